import type { SaleFacts, UnitView } from '#shared/contract/customers.ts'
import type { WorkingCalendar } from '#shared/law/non-working-days.ts'
import type { RuleBook } from '#shared/law/rule-book.ts'
import { warrantyStanding, type WarrantyState } from '#shared/law/warranty.ts'
import { intakeTexts } from '#renderer/texts/intake.ts'
import type { NoteTone } from '#renderer/ui/note.tsx'

export type WarrantyNow = { readonly state: WarrantyState; readonly endsOn: string | null; readonly repairDays: number }

export type WarrantyQuestion = {
  readonly unit: UnitView | null
  readonly sale: SaleFacts
  /** Null until the model is known. */
  readonly warrantyMonths: number | null
  readonly todayOn: string
  readonly calendar: WorkingCalendar
  /** Null until it is read. */
  readonly law: RuleBook | null
}

/** The warranty today: as the core counted it for a known unit, or from the sale date typed at the counter. */
export function warrantyNow({ unit, sale, warrantyMonths, todayOn, calendar, law }: WarrantyQuestion): WarrantyNow | null {
  const isAsKnown = unit !== null && unit.sale.soldOn === sale.soldOn && unit.sale.madeOn === sale.madeOn
  if (isAsKnown) return { state: unit.warrantyState, endsOn: unit.warrantyEndsOn, repairDays: unit.repairDays }
  if (warrantyMonths === null || law === null) return null
  const standing = warrantyStanding({ handedOverOn: sale.soldOn, madeOn: sale.madeOn, warrantyMonths, repairs: [], on: todayOn, calendar, law })
  return { state: standing.state, endsOn: standing.endsOn, repairDays: standing.extendedDays }
}

export function warrantySentence(now: WarrantyNow, warrantyMonths: number | null, hasReceipt: boolean): { readonly tone: NoteTone; readonly text: string } {
  const texts = intakeTexts.warranty
  const { state, endsOn, repairDays } = now
  if (state === 'in_warranty' && endsOn !== null) {
    const until = texts.until(endsOn, warrantyMonths, repairDays)
    return { tone: 'ok', text: hasReceipt ? until : `${until} ${texts.noReceiptNeeded}` }
  }
  if (state === 'expired_within_2y' && endsOn !== null) return { tone: 'soon', text: texts.over(endsOn) }
  if (state === 'expired') return { tone: 'soon', text: texts.overForGood(endsOn) }
  if (state === 'none') return { tone: 'soon', text: texts.none }
  return { tone: 'info', text: texts.unknown }
}
