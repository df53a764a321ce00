import { useEffect } from 'react'
import { useHeldSubjects, useKeptBody } from '#renderer/app/drafts/use-kept-body.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import type { TemplateKind } from '#shared/documents/kinds.ts'

/** A text that is not saved yet, and the version it was begun from. */
export type TemplateDraft = { readonly text: string; readonly baseVersion: number }

function draftOf(body: unknown): TemplateDraft | null {
  const { text, baseVersion } = (body ?? {}) as Partial<TemplateDraft>
  return typeof text === 'string' && typeof baseVersion === 'number' ? { text, baseVersion } : null
}

/** Kinds whose texts this person has changed and not saved. */
export function useDraftKinds(): ReadonlySet<string> {
  const { personId } = useSession().who
  const kept = useQueryOf('drafts.list', { personId, screen: 'template' }, { staleAfterMs: 0 }).data ?? []
  return new Set([...kept.map(({ subject }) => subject), ...useHeldSubjects('template')])
}

export type TemplateText = {
  readonly text: string
  readonly isDirty: boolean
  readonly baseVersion: number
  readonly type: (text: string) => void
  readonly drop: () => void
}

/** The text being edited: what is typed over the version in use. */
export function useTemplateText(kind: TemplateKind, current: { readonly text: string; readonly version: number }): TemplateText {
  const { body: draft, change, drop } = useKeptBody<TemplateDraft>({ screen: 'template', subject: kind, read: draftOf })
  const isSaved = draft !== undefined && draft.text === current.text
  useEffect(() => {
    if (isSaved) drop()
  }, [isSaved, drop])
  return {
    text: draft?.text ?? current.text, isDirty: draft !== undefined && !isSaved, baseVersion: draft?.baseVersion ?? current.version,
    type: (text) => change((now) => (text === current.text ? null : { text, baseVersion: now?.baseVersion ?? current.version })),
    drop,
  }
}
