import type { UnitPlace } from '#shared/contract/places.ts'
import { formatShortMoment, orAbsent, shortNameOf } from '#renderer/texts/formats.ts'
import { STATUS_LABELS } from '#renderer/texts/labels.ts'
import { placeWords, unitsTexts as texts } from '#renderer/texts/places.ts'
import { deviceName } from '#renderer/texts/shipped.ts'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Tag } from '#renderer/ui/tag.tsx'

const { columns } = texts
export const unitId = (unit: UnitPlace): string => String(unit.orderId)
export const placeOfUnit = (unit: UnitPlace): string => (unit.binId === null ? orAbsent('') : placeWords({ label: unit.bin, name: '', partner: unit.partner }))

export const UNIT_COLUMNS: readonly GridColumn<UnitPlace>[] = [
  { id: 'number', header: columns.number, width: 92, cell: (unit) => <b>{unit.orderNumber}</b>, text: (unit) => unit.orderNumber },
  { id: 'device', header: columns.device, minWidth: 150, cell: (unit) => deviceName(unit.device), text: (unit) => deviceName(unit.device) },
  { id: 'serial', header: columns.serial, width: 184, cell: (unit) => orAbsent(unit.serial), text: (unit) => unit.serial },
  { id: 'customer', header: columns.customer, width: 150, cell: (unit) => orAbsent(unit.customerName), text: (unit) => unit.customerName },
  { id: 'status', header: columns.status, width: 130, cell: (unit) => (unit.isEvidence ? <Tag tone="soon" title={texts.evidenceHint}>{texts.evidence}</Tag> : STATUS_LABELS[unit.status]), text: (unit) => (unit.isEvidence ? texts.evidence : STATUS_LABELS[unit.status]) },
  { id: 'place', header: columns.place, width: 150, cell: placeOfUnit, text: placeOfUnit },
  { id: 'since', header: columns.since, width: 110, hasFigures: true, cell: (unit) => (unit.movedAt === null ? orAbsent('') : formatShortMoment(unit.movedAt)) },
  { id: 'person', header: columns.person, width: 120, hiddenBelow: 825, cell: (unit) => (unit.person === '' ? orAbsent('') : shortNameOf(unit.person)), text: (unit) => unit.person },
]
