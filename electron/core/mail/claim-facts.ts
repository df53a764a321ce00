import { requestedMinor, type Remedy } from '#shared/claims/line-totals.ts'
import { addDays } from '#shared/kit/calendar.ts'
import type { ReadDb } from '#core/db/brands.ts'

export interface ClaimFacts { readonly claimId: number; readonly number: string; readonly supplierId: number; readonly createdOn: string; readonly periodFromOn: string; readonly periodToOn: string; readonly currency: string; readonly answerDueOn: string | null; readonly sentOn: string | null }

// A read model over claims: the few facts a letter about one names.
export function claimFacts(db: ReadDb, claimId: number): ClaimFacts | null {
  return (db.sql('SELECT id AS claimId, number, supplier_id AS supplierId, created_on AS createdOn, period_from_on AS periodFromOn, period_to_on AS periodToOn, currency, answer_due_on AS answerDueOn, sent_on AS sentOn FROM claims WHERE id = ?').get(claimId) as ClaimFacts | undefined) ?? null
}

interface LineRow { readonly line_no: number; readonly remedy: Remedy; readonly requested_qty: number; readonly unit_price_minor: number; readonly labour_cost_minor: number; readonly parts_cost_minor: number; readonly carriage_cost_minor: number; readonly device: string | null; readonly serial: string | null }

export function claimLinesOf(db: ReadDb, claimId: number): { readonly words: readonly string[]; readonly totalMinor: number } {
  const rows = db.sql('SELECT l.line_no, l.remedy, l.requested_qty, l.unit_price_minor, l.labour_cost_minor, l.parts_cost_minor, l.carriage_cost_minor, o.device, o.serial FROM claim_lines l LEFT JOIN orders o ON o.id = l.order_id WHERE l.claim_id = ? ORDER BY l.line_no').all(claimId) as LineRow[]
  const totalMinor = rows.reduce((sum, row) => sum + requestedMinor({ remedy: row.remedy, requestedQty: row.requested_qty, unitPriceMinor: row.unit_price_minor, labourCostMinor: row.labour_cost_minor, partsCostMinor: row.parts_cost_minor, carriageCostMinor: row.carriage_cost_minor }), 0)
  return { totalMinor, words: rows.map((row) => `${row.line_no}. ${[row.device ?? '', row.serial ?? ''].filter((word) => word !== '').join(', ')}`) }
}

/** The day an answer is due: the supplier's days of answer from the day of sending. `moved` takes days off of its country into account. */
export const answerDueOn = (sentOn: string, answerDays: number, moved: (on: string) => string = (on) => on): string => moved(addDays(sentOn, answerDays))
