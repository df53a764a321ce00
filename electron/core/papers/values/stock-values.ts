import { formatRussianDate } from '#shared/kit/calendar.ts'
import type { StoredWorkLine } from '#core/work/index.ts'
import type { PaperFacts } from '#core/papers/paper-facts.ts'
import { engineerLine, itemLine, joined, orgAddress, type ValuesOf } from './from-facts.ts'

/** Serial of the piece or the lot it was issued from. */
const pieceOf = ({ issuedPlaces }: PaperFacts, line: StoredWorkLine): string => line.serial || (issuedPlaces.find(({ lineId }) => lineId === line.lineId)?.lot ?? '')

export const partsOutValues: ValuesOf = (facts) => ({
  warehouse: joined([...new Set(facts.issuedPlaces.map(({ warehouse }) => warehouse))]),
  receiver: engineerLine(facts), device: joined([`заказ № ${facts.order.number}`, itemLine(facts)]), old_parts: 'возвращаются на склад брака',
  rows: facts.lines.filter((line) => line.kind === 'part').map((line) => ({ code: line.code, name: line.name, serial: pieceOf(facts, line), qty: line.qtyMilli, old: line.replacedSerial })),
})

export const acceptanceValues: ValuesOf = (facts) => {
  const { supplier, unit } = facts
  return {
    storage_place: orgAddress(facts), supplier: supplier?.name ?? '', invoice: unit?.sale.invoice ?? '',
    contract: supplier === null ? '' : joined([supplier.contractNumber && `№ ${supplier.contractNumber}`, supplier.contractOn === null ? '' : `от ${formatRussianDate(supplier.contractOn)}`], ' '),
  }
}
