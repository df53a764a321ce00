import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { checkedPieces, ledgerHead } from '#core/ledger/index.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { getPart, type PartFacts } from '#core/parts/index.ts'
import type { StoredCell } from './cells-store.ts'
import { cellInHand } from './open-cell.ts'
import { partOfCode } from './part-of-code.ts'
import { countedMilli, insertScan, scannedPosition, serialCountedIn } from './scans-store.ts'

type Input = In<'counts.scan'>
interface Meant { readonly part: PartFacts; readonly serial: string }

/** A part chosen by hand, or what the code says; the code of a piece is its serial too. */
function whatIsMeant(tx: WriteTx, { code, partId, serial }: Input): Meant {
  if (partId !== null) return { part: getPart(tx, partId), serial }
  const hit = partOfCode(tx, code)
  return { part: getPart(tx, hit.partId), serial: serial === '' ? hit.serial : serial }
}

/** Refuses: counts.lot_needed, counts.serial_needed. */
function checkNamesThePiece({ part, serial }: Meant, lot: string): void {
  const { partId, number: partNumber, nameRu, tracking } = part
  if (tracking === 'lot' && lot === '') refuse('counts.lot_needed', { partId, partNumber, nameRu })
  if (tracking === 'serial' && serial === '') refuse('counts.serial_needed', { partId, partNumber, nameRu })
}

/** Refuses: counts.lot_needed, counts.serial_needed, stock.bad_pieces, units.bad_serial, counts.serial_twice, counts.below_nothing. */
function checkedScan(tx: WriteTx, cell: StoredCell, meant: Meant, { qtyMilli, lot }: Input): { serial: string } {
  checkNamesThePiece(meant, lot)
  const { part, serial } = meant
  const { serials } = checkedPieces({ part, qtyMilli: Math.abs(qtyMilli), lot, serials: serial === '' ? [] : [serial] })
  const read = serials[0] ?? ''
  const counted = countedMilli(tx, cell.cellId, { partId: part.partId, lot, serial: read })
  if (counted + qtyMilli < 0) refuse('counts.below_nothing', { partNumber: part.number, countedMilli: counted })
  const countedIn = read !== '' && qtyMilli === QTY_MILLI_PER_ONE ? serialCountedIn(tx, cell.countId, part.partId, read) : null
  if (countedIn !== null) refuse('counts.serial_twice', { serial: read, bin: countedIn })
  return { serial: read }
}

/**
 * One more of what was scanned, or so many; with the place of the ledger, so that later movements can be told apart.
 * Refuses: counts.cell_not_found, counts.closed, counts.cell_state, counts.other_counts, counts.unknown_code, counts.several_parts, parts.not_found, counts.lot_needed, counts.serial_needed, stock.bad_pieces, units.bad_serial, counts.serial_twice, counts.below_nothing.
 */
export const scan = command((tx, input: Input, ctx): Out<'counts.scan'> => {
  const { personId } = ctx.person()
  const cell = cellInHand(tx, input.cellId, personId)
  const meant = whatIsMeant(tx, input)
  const { partId, number } = meant.part
  const { serial } = checkedScan(tx, cell, meant, input)
  insertScan(tx, cell.cellId, { partId, lot: input.lot, serial, qtyMilli: input.qtyMilli, ledgerId: ledgerHead(tx), atUtc: ctx.nowAt }, personId)
  ctx.note({ entity: 'count', entityId: cell.countId, after: { bin: cell.bin, partNumber: number, lot: input.lot, serial, qtyMilli: input.qtyMilli } })
  return scannedPosition(tx, cell.cellId, partId, input.lot)
})
