import { fail, ok, type Result } from '#shared/kit/result.ts'
import { normaliseSerial } from '#shared/kit/serial.ts'

/** Serial numbers that differ in their last run of digits only, first and last included. */
export interface SerialRange {
  /** What stands before and after the running digits, and how many digits run: `A|4|CN` for A0001CN. */
  readonly stem: string
  readonly fromNo: number
  readonly toNo: number
}

export type SerialTextProblem =
  | { readonly problem: 'bad_serial'; readonly text: string; readonly reason: string }
  | { readonly problem: 'different_length'; readonly text: string }
  | { readonly problem: 'different_stem'; readonly text: string }
  | { readonly problem: 'wrong_order'; readonly text: string }
  | { readonly problem: 'half_a_range'; readonly text: string }
  | { readonly problem: 'repeated'; readonly text: string }
  | { readonly problem: 'too_many'; readonly max: number }

export const SERIALS_OF_LINE_MAX = 1_000_000
export const RANGES_OF_LINE_MAX = 5_000
// Longer runs would not be exact numbers; what is before belongs to the stem.
const DIGITS_MAX = 15
const RUN = /^(.*?)(\d+)(\D*)$/u
const BETWEEN = /[\n\r\t,;，；、]+|\s{2,}/u
// Signs that stand between the first and the last number only, never inside one.
const CLEAR_SIGN = /\s*(?:\.\.+|…|[\u2013\u2014~～]|\s[-\u2010\u2011\u2212]\s)\s*/u
const SPACED_SIGN = /[ \u00a0\u202f]+([-\u2010-\u2015\u2212~～…]|\.\.+)[ \u00a0\u202f]+/gu
const HYPHEN = '-'

const stemOf = (before: string, width: number, after: string): string => `${before}|${width}|${after}`

/** One number as its place in a range; a number without digits is a range of its own. */
export function rangeOfSerial(serial: string): SerialRange {
  const run = RUN.exec(serial)
  if (run === null) return { stem: stemOf(serial, 0, ''), fromNo: 0, toNo: 0 }
  const [, before = '', digits = '', after = ''] = run
  const kept = Math.max(0, digits.length - DIGITS_MAX)
  const no = Number(digits.slice(kept))
  return { stem: stemOf(before + digits.slice(0, kept), digits.length - kept, after), fromNo: no, toNo: no }
}

/** The number of this place of a range, as it stands on the plate without spaces and dashes. */
export function serialAt(stem: string, no: number): string {
  const [before = '', width = '0', after = ''] = stem.split('|')
  return width === '0' ? before : `${before}${String(no).padStart(Number(width), '0')}${after}`
}

function readOne(text: string): Result<SerialRange, SerialTextProblem> {
  const serial = normaliseSerial(text)
  return serial.ok ? ok(rangeOfSerial(serial.value.serial)) : fail({ problem: 'bad_serial', text, reason: serial.error })
}

const widthOf = (stem: string): string => stem.split('|')[1] ?? '0'
const withoutWidth = (stem: string): string => stem.split('|').filter((_part, index) => index !== 1).join('|')

function rangeBetween(text: string, fromText: string, toText: string): Result<SerialRange, SerialTextProblem> {
  if (fromText === '' || toText === '') return fail({ problem: 'half_a_range', text })
  const from = readOne(fromText)
  if (!from.ok) return from
  const to = readOne(toText)
  if (!to.ok) return to
  if (withoutWidth(from.value.stem) !== withoutWidth(to.value.stem) || widthOf(from.value.stem) === '0') return fail({ problem: 'different_stem', text })
  if (from.value.stem !== to.value.stem) return fail({ problem: 'different_length', text })
  if (to.value.fromNo < from.value.fromNo) return fail({ problem: 'wrong_order', text })
  return ok({ stem: from.value.stem, fromNo: from.value.fromNo, toNo: to.value.fromNo })
}

/** Of a half that may be too short to be a number: that is said of it afterwards. */
function stemAsTyped(text: string): string {
  const read = readOne(text)
  return read.ok ? read.value.stem : rangeOfSerial(text.trim().toUpperCase()).stem
}

