/** Minutes before the next try of a message that did not go, and of a mailbox that could not be read. */
const PAUSES_MINUTES = [1, 5, 15, 60, 180, 360] as const
/** After so many tries a person looks at it. */
export const TRIES_MAX = 8
const MS_PER_MINUTE = 60_000

/** UTC instant of the next try after so many failures. */
export function retryAt(failureCount: number, nowAt: string): string {
  const pause = PAUSES_MINUTES[Math.min(failureCount, PAUSES_MINUTES.length) - 1] ?? PAUSES_MINUTES[0]
  return new Date(Date.parse(nowAt) + pause * MS_PER_MINUTE).toISOString()
}
