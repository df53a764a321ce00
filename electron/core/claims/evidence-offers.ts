import { isLineOver } from '#shared/claims/settlement.ts'
import type { ClaimLine } from '#shared/contract/claims.ts'
import type { Out } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { heldPieces } from './defects/goods-defects-sql.ts'

type Offer = Out<'claims.get'>['evidenceOffers'][number]

/** A piece at the supplier cannot be scrapped here; one in quarantine may go any way. */
const actionsOf = (state: string): Offer['actions'] => (state === 'quarantine' ? ['write_off', 'return', 'release'] : ['write_off'])

/** Held pieces of lines on which nothing is owed any more: what they were kept for is over. */
export function evidenceOffers(db: ReadDb, lines: readonly ClaimLine[], supplierId: number): Offer[] {
  return lines.filter((line) => line.heldEvidence.length > 0 && isLineOver(line, line.goods)).flatMap((line) => heldPieces(db, line, supplierId).map((piece) => ({
    evidenceId: piece.evidenceId, lineId: line.lineId, lineNo: line.lineNo, partNumber: piece.partNumber, partName: piece.partName, serial: piece.serial, state: piece.state, bin: piece.bin, actions: actionsOf(piece.state),
  })))
}
