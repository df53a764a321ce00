import type { Organisation } from '#shared/contract/system.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

/** Moscow time, until the first run says otherwise. */
const DEFAULT_UTC_OFFSET_MINUTES = 180

const EMPTY: Organisation = {
  fullName: '', shortName: '', ogrn: '', inn: '', kpp: '', legalAddress: '', actualAddress: '', workingHours: '', phone: '', email: '', bankDetails: '',
  ourRole: 'authorized', principal: '', instruments: [], storageTerms: '', nameEn: '', nameZh: '', addressEn: '', utcOffsetMinutes: DEFAULT_UTC_OFFSET_MINUTES, region: '',
}

/** Requisites of the centre; empty ones before the first run. */
export function readOrganisation(db: ReadDb): Organisation {
  const row = db.sql('SELECT facts_json FROM organisation WHERE id = 1').get() as { facts_json: string } | undefined
  return row === undefined ? EMPTY : { ...EMPTY, ...(JSON.parse(row.facts_json) as Partial<Organisation>) }
}

export function writeOrganisation(tx: WriteTx, facts: Partial<Organisation>): void {
  tx.sql('INSERT INTO organisation (id, facts_json) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET facts_json = excluded.facts_json').run(JSON.stringify({ ...readOrganisation(tx), ...facts }))
}
