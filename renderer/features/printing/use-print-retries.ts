import { useEffect } from 'react'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { printAgain } from './print-paper.ts'

const LOOK_EVERY_MS = 15_000

/** What is in the queue of this workplace, looked at now and then. */
export const usePrintQueue = () => useQueryOf('printing.queue', {}, { refetchEveryMs: LOOK_EVERY_MS })

/** Tries again what may be tried unasked: a printer that was away. Once for the window. */
export function usePrintRetries(): void {
  const { data, dataUpdatedAt } = usePrintQueue()
  useEffect(() => {
    const due = data?.rows.find(({ state, nextAt }) => state === 'failed' && nextAt !== null && Date.parse(nextAt) <= dataUpdatedAt)
    if (due !== undefined) void printAgain(due.jobId)
  }, [data, dataUpdatedAt])
}