/** A bare hyphen parts a range only where both sides look alike; elsewhere it belongs to the number. */
function hyphenRange(text: string): Result<SerialRange, SerialTextProblem> | null {
  const cuts = [...text].flatMap((character, index) => (character === HYPHEN ? [index] : []))
  for (const cut of cuts) {
    const [left, right] = [stemAsTyped(text.slice(0, cut)), stemAsTyped(text.slice(cut + 1))]
    const isAlike = withoutWidth(left) === withoutWidth(right) && widthOf(left) !== '0' && widthOf(right) !== '0'
    if (isAlike) return rangeBetween(text, text.slice(0, cut).trim(), text.slice(cut + 1).trim())
  }
  return null
}

function readItem(text: string): Result<SerialRange, SerialTextProblem> {
  const halves = text.split(CLEAR_SIGN)
  if (halves.length === 2) return rangeBetween(text, halves[0] ?? '', halves[1] ?? '')
  if (halves.length > 2) return fail({ problem: 'half_a_range', text })
  return hyphenRange(text) ?? readOne(text)
}

export const rangeQty = (range: SerialRange): number => range.toNo - range.fromNo + 1
export const serialCount = (ranges: readonly SerialRange[]): number => ranges.reduce((sum, range) => sum + rangeQty(range), 0)
const byPlace = (left: SerialRange, right: SerialRange): number => (left.stem === right.stem ? left.fromNo - right.fromNo : left.stem < right.stem ? -1 : 1)

/** A range as people write it; one number stands alone. */
export function formatRange(range: SerialRange): string {
  const from = serialAt(range.stem, range.fromNo)
  return range.fromNo === range.toNo ? from : `${from}\u2013${serialAt(range.stem, range.toNo)}`
}

export const formatRanges = (ranges: readonly SerialRange[]): string => ranges.map(formatRange).join(', ')

/** The numbers two lists have in common, as ranges. */
export function overlapsOf(left: readonly SerialRange[], right: readonly SerialRange[]): readonly SerialRange[] {
  const byStem = Map.groupBy(right, (range) => range.stem)
  return left.flatMap((range) => (byStem.get(range.stem) ?? []).flatMap((other) => {
    const [fromNo, toNo] = [Math.max(range.fromNo, other.fromNo), Math.min(range.toNo, other.toNo)]
    return fromNo <= toNo ? [{ stem: range.stem, fromNo, toNo }] : []
  }))
}

/** Whether a list holds this number, brought to its one form before. */
export function containsSerial(ranges: readonly SerialRange[], serial: string): boolean {
  const place = rangeOfSerial(serial)
  return ranges.some((range) => range.stem === place.stem && range.fromNo <= place.fromNo && place.fromNo <= range.toNo)
}

/** In order, neighbours made one; answers a number that is there twice instead. */
export function joinRanges(ranges: readonly SerialRange[]): Result<readonly SerialRange[], SerialTextProblem> {
  const joined: SerialRange[] = []
  for (const range of ranges.toSorted(byPlace)) {
    const last = joined.at(-1)
    if (last?.stem !== range.stem || range.fromNo > last.toNo + 1) joined.push(range)
    else if (range.fromNo <= last.toNo) return fail({ problem: 'repeated', text: serialAt(range.stem, range.fromNo) })
    else joined[joined.length - 1] = { ...last, toNo: range.toNo }
  }
  return ok(joined)
}

/**
 * Serial numbers as packing lists have them: single ones and ranges, parted by commas, semicolons or lines.
 * Refuses what cannot be read, ends of a range that differ in length or letters, a range from last to first, a number given twice.
 */
export function parseRanges(text: string): Result<readonly SerialRange[], SerialTextProblem> {
  const items = text.replace(SPACED_SIGN, ' $1 ').split(BETWEEN).map((item) => item.trim()).filter((item) => item !== '')
  if (items.length > RANGES_OF_LINE_MAX) return fail({ problem: 'too_many', max: RANGES_OF_LINE_MAX })
  const ranges: SerialRange[] = []
  for (const item of items) {
    const range = readItem(item)
    if (!range.ok) return range
    ranges.push(range.value)
  }
  const joined = joinRanges(ranges)
  if (joined.ok && serialCount(joined.value) > SERIALS_OF_LINE_MAX) return fail({ problem: 'too_many', max: SERIALS_OF_LINE_MAX })
  return joined
}
