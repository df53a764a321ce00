import { median, shareBp } from '#shared/claims/ageing.ts'
import { daysBetween } from '#shared/kit/calendar.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'

type Times = Out<'claims.answerTimes'>
interface Row { readonly supplierId: number; readonly supplier: string; readonly sentOn: string; readonly answerDueOn: string | null; readonly answeredOn: string | null; readonly closedOn: string | null }

const SENT_CLAIMS = `SELECT c.supplier_id AS supplierId, s.name AS supplier, c.sent_on AS sentOn, c.answer_due_on AS answerDueOn, c.answered_on AS answeredOn, c.closed_on AS closedOn
  FROM claims c JOIN suppliers s ON s.id = c.supplier_id WHERE c.sent_on BETWEEN @fromOn AND @toOn AND (@supplierId IS NULL OR c.supplier_id = @supplierId) ORDER BY s.name_norm, c.supplier_id, c.id`

const isInTime = ({ answeredOn, answerDueOn }: Row): boolean => answeredOn !== null && (answerDueOn === null || answeredOn <= answerDueOn)
const isLate = ({ answeredOn, answerDueOn, closedOn }: Row, todayOn: string): boolean => answeredOn === null && closedOn === null && answerDueOn !== null && answerDueOn < todayOn

/** In time of all whose answer came or should have come by now: silence past the day counts against the supplier. One who has never answered is not judged by a share: the claims past their day say it. */
function figuresOf(rows: readonly Row[], todayOn: string): Omit<Times, 'bySupplier'> {
  const days = rows.flatMap(({ sentOn, answeredOn }) => (answeredOn === null ? [] : [daysBetween(sentOn, answeredOn)]))
  const lateOpenCount = rows.filter((row) => isLate(row, todayOn)).length
  const inTimeCount = rows.filter(isInTime).length
  return { sentCount: rows.length, answeredCount: days.length, medianDays: median(days), inTimeCount, inTimeBp: days.length === 0 ? null : shareBp(inTimeCount, days.length + lateOpenCount), lateOpenCount }
}

/** How long suppliers take over claims sent in the period. */
export function readAnswerTimes(db: ReadDb, asked: In<'claims.answerTimes'>, ctx: Pick<Ctx, 'todayOn'>): Times {
  const rows = db.sql(SENT_CLAIMS).all(asked) as Row[]
  const suppliers = [...Map.groupBy(rows, ({ supplierId }) => supplierId)]
  return {
    ...figuresOf(rows, ctx.todayOn),
    bySupplier: suppliers.map(([supplierId, own]) => {
      const { sentCount, answeredCount, medianDays, inTimeBp } = figuresOf(own, ctx.todayOn)
      return { supplierId, supplier: own[0]?.supplier ?? '', sentCount, answeredCount, medianDays, inTimeBp }
    }),
  }
}

const MONTHS = `SELECT month, TOTAL(sent) AS sentCount, TOTAL(recovered) AS recoveredMinor, TOTAL(came) AS recoveredCount FROM (
    SELECT SUBSTR(c.sent_on, 1, 7) AS month, 1 AS sent, 0 AS recovered, 0 AS came FROM claims c WHERE c.sent_on BETWEEN @fromOn AND @toOn AND (@supplierId IS NULL OR c.supplier_id = @supplierId)
    UNION ALL
    SELECT SUBSTR(k.document_on, 1, 7), 0, k.amount_rub_minor, 1 FROM claim_compensations k JOIN claims c ON c.id = k.claim_id WHERE k.document_on BETWEEN @fromOn AND @toOn AND (@supplierId IS NULL OR c.supplier_id = @supplierId))
  GROUP BY month ORDER BY month`

/** Claims by the month they went, money by the month of its paper. */
export const readRecoveryByMonth = (db: ReadDb, asked: In<'claims.recoveryByMonth'>): Out<'claims.recoveryByMonth'> => db.sql(MONTHS).all(asked) as Out<'claims.recoveryByMonth'>
