import { formatRussianDate } from '#shared/kit/calendar.ts'
import type { WarrantyStep } from '#shared/law/warranty-steps.ts'

export { penaltyStepWords, termStepWords } from '#shared/law/term-words.ts'

/** One step of counting a warranty. */
export function warrantyStepWords(step: WarrantyStep): string {
  switch (step.code) {
    case 'no_start':
      return 'День передачи товара не известен, срок не считается'
    case 'from_make':
      return `День передачи не известен, срок считается со дня изготовления ${formatRussianDate(step.on)} (ЗоЗПП 19 п.2)`
    case 'from_handover':
      return `Товар передан ${formatRussianDate(step.on)} (ЗоЗПП 19 п.2)`
    case 'no_term':
      return 'Гарантийный срок не установлен'
    case 'term':
      return `Гарантийный срок ${step.months} мес.: до ${formatRussianDate(step.untilOn)} (ГК 192)`
    case 'repair_open':
      return `Ремонт с ${formatRussianDate(step.fromOn)} не окончен, его дни прибавятся при выдаче (ЗоЗПП 20 п.3)`
    case 'repair':
      return `Ремонт с ${formatRussianDate(step.fromOn)} по ${formatRussianDate(step.toOn)}: дни вне использования прибавляются (ЗоЗПП 20 п.3)`
    case 'extended':
      return `Продлён на ${step.days} дн., до ${formatRussianDate(step.untilOn)}`
    case 'claims_until':
      return `Требования о недостатках – в пределах двух лет, до ${formatRussianDate(step.on)} (ЗоЗПП 19 п.1, п.5)`
  }
}
