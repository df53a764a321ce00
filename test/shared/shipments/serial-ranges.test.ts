import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containsSerial, formatRanges, joinRanges, overlapsOf, parseRanges, serialAt, serialCount, type SerialRange } from '#shared/shipments/serial-ranges.ts'

const read = (text: string) => {
  const ranges = parseRanges(text)
  return ranges.ok ? formatRanges(ranges.value) : ranges.error.problem
}

describe('serial numbers of a packing list', () => {
  it.each([
    ['', ''],
    ['A0001', 'A0001'],
    ['A0001-A0500', 'A0001–A0500'],
    ['A0001 - A0500', 'A0001–A0500'],
    ['A0001..A0500', 'A0001–A0500'],
    ['sn 0001 — sn 0500', 'SN0001–SN0500'],
    ['A0001–A0003, A0004; A0005\nA0010', 'A0001–A0005, A0010'],
    ['SN2024-0001', 'SN20240001'],
    ['SN2024-0001 - SN2024-0500', 'SN20240001–SN20240500'],
    ['0001CN-0500CN', '0001CN–0500CN'],
    ['100001-100500', '100001–100500'],
    ['99999999999999990001-99999999999999990009', '99999999999999990001–99999999999999990009'],
    ['АВ001', 'AB001'],
  ])('«%s» reads as «%s»', (text, shown) => expect(read(text)).toBe(shown))

  it.each([
    ['A1-A500', 'bad_serial'], ['A01-A500', 'different_length'], ['2024-0000123', 'different_length'], ['A0001..B0500', 'different_stem'], ['A0500-A0001', 'wrong_order'], ['A0001..', 'half_a_range'], ['A0001..A0002..A0003', 'half_a_range'],
    ['A0001, A0001', 'repeated'], ['A0001-A0010, A0010', 'repeated'], ['A1', 'bad_serial'], ['A?001', 'bad_serial'], ['0000001-9999999', 'too_many'],
  ])('«%s» is refused: %s', (text, problem) => expect(read(text)).toBe(problem))
})

const range = fc.record({ prefix: fc.stringMatching(/^[A-Z]{1,4}$/), width: fc.integer({ min: 3, max: 8 }), fromNo: fc.integer({ min: 0, max: 900 }), extra: fc.integer({ min: 0, max: 90 }) })
  .map(({ prefix, width, fromNo, extra }): SerialRange => ({ stem: `${prefix}|${width}|`, fromNo, toNo: fromNo + extra }))
const ranges = fc.array(range, { maxLength: 12 }).map((list) => list.reduce<SerialRange[]>((kept, next) => (overlapsOf(kept, [next]).length > 0 ? kept : [...kept, next]), []))

describe('whatever the numbers', () => {
  it('what is written down reads back the same', () => fc.assert(fc.property(ranges, (list) => {
    const joined = joinRanges(list)
    const again = parseRanges(formatRanges(list))
    expect(again).toEqual(joined)
  })))

  it('a number is in the list exactly where one of its ranges holds it, and the count is the number of numbers', () => fc.assert(fc.property(ranges, fc.integer({ min: 0, max: 1_000 }), (list, no) => {
    for (const one of list) expect(containsSerial(list, serialAt(one.stem, no))).toBe(list.some((other) => other.stem === one.stem && other.fromNo <= no && no <= other.toNo))
    expect(serialCount(list)).toBe(list.reduce((sum, one) => sum + one.toNo - one.fromNo + 1, 0))
  })))

  it('two lists have in common what both hold, whichever is asked first', () => fc.assert(fc.property(ranges, ranges, (left, right) => {
    const common = overlapsOf(left, right)
    expect(serialCount(common)).toBe(serialCount(overlapsOf(right, left)))
    for (const one of common) expect(containsSerial(left, serialAt(one.stem, one.fromNo)) && containsSerial(right, serialAt(one.stem, one.toNo))).toBe(true)
  })))
})
