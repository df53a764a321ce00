import { useState } from 'react'
import { callCore } from '#renderer/rpc/client.ts'
import { LINK_KIND_LABELS, caseTexts as texts } from '#renderer/texts/mail.ts'
import { ComboField, type ComboOption } from '#renderer/ui/fields/combo-field.tsx'
import type { MailLink } from '../contract-types.ts'
import type { Links } from './use-links.ts'

const FOUND_MAX = 12

type Target = ComboOption & Pick<MailLink, 'kind' | 'targetId'> & { readonly name: string }

async function findTargets(text: string, signal: AbortSignal): Promise<readonly Target[]> {
  const found = await callCore('mail.findLinkTargets', { text, limit: FOUND_MAX }, { signal })
  return found.map(({ kind, targetId, label, note }) => ({ id: `${kind}-${targetId}`, kind, targetId, name: label, label: `${LINK_KIND_LABELS[kind]} ${label}`, detail: note }))
}

/** Finds the claim, order or supplier the thread belongs to. */
export function LinkField({ links }: { readonly links: Links }) {
  const [round, setRound] = useState(0)
  const take = (target: Target | null) => {
    if (target === null) return
    links.confirm({ kind: target.kind, targetId: target.targetId, label: target.name })
    setRound(round + 1)
  }
  return <ComboField key={round} label={texts.find} placeholder={texts.findHint} value={null} onChange={take} search={findTargets} />
}
