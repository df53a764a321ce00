import { formatRussianDate } from '#shared/kit/calendar.ts'
import { engineerLine, itemLine, joined, orgAddress, type ValuesOf } from './from-facts.ts'

export const partsOutValues: ValuesOf = (facts) => ({
  receiver: engineerLine(facts), device: joined([`заказ № ${facts.order.number}`, itemLine(facts)]), old_parts: 'возвращаются на склад брака',
  rows: facts.lines.filter((line) => line.kind === 'part').map((line) => ({ code: line.code, name: line.name, serial: line.serial, qty: line.qtyMilli, old: line.replacedSerial })),
})

export const acceptanceValues: ValuesOf = (facts) => {
  const { supplier, unit } = facts
  return {
    storage_place: orgAddress(facts), supplier: supplier?.name ?? '', invoice: unit?.sale.invoice ?? '',
    contract: supplier === null ? '' : joined([supplier.contractNumber && `№ ${supplier.contractNumber}`, supplier.contractOn === null ? '' : `от ${formatRussianDate(supplier.contractOn)}`], ' '),
  }
}
