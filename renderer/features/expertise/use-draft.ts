import { useCallback, useEffect, useRef, useState } from 'react'
import type { ExpertiseDraft } from '#shared/contract/expertise.ts'
import { useWriteWhenSettled } from '#renderer/app/drafts/use-write-when-settled.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { useSession } from '#renderer/app/session.tsx'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { changedDraft, type DraftContext } from './draft-changes.ts'
import { forgetDraft, keepDraft, keptDraft } from './kept-draft.ts'

const RETRIED_AFTER_MS = 5_000

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
 * The expertise as it is being filled; half a second after the last key it is written down. Until then, and while
 * it cannot be written, this window keeps it, so leaving the screen loses nothing.
 */
export function useDraft(expertiseId: number, start: ExpertiseDraft, context: DraftContext): DraftState {
  const { personId } = useSession().who
  const { run, failure, isRunning } = useCommand('expertise.saveDraft')
  const [draft, setDraft] = useState(() => keptDraft(personId, expertiseId) ?? start)
  const [saved, setSaved] = useState(start)
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const latest = useRef({ draft, saved, context })
  const saving = useRef<Promise<boolean> | null>(null)
  useEffect(() => {
    latest.current = { draft, saved, context }
    if (draft !== saved) keepDraft(personId, expertiseId, draft)
  })

  const write = useCallback(async (sent: ExpertiseDraft): Promise<boolean> => {
    if ((await run({ expertiseId, draft: sent })) === null) return false
    if (latest.current.draft === sent) forgetDraft(personId, expertiseId)
    latest.current = { ...latest.current, saved: sent }
    setSaved(sent)
    setSavedAt(new Date().toISOString())
    return true
  }, [run, personId, expertiseId])

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
  useHotkeys({ 'Ctrl+S': { run: () => void flush(), description: expertiseTexts.saveKey } })

  const change = useCallback<DraftState['change']>((facts) => {
    setDraft((now) => changedDraft(now, typeof facts === 'function' ? facts(now) : facts, latest.current.context))
  }, [])
  return { draft, change, flush, isSaving: isRunning, isDirty: draft !== saved, savedAt, failure }
}
