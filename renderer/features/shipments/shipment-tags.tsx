import type { ShipmentHead } from '#shared/contract/shipments.ts'
import { formatDate, orAbsent } from '#renderer/texts/formats.ts'
import { SHIPMENT_STATE_LABELS, shipmentTexts as texts } from '#renderer/texts/shipments.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Tone } from '#renderer/ui/tones.ts'

const TONES: Readonly<Record<ShipmentHead['state'], Tone>> = { prepared: 'plain', on_way: 'wait', arrived: 'ok' }

export const ShipmentStateTag = ({ state }: { readonly state: ShipmentHead['state'] }) => <Tag tone={TONES[state]}>{SHIPMENT_STATE_LABELS[state]}</Tag>

type Coming = Pick<ShipmentHead, 'arrivedOn' | 'expectedOn' | 'isLate'>

export function arrivalWords({ arrivedOn, expectedOn, isLate }: Coming): string {
  if (arrivedOn !== null) return formatDate(arrivedOn)
  if (expectedOn === null) return ''
  return isLate ? texts.late(expectedOn) : texts.expected(expectedOn)
}

/** The day it came, or the day it is waited for; a missed one is told in words. */
export function Arrival({ head }: { readonly head: Coming }) {
  const words = arrivalWords(head)
  return head.isLate ? <Tag tone="late">{words}</Tag> : orAbsent(words)
}
