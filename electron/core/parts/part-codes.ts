import { normaliseSerial } from '#shared/kit/serial.ts'
import type { PartCodeKind } from '#shared/stock/kinds.ts'
import { normalisePartCode } from '#shared/stock/part-code.ts'
import type { ReadDb } from '#core/db/brands.ts'

/** What a scanned or typed code names: a part, or one piece of it where `serial` is filled. */
export interface NamedByCode { readonly partId: number; readonly number: string; readonly nameRu: string; readonly serial: string }

const BY_NUMBER = `SELECT id AS partId, number, name_ru AS nameRu, '' AS serial FROM parts WHERE number_norm = @norm
  UNION SELECT p.id, p.number, p.name_ru, '' FROM part_codes c JOIN parts p ON p.id = c.part_id WHERE c.code_norm = @norm ORDER BY partId`
const BY_SERIAL = 'SELECT p.id AS partId, p.number, p.name_ru AS nameRu, s.serial FROM part_serials s JOIN parts p ON p.id = s.part_id WHERE s.serial = ? ORDER BY p.id'

/** Every part whose own number, manufacturer's, supplier's or former number or bar code this is, and every piece with this serial. */
export function resolvePartCode(db: ReadDb, code: string): readonly NamedByCode[] {
  const norm = normalisePartCode(code)
  const serial = normaliseSerial(code)
  const latin = serial.ok ? normalisePartCode(serial.value.serial) : norm
  const named = norm === '' ? [] : db.sql(BY_NUMBER).all({ norm }) as NamedByCode[]
  const known = named.length > 0 || latin === norm ? named : db.sql(BY_NUMBER).all({ norm: latin }) as NamedByCode[]
  return [...known, ...(serial.ok ? db.sql(BY_SERIAL).all(serial.value.serial) as NamedByCode[] : [])]
}

export interface AskedCode {
  readonly code: string
  /** Whose code it may be; null: nobody's in particular. */
  readonly supplierId: number | null
}

const OWN = 'SELECT id FROM parts WHERE number_norm = ?'
const OF_SUPPLIER = "SELECT part_id AS id FROM part_codes WHERE kind = 'supplier' AND supplier_id = ? AND code_norm = ?"
const OF_KIND = 'SELECT DISTINCT part_id AS id FROM part_codes WHERE code_norm = ? AND kind = ? ORDER BY part_id'
/** A bar code belongs to one part; numbers of manufacturers and former ones may be shared. */
const OTHER_KINDS: readonly PartCodeKind[] = ['barcode', 'manufacturer', 'former']

const idsOf = (rows: unknown): readonly number[] => (rows as { id: number }[]).map(({ id }) => id)

/**
 * Parts a line of a foreign file means by this code: the supplier's own code is asked first, then our number, bar code, manufacturer's and former number;
 * the first kind that answers decides. None: a new part. Several: nobody can tell which.
 */
export function findPartByCode(db: ReadDb, { code, supplierId }: AskedCode): readonly number[] {
  const norm = normalisePartCode(code)
  if (norm === '') return []
  if (supplierId !== null) {
    const ofSupplier = idsOf(db.sql(OF_SUPPLIER).all(supplierId, norm))
    if (ofSupplier.length > 0) return ofSupplier
  }
  const own = idsOf(db.sql(OWN).all(norm))
  if (own.length > 0) return own
  for (const kind of OTHER_KINDS) {
    const found = idsOf(db.sql(OF_KIND).all(norm, kind))
    if (found.length > 0) return found
  }
  return []
}
