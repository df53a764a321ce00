import type { Organisation, UpdateSettings } from '#shared/contract/system.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

/** Moscow time, until the first run says otherwise. */
const DEFAULT_UTC_OFFSET_MINUTES = 180

const EMPTY: Organisation = {
  fullName: '', shortName: '', ogrn: '', inn: '', kpp: '', legalAddress: '', actualAddress: '', workingHours: '', phone: '', email: '', bankDetails: '',
  ourRole: 'authorized', principal: '', instruments: [], storageTerms: '', nameEn: '', nameZh: '', addressEn: '', utcOffsetMinutes: DEFAULT_UTC_OFFSET_MINUTES, region: '',
}

const NO_UPDATES: UpdateSettings = { isOn: false, address: '' }

/** One row holds what concerns the centre as a whole: its requisites, and under a name of its own what it says of updates. */
type Facts = Partial<Organisation> & { readonly updates?: UpdateSettings }

function readFacts(db: ReadDb): Facts {
  const row = db.sql('SELECT facts_json FROM organisation WHERE id = 1').get() as { facts_json: string } | undefined
  return row === undefined ? {} : (JSON.parse(row.facts_json) as Facts)
}

function writeFacts(tx: WriteTx, facts: Facts): void {
  tx.sql('INSERT INTO organisation (id, facts_json) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET facts_json = excluded.facts_json').run(JSON.stringify({ ...readFacts(tx), ...facts }))
}

/** Requisites of the centre; empty ones before the first run. */
export function readOrganisation(db: ReadDb): Organisation {
  const { updates: _updates, ...requisites } = readFacts(db)
  return { ...EMPTY, ...requisites }
}

export function writeOrganisation(tx: WriteTx, facts: Partial<Organisation>): void {
  writeFacts(tx, { ...readOrganisation(tx), ...facts })
}

/** Switched off until the owner has said otherwise. */
export const readUpdateSettings = (db: ReadDb): UpdateSettings => readFacts(db).updates ?? NO_UPDATES

export function writeUpdateSettings(tx: WriteTx, updates: UpdateSettings): void {
  writeFacts(tx, { updates })
}
