import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedSerials, countPosition, differenceOf, isDifferent, type CellMove, type CellPosition, type CellScan } from '#shared/stock/count.ts'

const ONE = 1_000
const scan = (ledgerId: number, qtyMilli = ONE, serial = ''): CellScan => ({ ledgerId, qtyMilli, serial })
const move = (ledgerId: number, deltaMilli: number, serials: readonly string[] = []): CellMove => ({ ledgerId, deltaMilli, serials })
const position = (overrides: Partial<CellPosition>): CellPosition => ({ balanceMilli: 0, serials: [], openedLedgerId: 10, moves: [], scans: [], ...overrides })

describe('what was counted beside the book', () => {
  it.each<[string, Partial<CellPosition>, { counted: number; book: number; moved: boolean }]>([
    ['all that lies there', { balanceMilli: 2 * ONE, scans: [scan(10), scan(10)] }, { counted: 2 * ONE, book: 2 * ONE, moved: false }],
    ['one missing', { balanceMilli: 3 * ONE, scans: [scan(10), scan(10)] }, { counted: 2 * ONE, book: 3 * ONE, moved: false }],
    ['one over', { balanceMilli: ONE, scans: [scan(10), scan(10)] }, { counted: 2 * ONE, book: ONE, moved: false }],
    ['issued after the last scan: nobody is to blame', { balanceMilli: ONE, scans: [scan(10), scan(10)], moves: [move(11, -ONE)] }, { counted: 2 * ONE, book: 2 * ONE, moved: false }],
    ['came in before the first scan', { balanceMilli: 2 * ONE, scans: [scan(11), scan(11)], moves: [move(11, ONE)] }, { counted: 2 * ONE, book: 2 * ONE, moved: false }],
    ['moved between the first and the last scan', { balanceMilli: ONE, scans: [scan(10), scan(11)], moves: [move(11, -ONE)] }, { counted: 2 * ONE, book: ONE, moved: true }],
    ['a slip put right is a scan too', { balanceMilli: ONE, scans: [scan(10), scan(10), scan(12, -ONE)], moves: [move(11, ONE), move(12, -ONE)] }, { counted: ONE, book: ONE, moved: true }],
    ['differs, and something left before the cell was closed', { balanceMilli: ONE, scans: [scan(10)], moves: [move(11, -ONE)] }, { counted: ONE, book: 2 * ONE, moved: true }],
    ['never scanned and still', { balanceMilli: ONE }, { counted: 0, book: ONE, moved: false }],
    ['never scanned, came while the cell was looked into', { balanceMilli: ONE, moves: [move(11, ONE)] }, { counted: 0, book: ONE, moved: true }],
    ['never scanned, came just before', { balanceMilli: ONE, openedLedgerId: 11, moves: [move(11, ONE)] }, { counted: 0, book: ONE, moved: false }],
  ])('%s', (_case, given, { counted, book, moved }) => {
    expect(countPosition(position(given))).toMatchObject({ countedMilli: counted, bookMilli: book, movedMeanwhile: moved })
  })

  it('names the pieces that are missing and those nobody knew of', () => {
    const line = countPosition(position({ balanceMilli: 2 * ONE, serials: ['A1', 'A2'], scans: [scan(10, ONE, 'A2'), scan(10, ONE, 'B7')] }))
    expect(line).toMatchObject({ missingSerials: ['A1'], foundSerials: ['B7'], countedMilli: 2 * ONE, bookMilli: 2 * ONE })
    expect(isDifferent(line)).toBe(true)
    expect(differenceOf(line)).toEqual({ shortageMilli: ONE, surplusMilli: ONE })
  })

  it('a piece that left after the last scan was still there, one that came later was not', () => {
    const line = countPosition(position({ balanceMilli: ONE, serials: ['A3'], scans: [scan(10, ONE, 'A1')], moves: [move(11, -ONE, ['A1']), move(12, ONE, ['A3'])] }))
    expect(line).toEqual({ countedMilli: ONE, bookMilli: ONE, movedMeanwhile: false, missingSerials: [], foundSerials: [] })
  })

  it('a serial taken back is not counted', () => {
    expect(countedSerials([scan(1, ONE, 'B'), scan(1, ONE, 'A'), scan(1, -ONE, 'B'), scan(1)])).toEqual(['A'])
  })

  it.each([[2 * ONE, 5 * ONE, { shortageMilli: 3 * ONE, surplusMilli: 0 }], [5 * ONE, 2 * ONE, { shortageMilli: 0, surplusMilli: 3 * ONE }], [ONE, ONE, { shortageMilli: 0, surplusMilli: 0 }]])('counted %i against %i by the book', (countedMilli, bookMilli, expected) => {
    expect(differenceOf({ countedMilli, bookMilli, missingSerials: [], foundSerials: [] })).toEqual(expected)
  })
})

type Step = 'scan' | 'in' | 'out'

/** A cell with real pieces in it: somebody scans what he sees, others take and bring, and the book is true. */
class Cell {
  present: string[]
  readonly scanned = new Set<string>()
  readonly scans: CellScan[] = []
  readonly moves: CellMove[] = []
  head = 10
  made: number
  constructor(startCount: number) {
    this.present = Array.from({ length: startCount }, (_, index) => `P${index}`)
    this.made = startCount
  }

  step(step: Step, pick: number): void {
    if (step === 'in') this.#move(ONE, `P${(this.made += 1)}`)
    if (step === 'out' && this.present.length > 0) this.#move(-ONE, this.present[pick % this.present.length] ?? '')
    if (step === 'scan') this.scanOne(pick)
  }

  scanOne(pick: number): boolean {
    const unseen = this.present.filter((serial) => !this.scanned.has(serial))
    const serial = unseen[pick % Math.max(unseen.length, 1)]
    if (serial === undefined) return false
    this.scanned.add(serial)
    this.scans.push(scan(this.head, ONE, serial))
    return true
  }

  #move(deltaMilli: number, serial: string): void {
    this.head += 1
    this.present = deltaMilli > 0 ? [...this.present, serial] : this.present.filter((known) => known !== serial)
    this.moves.push(move(this.head, deltaMilli, [serial]))
  }

  line() {
    return countPosition({ balanceMilli: this.present.length * ONE, serials: this.present, openedLedgerId: 10, moves: this.moves, scans: this.scans })
  }
}

const steps = fc.array(fc.tuple(fc.constantFrom<Step>('scan', 'scan', 'in', 'out'), fc.nat(20)), { maxLength: 25 })

describe('a count while the warehouse goes on working', () => {
  it('where nobody errs there is no difference, or another look is asked for', () => {
    fc.assert(fc.property(fc.nat(6), steps, steps, (startCount, during, after) => {
      const cell = new Cell(startCount)
      for (const [step, pick] of during) cell.step(step, pick)
      while (cell.scanOne(0)) { /* until everything that lies there has been seen */ }
      for (const [step, pick] of after) if (step !== 'scan') cell.step(step, pick)
      const line = cell.line()
      expect(line.movedMeanwhile || !isDifferent(line)).toBe(true)
    }), { seed: 7, numRuns: 2_000 })
  })

  it('where the warehouse stands still, what is missing is told to the piece', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(8), (bookCount, lostCount) => {
      const cell = new Cell(bookCount)
      const lost = cell.present.slice(0, lostCount)
      for (const serial of cell.present.slice(lostCount)) cell.scans.push(scan(10, ONE, serial))
      expect(cell.line()).toMatchObject({ missingSerials: lost.toSorted(), foundSerials: [], movedMeanwhile: false })
    }), { seed: 7 })
  })
})
