import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aPart, ONE, PARTS_BIN, stockUp } from '#test/kit/stock-builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { aBin, aCount, inBin, linesOf, scanOf } from './count-builders.ts'

type Event = { readonly kind: 'scan' | 'in' | 'out' | 'away'; readonly part: number; readonly pick: number }
const event = fc.record({ kind: fc.constantFrom<Event['kind']>('scan', 'scan', 'in', 'out', 'away'), part: fc.nat(1), pick: fc.nat(9) })
const events = fc.array(event, { maxLength: 10 })

let lastPieceNo = 0
const newPiece = (): string => `PC${String((lastPieceNo += 1)).padStart(6, '0')}`

/** What really lies in the cell, piece by piece; whoever moves a piece writes it down, whoever counts scans what he sees. */
class RealCell {
  readonly test: TestCore
  readonly cellId: number
  readonly shelfId: number
  readonly parts: readonly { readonly partId: number; readonly isBySerial: boolean; pieces: string[] }[]
  readonly scanned = new Set<string>()
  constructor(test: TestCore, at: { readonly cellId: number; readonly shelfId: number }, parts: RealCell['parts']) {
    this.test = test
    this.cellId = at.cellId
    this.shelfId = at.shelfId
    this.parts = parts
  }

  async happen({ kind, part, pick }: Event): Promise<void> {
    const at = this.parts[part]
    if (at === undefined) return
    const unseen = at.pieces.filter((piece) => !this.scanned.has(piece))
    const from = kind === 'scan' ? unseen : at.pieces
    const piece = kind === 'in' ? newPiece() : from[pick % Math.max(from.length, 1)]
    if (piece === undefined) return
    const serials = at.isBySerial ? [piece] : []
    const common = { partId: at.partId, lot: '', serials, reason: 'Работа' }
    if (kind === 'scan') {
      this.scanned.add(piece)
      await this.test.call('counts.scan', scanOf(this.cellId, at.partId, { serial: serials[0] ?? '' }))
      return
    }
    at.pieces = kind === 'in' ? [...at.pieces, piece] : at.pieces.filter((known) => known !== piece)
    if (kind === 'away') await this.test.call('stock.transfer', { ...common, qtyMilli: ONE, fromBinId: PARTS_BIN, toBinId: this.shelfId })
    else await this.test.call('stock.correct', { ...common, binId: PARTS_BIN, deltaMilli: kind === 'in' ? ONE : -ONE })
  }

  async seeAll(): Promise<void> {
    for (const [part, { pieces }] of this.parts.entries()) for (const _piece of pieces) await this.happen({ kind: 'scan', part, pick: 0 })
  }

  async moveOnly(list: readonly Event[]): Promise<void> {
    for (const one of list) if (one.kind !== 'scan') await this.happen(one)
  }
}

it('whatever is moved between the scans, a count without a slip finds no difference or asks for another look, and leaves the book true', async () => {
  const test = await startTestCore()
  const shelf = await aBin(test)
  await fc.assert(fc.asyncProperty(fc.nat(4), events, events, events, async (startCount, during, beforeClose, afterClose) => {
    const parts = [{ partId: await aPart(test), isBySerial: false, pieces: [] as string[] }, { partId: await aPart(test, { tracking: 'serial' }), isBySerial: true, pieces: [] as string[] }]
    for (const part of parts) {
      part.pieces = Array.from({ length: startCount }, newPiece)
      if (startCount > 0) stockUp(test, part.partId, { qtyMilli: startCount * ONE, serials: part.isBySerial ? part.pieces : [] })
    }
    const { countId, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
    await test.call('counts.openCell', { cellId })
    const real = new RealCell(test, { cellId, shelfId: shelf.binId }, parts)
    for (const one of during) await real.happen(one)
    await real.seeAll()
    await real.moveOnly(beforeClose)
    await test.call('counts.closeCell', { cellId })
    await real.moveOnly(afterClose)
    const lines = await linesOf(test, countId)
    expect(lines.filter((line) => !line.movedMeanwhile)).toEqual([])
    if (lines.length === 0) expect(await test.call('counts.approve', { countId, reason: 'Итог' })).toEqual({ movementCount: 0 })
    else await test.call('counts.cancel', { countId, reason: 'Следующий случай' })
    for (const { partId, pieces } of parts) expect(inBin(test, partId, PARTS_BIN)).toBe(pieces.length * ONE)
    // The next case begins with an empty cell.
    for (const part of parts) if (part.pieces.length > 0) await test.call('stock.correct', { partId: part.partId, binId: PARTS_BIN, lot: '', deltaMilli: -part.pieces.length * ONE, serials: part.isBySerial ? part.pieces : [], reason: 'Дальше' })
  }), { seed: 11, numRuns: 20 })
})

it('what is really missing is found to the piece, however the warehouse works before and after', async () => {
  const test = await startTestCore()
  await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.nat(6), fc.integer({ min: -3, max: 5 }), async (bookCount, lostCount, moved) => {
    const partId = await aPart(test)
    const really = Math.max(0, bookCount - lostCount)
    stockUp(test, partId, { qtyMilli: bookCount * ONE })
    const { countId, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
    await test.call('counts.openCell', { cellId })
    if (really > 0) await test.call('counts.scan', scanOf(cellId, partId, { qtyMilli: really * ONE }))
    await test.call('counts.closeCell', { cellId })
    // Nobody can take more than is really there.
    const delta = Math.max(-really, moved)
    if (delta !== 0) await test.call('stock.correct', { partId, binId: PARTS_BIN, lot: '', deltaMilli: delta * ONE, serials: [], reason: 'Работа' })
    await test.call('counts.approve', { countId, reason: 'Итог' })
    expect(inBin(test, partId, PARTS_BIN)).toBe((really + delta) * ONE)
    if (really + delta > 0) await test.call('stock.correct', { partId, binId: PARTS_BIN, lot: '', deltaMilli: -(really + delta) * ONE, serials: [], reason: 'Дальше' })
  }), { seed: 11, numRuns: 15 })
})
