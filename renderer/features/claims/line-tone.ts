import type { LineStatus } from '#shared/claims/kinds.ts'
import type { Tone } from '#renderer/ui/tones.ts'

const TONES: Readonly<Record<LineStatus, Tone>> = { open: 'plain', accepted: 'ok', partly: 'soon', rejected: 'late', settled: 'ok', written_off: 'plain' }

export const lineTone = (status: LineStatus): Tone => TONES[status]
