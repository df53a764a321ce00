import { useCallback, useEffect, useRef, useState } from 'react'
import type { ExpertiseDraft } from '#shared/contract/expertise.ts'
import { useKeptBody } from '#renderer/app/drafts/use-kept-body.ts'
import { useWriteWhenSettled } from '#renderer/app/drafts/use-write-when-settled.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { changedDraft, type DraftContext } from './draft-changes.ts'

const RETRIED_AFTER_MS = 5_000

const sortOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value)

/** What an older program kept is taken only where it has every part of today's, each of its sort; null stands for a part that is still open. */
function draftLike(start: ExpertiseDraft, body: unknown): ExpertiseDraft | null {
  if (typeof body !== 'object' || body === null) return null
  const kept: Readonly<Record<string, unknown>> = { ...body }
  const fits = Object.entries(start).every(([name, now]) => Object.hasOwn(kept, name) && (now === null || kept[name] === null || sortOf(kept[name]) === sortOf(now)))
  return fits && Object.keys(kept).length === Object.keys(start).length ? (body as ExpertiseDraft) : null
}

export type DraftState = {
  readonly draft: ExpertiseDraft
  readonly change: (facts: Partial<ExpertiseDraft> | ((draft: ExpertiseDraft) => Partial<ExpertiseDraft>)) => void
  /** Writes what is not written yet; answers false when that failed. */
  readonly flush: () => Promise<boolean>
  readonly isSaving: boolean
  readonly isDirty: boolean
  readonly savedAt: string | null
  readonly failure: CallFailure | null
}

/**
 * The expertise as it is being filled; half a second after the last key it is written down. What could not be stored
 * is kept like every draft, so that neither leaving the screen nor closing the window loses it.
 */
export function useDraft(expertiseId: number, start: ExpertiseDraft, context: DraftContext): DraftState {
  const { body: kept, put: keep, drop: forget } = useKeptBody<ExpertiseDraft>({ screen: 'expertise', subject: expertiseId, read: (body) => draftLike(start, body) })
  const { run, failure, isRunning } = useCommand('expertise.saveDraft')
  const [draft, setDraft] = useState(kept ?? start)
  const [saved, setSaved] = useState(start)
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const latest = useRef({ draft, saved, context })
  const saving = useRef<Promise<boolean> | null>(null)
  useEffect(() => {
    latest.current = { draft, saved, context }
  })
  useEffect(() => {
    if (kept !== undefined && latest.current.draft === latest.current.saved) setDraft(kept)
  }, [kept])

  const write = useCallback(async (sent: ExpertiseDraft): Promise<boolean> => {
    if ((await run({ expertiseId, draft: sent })) === null) {
      keep(latest.current.draft)
      return false
    }
    if (latest.current.draft === sent) forget()
    latest.current = { ...latest.current, saved: sent }
    setSaved(sent)
    setSavedAt(new Date().toISOString())
    return true
  }, [run, keep, forget, expertiseId])

  const flush = useCallback(async (): Promise<boolean> => {
    while (saving.current !== null) await saving.current
    const { draft: sent, saved: written } = latest.current
    if (sent === written) return true
    saving.current = write(sent).finally(() => {
      saving.current = null
    })
    return saving.current
  }, [write])

  useWriteWhenSettled(draft, draft !== saved, flush)
  useEffect(() => {
    if (failure?.kind !== 'host_lost' && failure?.kind !== 'fault') return
    const timer = setInterval(() => void flush(), RETRIED_AFTER_MS)
    return () => clearInterval(timer)
  }, [failure, flush])
  useEffect(() => () => void flush(), [flush])
  useEffect(() => {
    // Before the keepers of drafts hear of it: what is not stored yet goes with them.
    const leave = () => { if (latest.current.draft !== latest.current.saved) keep(latest.current.draft) }
    window.addEventListener('pagehide', leave, { capture: true })
    return () => window.removeEventListener('pagehide', leave, { capture: true })
  }, [keep])
  useHotkeys({ 'Ctrl+S': { run: () => void flush(), description: expertiseTexts.saveKey } })

  const change = useCallback<DraftState['change']>((facts) => {
    setDraft((now) => changedDraft(now, typeof facts === 'function' ? facts(now) : facts, latest.current.context))
  }, [])
  return { draft, change, flush, isSaving: isRunning, isDirty: draft !== saved, savedAt, failure }
}
