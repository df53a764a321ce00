import { useEffect, useRef } from 'react'
import { dropTopics, useQueryOf } from '#renderer/rpc/query.ts'

const COUNTS_EVERY_MS = 6_000
const PROGRESS_EVERY_MS = 1_500

/** Counts of the boxes and the course of reading, asked again and again: letters come and go by themselves. */
export function useMailPulse(mailboxId: number | null = null) {
  const counts = useQueryOf('mail.counts', { mailboxId }, { refetchEveryMs: COUNTS_EVERY_MS, keepsPrevious: true })
  const progress = useQueryOf('mail.progress', {}, { refetchEveryMs: PROGRESS_EVERY_MS })
  const running = (progress.data ?? []).filter(({ isRunning }) => isRunning)
  const isRunning = running.length > 0
  const known = JSON.stringify(counts.data ?? null)
  const before = useRef({ known, isRunning, mailboxId })
  useEffect(() => {
    const was = before.current
    before.current = { known, isRunning, mailboxId }
    // Another mailbox has other counts, and nothing has come by that.
    const hasChanged = was.known !== 'null' && was.known !== known && was.mailboxId === mailboxId && !counts.isPlaceholderData
    if (hasChanged || (was.isRunning && !isRunning)) void dropTopics(['mail'])
  }, [known, isRunning, mailboxId, counts.isPlaceholderData])
  return { counts: counts.data, running }
}
