import { fail, ok, type Result } from '#shared/kit/result.ts'
import { isBinCode } from './bin-code.ts'

/** As many cells as one order of the clerk may make. */
export const BINS_AT_ONCE_MAX = 1_000

export type RangeProblem = 'bad_code' | 'uneven_ends' | 'backwards' | 'too_many'
export interface BadRange { readonly problem: RangeProblem; readonly piece: string }

const SEPARATORS = /[\n,;]+/u
/** Three dots, an ellipsis or a dash with spaces: a bare hyphen belongs to the code. */
const ENDS = /^(\S+?)\s*(?:\.{2,3}|…|\s[-–—]\s|[–—])\s*(\S+)$/u
const NUMBERED = /^(.*?)(\d+)$/u

const upper = (text: string): string => text.trim().toUpperCase()

/** «A-08…A-11» without what stands between; a number keeps the zeros of its first end. */
function between(piece: string, first: string, last: string): Result<readonly string[], BadRange> {
  const [, head = '', from = ''] = NUMBERED.exec(first) ?? []
  const [, tail = '', to = ''] = NUMBERED.exec(last) ?? []
  if (from === '' || to === '' || (tail !== '' && tail !== head)) return fail({ problem: 'uneven_ends', piece })
  const count = Number(to) - Number(from) + 1
  if (count < 1) return fail({ problem: 'backwards', piece })
  if (count > BINS_AT_ONCE_MAX) return fail({ problem: 'too_many', piece })
  return ok(Array.from({ length: count }, (_, index) => `${head}${String(Number(from) + index).padStart(from.length, '0')}`))
}

function codesOfPiece(piece: string): Result<readonly string[], BadRange> {
  const [, first, last] = ENDS.exec(piece) ?? []
  const codes = first === undefined || last === undefined ? ok([upper(piece)]) : between(piece, upper(first), upper(last))
  if (!codes.ok) return codes
  return codes.value.every(isBinCode) ? codes : fail({ problem: 'bad_code', piece })
}

/** Codes of cells as a clerk writes them: «A-01…A-20, B-01», a list, a line for each. Each code once, in the order written. */
export function binCodesOf(text: string): Result<readonly string[], BadRange> {
  const codes = new Set<string>()
  for (const piece of text.split(SEPARATORS).map((part) => part.trim()).filter((part) => part !== '')) {
    const read = codesOfPiece(piece)
    if (!read.ok) return read
    for (const code of read.value) codes.add(code)
    if (codes.size > BINS_AT_ONCE_MAX) return fail({ problem: 'too_many', piece })
  }
  return ok([...codes])
}
