import { normaliseSearchText } from '#shared/kit/search-text.ts'
import { normaliseSerial } from '#shared/kit/serial.ts'

/**
 * Letters and digits that the word index and this program read alike: Latin, Cyrillic, Armenian, Georgian, Chinese.
 * Anything else parts words, in what is stored and in what is typed.
 */
const WORD = /[a-z0-9\u00df-\u00f6\u00f8-\u024f\u0400-\u0481\u048a-\u04ff\u0561-\u0587\u10d0-\u10fa\u4e00-\u9fff]+/gu
const ONE_WORD = /^[a-z0-9\u0400-\u0481]+$/u
const CHINESE_CHARACTER = /[\u4e00-\u9fff]/gu
const LATIN_ONLY = /^[a-z]+$/
const DIGITS_ONLY = /^\d+$/
const HAS_DIGIT = /\d/
const PHONE_PIECE = /^[+\d().\-\u2010-\u2015/]*\d[+\d().\-\u2010-\u2015/]*$/u
/** What a trigram index can find at all. */
const TRIGRAM_LENGTH = 3
const DOMESTIC_PREFIX = '8'
const COUNTRY_PREFIX = '+7'
const SHORTEST_SPACED_NUMBER = 5
/** Nobody types more; a pasted letter must not become a query of hundreds of terms. */
const MOST_WORDS = 8

const partsOf = (piece: string): readonly string[] => piece.match(WORD) ?? []
const piecesOf = (text: string): readonly string[] => normaliseSearchText(text).replace(CHINESE_CHARACTER, ' $& ').split(' ').filter((piece) => partsOf(piece).length > 0)

/** Letters and digits only: the form in which numbers, serials and articles are stored for search by any part. */
export function compactForSearch(text: string): string {
  return partsOf(normaliseSearchText(text)).join('')
}

/** Words for the word index; «VG-100» is kept as its parts and as one word. */
export function wordsForSearch(text: string): string {
  const words = new Set<string>()
  for (const piece of normaliseSearchText(text).replace(CHINESE_CHARACTER, ' $& ').split(' ')) {
    const parts = ONE_WORD.test(piece) ? [piece] : partsOf(piece)
    for (const part of parts) words.add(part)
    if (parts.length > 1) words.add(parts.join(''))
  }
  return [...words].join(' ')
}

/** One typed word. `anywhere`: any part of a number, phone, serial or article; `wordStart`: the beginning of a word. A term with both is met by either. */
export interface SearchTerm { readonly anywhere: readonly string[]; readonly wordStart: string }
/** All terms must be met. */
export type SearchReading = readonly SearchTerm[]

/** Spellings under which a typed number may be stored: 8 for +7, Cyrillic look-alikes for Latin letters. */
function spellings(word: string): readonly string[] {
  const phone = DIGITS_ONLY.test(word) && word.startsWith(DOMESTIC_PREFIX) ? [COUNTRY_PREFIX + word.slice(DOMESTIC_PREFIX.length)] : []
  const serial = DIGITS_ONLY.test(word) ? null : normaliseSerial(word)
  return [...new Set([word, ...phone, ...(serial?.ok === true ? [compactForSearch(serial.value.serial)] : [])])]
}

function term(word: string, isAlone: boolean): SearchTerm {
  const isIdentifier = word.length >= TRIGRAM_LENGTH && (HAS_DIGIT.test(word) || (isAlone && LATIN_ONLY.test(word)))
  return { anywhere: isIdentifier ? spellings(word) : [], wordStart: word }
}

const reading = (words: readonly string[]): SearchReading => [...new Set(words)].slice(0, MOST_WORDS).map((word) => term(word, words.length === 1))

const isStartOfPhone = (piece: string): boolean => /^(\+|\(|[78]$|[78]\D)/.test(piece)

/** Neighbouring groups of digits that make one number; short ones, such as «5 10», are words of a sentence. */
function isOneNumber(pieces: readonly string[]): boolean {
  const digitCount = pieces.join('').replace(/\D/g, '').length
  return pieces.length > 1 && (digitCount >= SHORTEST_SPACED_NUMBER || isStartOfPhone(pieces[0] ?? ''))
}

/** «8 921 555» is one number, however it is spaced; so is «VG-100». */
function joinedWords(pieces: readonly string[]): readonly string[] {
  const words: string[] = []
  let group: string[] = []
  const closeGroup = (): void => {
    if (isOneNumber(group)) words.push(group.flatMap(partsOf).join(''))
    else words.push(...group.map((piece) => partsOf(piece).join('')))
    group = []
  }
  for (const piece of pieces) {
    if (PHONE_PIECE.test(piece)) group.push(piece)
    else {
      closeGroup()
      words.push(partsOf(piece).join(''))
    }
  }
  closeGroup()
  return words
}

/** A serial read from the plate in groups: «SN 000 123». */
function spacedSerial(text: string, pieces: readonly string[]): readonly string[] {
  const serial = pieces.length > 1 && HAS_DIGIT.test(text) ? normaliseSerial(text) : null
  return serial?.ok === true ? [compactForSearch(serial.value.serial)] : []
}

/**
 * The ways to understand what was typed, the likeliest first; the next one is for when nothing answers. Spaces part words
 * in a sentence and group digits in a phone, and nobody can tell which was meant. Empty: nothing to look for.
 */
export function searchReadings(text: string): readonly SearchReading[] {
  const pieces = piecesOf(text)
  const split = pieces.flatMap(partsOf)
  if (split.length === 0) return []
  const readings = [joinedWords(pieces), split, spacedSerial(text, pieces)].filter((words) => words.length > 0)
  const unique = new Map(readings.map((words) => [words.join(' '), words]))
  return [...unique.values()].map(reading)
}
