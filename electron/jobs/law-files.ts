import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { readCalendarFile, type CalendarFileReading } from '#shared/law/calendar-file.ts'
import { readLawBook, type LawBookReading } from '#shared/law/law-book-file.ts'

const BYTES_PER_KIB = 1_024
/** A book with every edition of every rule is a hundredth of this; a year of the calendar a fiftieth. */
export const LAW_FILE_LIMITS = { book: 4_096 * BYTES_PER_KIB, calendar: 256 * BYTES_PER_KIB } as const

export interface LawFileInput { readonly path: string }
/** A file that is not taken in is an answer like any other; only a broken program is an error. */
export type LawFileRefusal = { readonly refusal: { readonly code: 'law.file_too_big'; readonly maxBytes: number } | { readonly code: 'law.file_unreadable'; readonly reason: string } }
export type LawBookAnswer = LawFileRefusal | { readonly reading: LawBookReading }
export type CalendarAnswer = LawFileRefusal | { readonly reading: CalendarFileReading }

/** The text of a small file; its size is looked at before a byte of it is read. */
function textOf(path: string, maxBytes: number): { readonly text: string } | LawFileRefusal {
  const handle = openSync(path, 'r')
  try {
    if (fstatSync(handle).size > maxBytes) return { refusal: { code: 'law.file_too_big', maxBytes } }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(handle)) }
  } catch (error) {
    if (error instanceof TypeError) return { refusal: { code: 'law.file_unreadable', reason: 'not_utf8' } }
    throw error
  } finally {
    closeSync(handle)
  }
}

export function readLawBookFile({ path }: LawFileInput): LawBookAnswer {
  const read = textOf(path, LAW_FILE_LIMITS.book)
  if ('refusal' in read) return read
  try {
    return { reading: readLawBook(JSON.parse(read.text)) }
  } catch (error) {
    if (error instanceof SyntaxError) return { refusal: { code: 'law.file_unreadable', reason: 'not_json' } }
    throw error
  }
}

export function readYearFile({ path }: LawFileInput): CalendarAnswer {
  const read = textOf(path, LAW_FILE_LIMITS.calendar)
  return 'refusal' in read ? read : { reading: readCalendarFile(read.text) }
}
