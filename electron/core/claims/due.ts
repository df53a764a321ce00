import { isAwaitingAnswer, isUnsent } from '#shared/claims/status.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'

type DueDay = Out<'claims.due'>[number]
type Row = Pick<DueDay, 'claimId' | 'number' | 'supplierId' | 'supplier' | 'kind' | 'dueOn' | 'words'> & { readonly status: Parameters<typeof isUnsent>[0] }

const OF_CLAIM = 'c.id AS claimId, c.number, c.supplier_id AS supplierId, s.name AS supplier, c.status'
const OPEN = 'c.closed_on IS NULL AND (@supplierId IS NULL OR c.supplier_id = @supplierId)'
const day = (kind: string, column: string): string => `SELECT ${OF_CLAIM}, '${kind}' AS kind, c.${column} AS dueOn, '' AS words FROM claims c JOIN suppliers s ON s.id = c.supplier_id WHERE ${OPEN} AND c.${column} <= @untilOn`
const DAYS = [
  day('notice', 'notice_due_on'), day('answer', 'answer_due_on'), day('d3', 'd3_due_on'), day('d5', 'd5_due_on'),
  `SELECT ${OF_CLAIM}, 'next_step' AS kind, t.next_due_on AS dueOn, t.next_step AS words FROM claim_talks t JOIN claims c ON c.id = t.claim_id JOIN suppliers s ON s.id = c.supplier_id
    WHERE ${OPEN} AND t.next_due_on <= @untilOn AND t.step_done_at IS NULL`,
].join(' UNION ALL ')

/** Notice is of no more account once the claim has gone, nor the day of the answer once it came. */
function isStillAwaited({ kind, status }: Row): boolean {
  if (kind === 'notice') return isUnsent(status)
  return kind === 'answer' ? isAwaitingAnswer(status) : true
}

/** Days that come or have gone by over all claims, the earliest first. */
export function readDue(db: ReadDb, input: In<'claims.due'>, ctx: Ctx): Out<'claims.due'> {
  const rows = (db.sql(`${DAYS} ORDER BY dueOn, claimId, kind`).all(input) as Row[]).filter(isStillAwaited)
  return rows.map(({ claimId, number, supplierId, supplier, kind, dueOn, words }) => ({ claimId, number, supplierId, supplier, kind, dueOn, isOverdue: dueOn < ctx.todayOn, words }))
}
