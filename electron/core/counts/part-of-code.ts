import type { ReadDb } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'
import { resolvePartCode, type NamedByCode } from '#core/parts/index.ts'

/** The one part, or piece of it, a scanned code means. Refuses: counts.unknown_code, counts.several_parts. */
export function partOfCode(db: ReadDb, code: string): NamedByCode {
  const named = resolvePartCode(db, code)
  const [first] = named
  if (first === undefined) return refuse('counts.unknown_code', { code })
  return named.length === 1 ? first : refuse('counts.several_parts', { code, parts: named })
}
