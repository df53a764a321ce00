import { useCallback, useEffect, useRef, useState } from 'react'
import { useWriteWhenSettled } from '#renderer/app/drafts/use-write-when-settled.ts'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import type { DraftFacts } from '../contract-types.ts'
import { mailView } from '../mail-view.ts'
import type { LetterStart } from './use-letter-start.ts'

const RETRIED_AFTER_MS = 5_000

export type Letter = {
  readonly facts: DraftFacts
  readonly draftId: number | null
  readonly change: (part: Partial<DraftFacts> | ((facts: DraftFacts) => Partial<DraftFacts>)) => void
  /** Writes what is not written yet; answers the number of the draft, or null when that failed. */
  readonly flush: () => Promise<number | null>
  /** Nothing more is written: the draft has gone. */
  readonly stop: () => void
  readonly isSaving: boolean
  readonly isDirty: boolean
  readonly savedAt: string | null
  readonly failure: CallFailure | null
}

/**
 * The letter as it is being written; half a second after the last key it is a draft of the core, which every colleague
 * sees. Until then this window keeps it, so leaving the screen loses nothing.
 */
export function useLetter(start: LetterStart, session: number): Letter {
  const { run, failure, isRunning } = useCommand('mail.saveDraft')
  const [facts, setFacts] = useState(start.facts)
  const [written, setWritten] = useState(start.isUnsaved ? null : start.facts)
  const [saved, setSaved] = useState({ draftId: start.draftId, savedAt: start.savedAt })
  const latest = useRef({ facts, written, draftId: start.draftId, isStopped: false })
  const saving = useRef<Promise<number | null> | null>(null)
  useEffect(() => {
    latest.current = { ...latest.current, facts }
    if (facts !== latest.current.written && !latest.current.isStopped) mailView.keepUnsaved({ session, draftId: latest.current.draftId, facts })
  }, [facts, session])

  const write = useCallback(async (sent: DraftFacts): Promise<number | null> => {
    const answer = await run({ ...sent, draftId: latest.current.draftId })
    if (answer === null) return null
    const isFirst = latest.current.draftId === null
    latest.current = { ...latest.current, written: sent, draftId: answer.draftId }
    if (latest.current.facts === sent) mailView.forgetUnsaved(session)
    setWritten(sent)
    setSaved(answer)
    if (isFirst) mailView.becameDraft(session, answer.draftId)
    return answer.draftId
  }, [run, session])

  const flush = useCallback(async (): Promise<number | null> => {
    while (saving.current !== null) await saving.current
    const { facts: sent, written: known, draftId, isStopped } = latest.current
    if (isStopped || (sent === known && draftId !== null)) return draftId
    saving.current = write(sent).finally(() => {
      saving.current = null
    })
    return saving.current
  }, [write])

  const isDirty = facts !== written
  useWriteWhenSettled(facts, isDirty, flush)
  useEffect(() => {
    if (failure?.kind !== 'host_lost' && failure?.kind !== 'fault') return
    const timer = setInterval(() => void flush(), RETRIED_AFTER_MS)
    return () => clearInterval(timer)
  }, [failure, flush])
  useEffect(() => () => {
    if (latest.current.facts !== latest.current.written) void flush()
  }, [flush])

  const change = useCallback<Letter['change']>((part) => {
    setFacts((now) => ({ ...now, ...(typeof part === 'function' ? part(now) : part) }))
  }, [])
  const stop = useCallback(() => {
    latest.current = { ...latest.current, isStopped: true, written: latest.current.facts }
    mailView.forgetUnsaved(session)
  }, [session])
  return { facts, draftId: saved.draftId, change, flush, stop, isSaving: isRunning, isDirty, savedAt: saved.savedAt, failure }
}
