import type { AnswerReading } from '#shared/claims/answer-file.ts'
import { compareAnswer, type AskedClaim } from '#shared/claims/compare-answer.ts'
import type { AnswerPreview } from '#shared/contract/claims.ts'
import type { TemplateMapping } from '#shared/contract/claim-templates.ts'
import type { Currency } from '#shared/kit/money.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { templateOfSupplier } from '#core/claim-templates/index.ts'
import { findFile } from '#core/files/index.ts'
import { job, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { runForeign } from '#core/kit/run-foreign.ts'
import { checkDay } from './step.ts'
import type { StoredClaim } from './store/claims-store.ts'
import { claimLines } from './store/lines-store.ts'
import { answerableClaim, takeAnswers } from './take-answers.ts'

const READ_DEADLINE_MS = 30_000

interface ReadPlan { readonly claimId: number; readonly fileId: number; readonly sha256: string; readonly request: { readonly path: string; readonly mapping: TemplateMapping | null } }

/** Where the workbook lies and what it is read by. Refuses: claims.not_found, claims.wrong_status, files.not_found. */
function planReading(db: ReadDb, { claimId, fileId }: In<'claims.checkAnswer'>, ctx: Ctx): ReadPlan {
  const { supplierId } = answerableClaim(db, claimId)
  const { sha256 } = findFile(db, fileId) ?? refuse('files.not_found', {})
  return { claimId, fileId, sha256, request: { path: ctx.files.pathOf(sha256), mapping: templateOfSupplier(db, supplierId)?.mapping ?? null } }
}

/** A foreign workbook is read in a fresh worker with limits. Refuses: imports.file_refused, jobs.timeout, jobs.out_of_memory. */
const readWorkbook = ({ request }: ReadPlan, ctx: Ctx): Promise<AnswerReading> => runForeign(ctx, 'readClaimAnswer', request, READ_DEADLINE_MS)

/** The workbook against the lines as they were sent. */
function compared(db: ReadDb, claim: StoredClaim, reading: AnswerReading): AnswerPreview {
  const asked: AskedClaim = { number: claim.number, currency: claim.currency as Currency, lines: claimLines(db, claim.claimId) }
  return compareAnswer(asked, reading)
}

/** Says what the workbook answers and what of it is not as it was sent; the claim stays as it is. Refuses: as `applyAnswer`, without claims.answer_refused. */
export const checkAnswer = job({
  prepare: (tx, input: In<'claims.checkAnswer'>, ctx) => planReading(tx, input, ctx),
  work: readWorkbook,
  finish: (tx, { claimId, fileId, sha256 }, reading: AnswerReading, ctx): Out<'claims.checkAnswer'> => {
    const claim = answerableClaim(tx, claimId)
    const preview = compared(tx, claim, reading)
    ctx.note({ entity: 'claim', entityId: claimId, after: { number: claim.number, fileId, sha256, answerCount: preview.answers.length, problemCount: preview.problems.length, warningCount: preview.warnings.length } })
    return preview
  },
})

/**
 * All the answers of the workbook, or none of them: it is read and compared anew, whatever was looked at before.
 * Refuses: claims.not_found, claims.wrong_status, claims.in_future, claims.before_sent, claims.answer_refused, claims.agreed_below_settled, files.not_found, imports.file_refused, jobs.timeout, jobs.out_of_memory.
 */
export const applyAnswer = job({
  prepare: (tx, input: In<'claims.applyAnswer'>, ctx) => ({ ...planReading(tx, input, ctx), answeredOn: input.answeredOn }),
  work: readWorkbook,
  finish: (tx, { claimId, fileId, sha256, answeredOn }, reading: AnswerReading, ctx): Out<'claims.applyAnswer'> => {
    const claim = answerableClaim(tx, claimId)
    checkDay(claim, answeredOn, ctx)
    const { isApplicable, answers, problems, warnings } = compared(tx, claim, reading)
    if (!isApplicable) refuse('claims.answer_refused', { findings: problems.length > 0 ? problems : warnings })
    const status = takeAnswers(tx, claim, { answeredOn, answers }, ctx)
    ctx.note({ entity: 'claim', entityId: claimId, before: { status: claim.status }, after: { number: claim.number, status, answeredOn, fileId, sha256, answers, warnings } })
    return { status, answerCount: answers.length }
  },
})
