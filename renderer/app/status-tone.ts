import type { Tone } from '#renderer/ui/tones.ts'
import type { OrderStatus } from '#shared/orders/status.ts'

/** Waiting for somebody else is violet, ready is green; the rest is plain. */
export function statusTone(status: OrderStatus): Tone {
  if (status === 'waiting_part' || status === 'consent') return 'wait'
  return status === 'ready' ? 'ok' : 'plain'
}
