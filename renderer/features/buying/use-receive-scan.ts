import { useEffect, useRef, useState } from 'react'
import type { Resolved } from '#shared/contract/places.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { receiptTexts } from '#renderer/texts/buying.ts'
import type { ReceiveDraft } from './receive-draft.ts'
import { addPart, setByNumber, takeOther, type ScanOutcome } from './receive-scan.ts'

type Told = { readonly words: string; readonly isBad: boolean }
type Held = { readonly draft: ReceiveDraft; readonly key: string | null; readonly isByOrder: boolean; readonly onDraft: (draft: ReceiveDraft) => void; readonly onSelect: (key: string | null) => void }

/** Takes what is scanned anywhere on the screen or typed into the field, one after another, however fast it comes. */
export function useReceiveScan(held: Held) {
  const [told, setTold] = useState<Told | null>(null)
  const latest = useRef(held)
  const queue = useRef<Promise<void>>(Promise.resolve())
  useEffect(() => {
    latest.current = held
  })
  const apply = ({ draft, key, words, isBad }: ScanOutcome) => {
    // The next code may come before the screen is drawn again.
    latest.current = { ...latest.current, draft, key }
    latest.current.onDraft(draft)
    latest.current.onSelect(key)
    setTold({ words, isBad })
  }
  const takePart = async (resolved: Extract<Resolved, { kind: 'part' }>) => {
    const { row } = await callCore('parts.card', { partId: resolved.partId })
    apply(addPart(latest.current.draft, latest.current.key, row, latest.current.isByOrder))
  }
  const takeOne = async (text: string) => {
    const byNumber = setByNumber(latest.current.draft, latest.current.key, text)
    if (byNumber !== null) return apply(byNumber)
    const resolved = await callCore('places.resolve', { code: text })
    if (resolved.kind === 'part') return takePart(resolved)
    apply(takeOther(latest.current.draft, latest.current.key, text, resolved))
  }
  const take = (code: string) => {
    const text = code.trim()
    if (text === '') return
    queue.current = queue.current.then(() => takeOne(text)).catch(() => setTold({ words: receiptTexts.scanned.failed, isBad: true }))
  }
  const latestTake = useRef(take)
  useEffect(() => {
    latestTake.current = take
  })
  useEffect(() => {
    const listen = (event: Event) => {
      if (!(event instanceof CustomEvent) || typeof event.detail !== 'string' || event.defaultPrevented) return
      event.preventDefault()
      latestTake.current(event.detail)
    }
    document.addEventListener('scan', listen)
    return () => document.removeEventListener('scan', listen)
  }, [])
  return { told, take }
}
