import { useQueryOf } from '#renderer/rpc/query.ts'

const ASK_EVERY_MS = 60_000

/** Today by the clock of the service centre; null until the core has said it. */
export function useToday(): string | null {
  const info = useQueryOf('system.info', {}, { refetchEveryMs: ASK_EVERY_MS })
  return info.data?.todayOn ?? null
}
