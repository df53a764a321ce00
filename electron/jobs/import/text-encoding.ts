import { isUtf8 } from 'node:buffer'
import { refuseImport } from './import-refusal.ts'
import { readChunks } from './read-chunks.ts'

export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'] as const
export type TextEncoding = (typeof TEXT_ENCODINGS)[number]

/** Upper bound of UTF-8 sequences that look whole by chance in a text of one byte per letter. */
const CHANCE_SEQUENCES_SHARE = 0.5
const LETTERS_SHARE = 0.7
const STRANGE_BYTES_SHARE = 0.02
const LETTER_NEIGHBOURS_SHARE = 0.6

/** Russian, Ukrainian and Belarusian letters outside the main block of windows-1251. */
const EXTRA_LETTERS = new Set([0xa8, 0xb8, 0xa1, 0xa2, 0xaa, 0xba, 0xaf, 0xbf, 0xb2, 0xb3, 0xa5, 0xb4])
const USUAL_SIGNS = new Set([0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa7, 0xa9, 0xab, 0xac, 0xad, 0xae, 0xb0, 0xb1, 0xb5, 0xb6, 0xb7, 0xb9, 0xbb])
const NO_SUCH_BYTE = 0x98
const FIRST_UPPER = 0xc0
const FIRST_LOWER = 0xe0

interface ByteCounts {
  high: number
  letters: number
  neighbours: number
  strange: number
  lowerBeforeUpper: number
  upperBeforeLower: number
  upper: number
  lower: number
}

/**
 * Finds the encoding of a text file by reading it whole, a piece at a time.
 * Refuses: zero bytes, UTF-8 with broken places, code pages other than windows-1251; the position of the byte is told.
 */
export function detectEncoding(path: string): TextEncoding {
  let encoding: TextEncoding = 'utf-8'
  let carried = Buffer.alloc(0)
  let firstBadByte = -1
  let wholeSequences = 0
  let badSequences = 0
  let end = 0
  const counts: ByteCounts = { high: 0, letters: 0, neighbours: 0, strange: 0, lowerBeforeUpper: 0, upperBeforeLower: 0, upper: 0, lower: 0 }
  for (const { bytes, position } of readChunks(path)) {
    end = position + bytes.length
    if (position === 0) encoding = encodingByMark(bytes)
    if (encoding !== 'utf-8') return encoding
    const zeroAt = bytes.indexOf(0)
    if (zeroAt >= 0) refuseImport('import.broken_encoding', { reason: 'zero_byte', bytePosition: position + zeroAt })
    const block = carried.length === 0 ? bytes : Buffer.concat([carried, bytes])
    const start = position - carried.length
    const tail = unfinishedTail(block)
    const body = block.subarray(0, block.length - tail)
    carried = Buffer.from(block.subarray(body.length))
    if (firstBadByte < 0 && isUtf8(body)) continue
    const found = countSequences(body)
    if (firstBadByte < 0) firstBadByte = start + found.firstBad
    wholeSequences += found.whole
    badSequences += found.bad
    countBytes(body, start, counts)
  }
  if (firstBadByte < 0 && carried.length === 0) return 'utf-8'
  if (carried.length > 0) {
    if (firstBadByte < 0) firstBadByte = end - carried.length
    badSequences += carried.length
    countBytes(carried, firstBadByte, counts)
  }
  const isOneBytePerLetter = wholeSequences <= badSequences * CHANCE_SEQUENCES_SHARE
  if (isOneBytePerLetter && looksLikeCyrillic(counts)) return 'windows-1251'
  return refuseImport('import.broken_encoding', { reason: isOneBytePerLetter ? 'unknown_code_page' : 'broken_utf8', bytePosition: firstBadByte })
}

function encodingByMark(bytes: Buffer): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** How many bytes at the end begin a sequence that the next piece may finish. */
function unfinishedTail(block: Buffer): number {
  for (let back = 1; back <= 3 && back <= block.length; back += 1) {
    const length = sequenceLength(block[block.length - back] ?? 0)
    if (length > back) return back
    if (length > 0) return 0
  }
  return 0
}

/** Length announced by a leading byte; 0 for a continuation byte and for bytes UTF-8 does not know. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1
  if (byte >= 0xc2 && byte <= 0xdf) return 2
  if (byte >= 0xe0 && byte <= 0xef) return 3
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0
}

function countSequences(body: Buffer): { firstBad: number; whole: number; bad: number } {
  let firstBad = -1
  let whole = 0
  let bad = 0
  for (let at = 0; at < body.length; ) {
    const length = sequenceLength(body[at] ?? 0)
    if (length > 0 && (length === 1 || isUtf8(body.subarray(at, at + length)))) {
      if (length > 1) whole += 1
      at += length
      continue
    }
    if (firstBad < 0) firstBad = at
    bad += 1
    at += 1
  }
  return { firstBad: Math.max(firstBad, 0), whole, bad }
}

function isLetter(byte: number): boolean {
  return byte >= FIRST_UPPER || EXTRA_LETTERS.has(byte)
}

function countBytes(body: Buffer, start: number, counts: ByteCounts): void {
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0
    if (byte < 0x80) continue
    if (byte === NO_SUCH_BYTE) refuseImport('import.broken_encoding', { reason: 'unknown_code_page', bytePosition: start + at })
    counts.high += 1
    if (!isLetter(byte)) {
      if (!USUAL_SIGNS.has(byte)) counts.strange += 1
      continue
    }
    counts.letters += 1
    const before = body[at - 1] ?? 0
    const after = body[at + 1] ?? 0
    if (isLetter(before) || isLetter(after)) counts.neighbours += 1
    countCase(byte, before, after, counts)
  }
}

/** KOI8-R holds its capitals where windows-1251 holds small letters: words come out as «пРИВЕТ». */
function countCase(byte: number, before: number, after: number, counts: ByteCounts): void {
  if (byte < FIRST_UPPER) return
  const isLower = byte >= FIRST_LOWER
  if (isLower) counts.lower += 1
  else counts.upper += 1
  if (isLetter(before) || after < FIRST_UPPER) return
  const isNextLower = after >= FIRST_LOWER
  if (isLower && !isNextLower) counts.lowerBeforeUpper += 1
  if (!isLower && isNextLower) counts.upperBeforeLower += 1
}

function looksLikeCyrillic(counts: ByteCounts): boolean {
  const isInverted = counts.lowerBeforeUpper > counts.upperBeforeLower && counts.upper > counts.lower
  return (
    !isInverted &&
    counts.letters >= counts.high * LETTERS_SHARE &&
    counts.strange <= counts.high * STRANGE_BYTES_SHARE &&
    counts.neighbours >= counts.letters * LETTER_NEIGHBOURS_SHARE
  )
}
