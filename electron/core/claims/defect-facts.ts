import { labourCostMinor } from '#shared/claims/labour-cost.ts'
import { noticeDueOn } from '#shared/claims/notice.ts'
import type { Model } from '#shared/contract/reference.ts'
import { findModel } from '#core/catalog/index.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { StoredSupplier } from '#core/suppliers/index.ts'
import { workLines } from '#core/work/index.ts'
import type { FoundDefect } from './defects-sql.ts'

const PARTS_CURRENCY = 'RUB'

/** What one defective unit cost, as far as it is known in the supplier's currency. */
export interface DefectCosts {
  /** Null: the purchase price is unknown or kept in another currency. */
  readonly unitPriceMinor: number | null
  readonly labourCostMinor: number
  readonly partsCostMinor: number
}

export const modelOfDefect = (db: ReadDb, defect: FoundDefect): Model => findModel(db, defect.modelId) ?? refuse('catalog.not_found', {})

/** Parts are priced in roubles: into another currency they are entered by hand, no rate is guessed. */
export function defectCosts(db: ReadDb, defect: FoundDefect, model: Model, supplier: StoredSupplier): DefectCosts {
  const lines = workLines(db, defect.orderId)
  const labourQtyMilli = lines.reduce((sum, line) => (line.kind === 'labour' ? sum + line.qtyMilli : sum), 0)
  const partsMinor = lines.reduce((sum, line) => (line.kind === 'part' ? sum + line.totalMinor : sum), 0)
  return {
    unitPriceMinor: model.purchaseCurrency === supplier.currency ? model.purchasePriceMinor : null,
    labourCostMinor: labourCostMinor({ rateMinor: supplier.labourRateMinor, durationMinutes: defect.draft.durationMinutes, labourQtyMilli }),
    partsCostMinor: supplier.currency === PARTS_CURRENCY ? partsMinor : 0,
  }
}

export interface DefectNames { readonly en: string; readonly zh: string; readonly ru: string; readonly defectCategory: string; readonly severity: string }

/** The defect in three languages by its code; without a code only the engineer's own Russian words are known. */
export function defectNames({ category, draft, defectCode }: FoundDefect): DefectNames {
  const known = category.defects.find((defect) => defect.code === defectCode)
  if (known === undefined) return { en: '', zh: '', ru: draft.conclusion, defectCategory: '', severity: '' }
  return { en: known.name.en, zh: known.name.zh, ru: known.name.ru, defectCategory: known.defectCategory, severity: known.severity }
}

/** Source: contract; CISG art. 39. */
export const noticeOf = (defect: FoundDefect, supplier: StoredSupplier, arrivedOn: string | null = null): string =>
  noticeDueOn({ foundOn: defect.foundOn, claimWindowDays: supplier.claimWindowDays, arrivedOn })

/** The earliest of the dates; null when there is none. */
export const earliestOn = (dates: readonly string[]): string | null => dates.toSorted()[0] ?? null
