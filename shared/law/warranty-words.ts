import { addDays, formatRussianDate } from '#shared/kit/calendar.ts'
import type { WarrantyRepair, WarrantyStanding } from './warranty.ts'

type Counted = { readonly startsOn: string | null; readonly isStartFromMake: boolean; readonly months: number | null; readonly repairs: readonly WarrantyRepair[]; readonly standing: WarrantyStanding }

const repairStep = ({ demandOn, issuedOn }: WarrantyRepair): string =>
  issuedOn === null ? `Ремонт с ${formatRussianDate(demandOn)} не окончен, его дни прибавятся при выдаче (ЗоЗПП 20 п.3)` : `Ремонт с ${formatRussianDate(demandOn)} по ${formatRussianDate(issuedOn)}: дни вне использования прибавляются (ЗоЗПП 20 п.3)`

/** How the last day of the warranty came about. Source: ZOZPP art. 19 p. 1-2, 5; 20 p. 3; GK art. 192. */
export function warrantySteps({ startsOn, isStartFromMake, months, repairs, standing }: Counted): readonly string[] {
  if (startsOn === null) return ['День передачи товара не известен, срок не считается']
  const start = isStartFromMake ? `День передачи не известен, срок считается со дня изготовления ${formatRussianDate(startsOn)} (ЗоЗПП 19 п.2)` : `Товар передан ${formatRussianDate(startsOn)} (ЗоЗПП 19 п.2)`
  const claims = standing.claimsUntilOn === null ? [] : [`Требования о недостатках – в пределах двух лет, до ${formatRussianDate(standing.claimsUntilOn)} (ЗоЗПП 19 п.1, п.5)`]
  if (months === null || months === 0 || standing.endsOn === null) return [start, 'Гарантийный срок не установлен', ...claims]
  return [
    start,
    `Гарантийный срок ${months} мес.: до ${formatRussianDate(addDays(standing.endsOn, -standing.extendedDays))} (ГК 192)`,
    ...repairs.map(repairStep),
    ...(standing.extendedDays > 0 ? [`Продлён на ${standing.extendedDays} дн., до ${formatRussianDate(standing.endsOn)}`] : []),
    ...claims,
  ]
}
