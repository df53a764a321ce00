import type { WriteTx } from '#core/db/brands.ts'
import { findFile } from '#core/files/index.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { settleableMinor } from '#shared/claims/settlement.ts'
import { allocatedLines, checkPaperDay, inRoubles, moveWhenCompensated, overSettled, owedClaim, rateFor, takePieces } from './allocate.ts'
import { tellOrders } from './course.ts'
import type { StoredClaim } from './store/claims-store.ts'
import { insertAllocation, insertCompensation } from './store/compensation-store.ts'
import { getGoods } from './store/goods-store.ts'
import { setReplacementSerial, settleMoney, type StoredClaimLine } from './store/lines-store.ts'

type Input = In<'claims.compensate'>
type Given = Input['allocations'][number]

/** A part comes to the shelf by a receipt, never by a word. Refuses: claims.goods_by_receipt. */
function checkKind(tx: WriteTx, kind: Input['kind'], line: StoredClaimLine, { goodsId }: Given): void {
  const goods = goodsId === null ? null : getGoods(tx, goodsId, line.lineId)
  const bringsPart = kind === 'free_parts' || (kind === 'replacement' && goods !== null && goods.partId !== null)
  if (bringsPart) refuse('claims.goods_by_receipt', { lineNo: line.lineNo, partNo: goods?.partNo ?? '' })
}

function settle(tx: WriteTx, claim: StoredClaim, line: StoredClaimLine, given: Given, { kind, documentOn }: Input): void {
  checkKind(tx, kind, line, given)
  if (given.qty === 0 && given.amountMinor === 0) refuse('claims.allocation_empty', { lineNo: line.lineNo })
  if (given.goodsId !== null) takePieces(tx, line, { goodsId: given.goodsId, qty: given.qty, on: documentOn, way: kind === 'replacement' ? 'received' : 'paid' })
  else if (given.amountMinor > 0 && !settleMoney(tx, line.lineId, given.amountMinor)) overSettled(claim, line, settleableMinor(line), given.amountMinor)
}

/** What the paper says is shared out among the lines to the last unit. Refuses: claims.allocation_not_whole. */
function checkWhole({ currency }: StoredClaim, { amountMinor, allocations }: Input): void {
  const allocatedMinor = allocations.reduce((sum, given) => sum + given.amountMinor, 0)
  if (allocatedMinor !== amountMinor) refuse('claims.allocation_not_whole', { currency, amountMinor, allocatedMinor })
}

function keepSerials(tx: WriteTx, lines: ReadonlyMap<number, StoredClaimLine>, serials: Input['replacementSerials']): void {
  for (const { lineId, serial } of serials) if (lines.has(lineId)) setReplacementSerial(tx, lineId, serial)
}

function store(tx: WriteTx, claim: StoredClaim, input: Input, ctx: CommandCtx): { readonly compensationId: number; readonly amountRubMinor: number } {
  const rateMicro = rateFor(claim, input.rateMicro)
  const { wholeMinor, partsMinor } = inRoubles(claim, rateMicro, input.allocations.map((given) => given.amountMinor))
  const { kind, documentNo, documentOn, amountMinor, fileId, note } = input
  const compensationId = insertCompensation(tx, { claimId: claim.claimId, kind, documentNo, documentOn, currency: claim.currency, rateMicro, amountMinor, amountRubMinor: wholeMinor, receiptId: null, fileId, note }, ctx)
  for (const [index, given] of input.allocations.entries()) insertAllocation(tx, compensationId, { ...given, amountRubMinor: partsMinor[index] ?? 0 })
  return { compensationId, amountRubMinor: wholeMinor }
}

/**
 * What the supplier gave in money, by a paper or by a whole product, line by line.
 * Refuses: claims.not_found, claims.wrong_status, claims.in_future, claims.before_sent, claims.line_of_other_claim, claims.line_twice, claims.rate_needed, claims.goods_by_receipt,
 * claims.allocation_empty, claims.allocation_not_whole, claims.over_settled, claims.over_settled_pieces, files.not_found.
 */
export const compensate = command((tx, input: Input, ctx): Out<'claims.compensate'> => {
  const claim = owedClaim(tx, input.claimId, 'compensate')
  checkPaperDay(claim, input.documentOn, ctx)
  if (input.fileId !== null && findFile(tx, input.fileId) === null) refuse('files.not_found', {})
  const lines = allocatedLines(tx, claim, input.allocations)
  checkWhole(claim, input)
  for (const given of input.allocations) settle(tx, claim, lines.get(given.lineId) as StoredClaimLine, given, input)
  keepSerials(tx, lines, input.replacementSerials)
  const made = store(tx, claim, input, ctx)
  moveWhenCompensated(tx, claim, input.documentOn, ctx)
  tellOrders(tx, claim, 'compensated', ctx)
  ctx.note({ entity: 'claim', entityId: claim.claimId, after: { number: claim.number, ...input, amountRubMinor: made.amountRubMinor } })
  return { compensationId: made.compensationId }
})
