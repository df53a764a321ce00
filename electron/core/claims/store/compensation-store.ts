import type { CompensationKind } from '#shared/claims/kinds.ts'
import type { Compensation, WriteOff } from '#shared/contract/claims.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import type { CommandCtx } from '#core/kit/handler.ts'

export interface NewCompensation {
  readonly claimId: number; readonly kind: CompensationKind; readonly documentNo: string; readonly documentOn: string; readonly currency: string; readonly rateMicro: number | null; readonly amountMinor: number; readonly amountRubMinor: number
  readonly receiptId: number | null; readonly fileId: number | null; readonly note: string
}

export function insertCompensation(tx: WriteTx, made: NewCompensation, ctx: CommandCtx): number {
  return (tx.sql(`INSERT INTO claim_compensations (claim_id, kind, document_no, document_on, currency, rate_micro, amount_minor, amount_rub_minor, receipt_id, file_id, note, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`)
    .get(made.claimId, made.kind, made.documentNo, made.documentOn, made.currency, made.rateMicro, made.amountMinor, made.amountRubMinor, made.receiptId, made.fileId, made.note, ctx.nowAt, ctx.person().personId) as { id: number }).id
}

export interface Allocation { readonly lineId: number; readonly goodsId: number | null; readonly qty: number; readonly amountMinor: number }

export function insertAllocation(tx: WriteTx, compensationId: number, given: Allocation & { readonly amountRubMinor: number }): void {
  tx.sql('INSERT INTO claim_allocations (compensation_id, line_id, goods_id, qty, amount_minor, amount_rub_minor) VALUES (?, ?, ?, ?, ?, ?)').run(compensationId, given.lineId, given.goodsId, given.qty, given.amountMinor, given.amountRubMinor)
}

export function insertWriteOff(tx: WriteTx, given: Allocation & { readonly reason: string }, ctx: CommandCtx): void {
  tx.sql('INSERT INTO claim_write_offs (line_id, goods_id, amount_minor, qty, reason, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?)').run(given.lineId, given.goodsId, given.amountMinor, given.qty, given.reason, ctx.nowAt, ctx.person().personId)
}

const PERSON = "COALESCE((SELECT full_name FROM people WHERE people.id = recorded_by), '') AS person"
const ALLOCATIONS = `SELECT a.line_id AS lineId, l.line_no AS lineNo, a.goods_id AS goodsId, COALESCE(g.part_no, '') AS partNo, a.qty, a.amount_minor AS amountMinor, a.amount_rub_minor AS amountRubMinor
  FROM claim_allocations a JOIN claim_lines l ON l.id = a.line_id LEFT JOIN claim_goods g ON g.id = a.goods_id WHERE a.compensation_id = ? ORDER BY a.id`

export function compensationsOf(db: ReadDb, claimId: number): Compensation[] {
  const rows = db.sql(`SELECT id AS compensationId, kind, document_no AS documentNo, document_on AS documentOn, currency, rate_micro AS rateMicro, amount_minor AS amountMinor, amount_rub_minor AS amountRubMinor, receipt_id AS receiptId,
    COALESCE((SELECT number FROM receipts WHERE receipts.id = receipt_id), '') AS receiptNumber, file_id AS fileId, note, recorded_at AS recordedAt, ${PERSON} FROM claim_compensations WHERE claim_id = ? ORDER BY id`).all(claimId) as Omit<Compensation, 'allocations'>[]
  return rows.map((row) => ({ ...row, allocations: db.sql(ALLOCATIONS).all(row.compensationId) as Compensation['allocations'] }))
}

export function writeOffsOf(db: ReadDb, claimId: number): WriteOff[] {
  return db.sql(`SELECT w.id AS writeOffId, w.line_id AS lineId, l.line_no AS lineNo, w.goods_id AS goodsId, COALESCE(g.part_no, '') AS partNo, w.amount_minor AS amountMinor, w.qty, w.reason, w.recorded_at AS recordedAt, ${PERSON}
    FROM claim_write_offs w JOIN claim_lines l ON l.id = w.line_id LEFT JOIN claim_goods g ON g.id = w.goods_id WHERE l.claim_id = ? ORDER BY w.id`).all(claimId) as WriteOff[]
}

export const hasCompensation = (db: ReadDb, claimId: number): boolean => db.sql('SELECT 1 FROM claim_compensations WHERE claim_id = ? LIMIT 1').get(claimId) !== undefined

/** The newest rate roubles were counted by for this currency; offered, never taken by itself. */
export function newestRate(db: ReadDb, currency: string): number | null {
  return (db.sql('SELECT rate_micro AS rateMicro FROM (SELECT rate_micro, received_on AS on_date FROM receipts WHERE currency = @currency AND rate_micro IS NOT NULL UNION ALL SELECT rate_micro, document_on FROM claim_compensations WHERE currency = @currency AND rate_micro IS NOT NULL) ORDER BY on_date DESC LIMIT 1')
    .get({ currency }) as { rateMicro: number } | undefined)?.rateMicro ?? null
}
