import type { CivilDate } from '#shared/kit/calendar.ts'
import type { ImportOutcome } from './outcomes.ts'

/** One repair made before the program came, read and checked, but not yet stored. */
export interface ImportedRepair {
  readonly externalId: string | null
  readonly acceptedOn: CivilDate
  readonly closedOn: CivilDate | null
  readonly category: string | null
  readonly brand: string | null
  readonly model: string | null
  readonly serial: string | null
  /** Cyrillic letters that look Latin were put right in the serial number. */
  readonly serialHadLookAlikes: boolean
  readonly customerName: string | null
  readonly phoneE164: string | null
  readonly phoneExtension: string | null
  readonly defect: string | null
  readonly outcome: ImportOutcome
  readonly engineerName: string | null
  readonly madeYear: number | null
  readonly priceMinor: number | null
  readonly note: string | null
}

/** Everything the file says of the repair as one text: equal texts mean that nothing has changed since the last import. */
export function rowFingerprint(repair: ImportedRepair): string {
  return JSON.stringify([
    1, repair.externalId, repair.acceptedOn, repair.closedOn, repair.category, repair.brand, repair.model, repair.serial,
    repair.customerName, repair.phoneE164, repair.phoneExtension, repair.defect, repair.outcome, repair.engineerName,
    repair.madeYear, repair.priceMinor, repair.note,
  ])
}

/**
 * What tells one earlier repair from another: its number in the old program, else its date, unit and defect.
 * The text may be long; whoever stores it keeps its hash.
 */
export function rowKey(repair: ImportedRepair): string {
  if (repair.externalId !== null) return JSON.stringify(['id', repair.externalId])
  const words = [repair.category, repair.brand, repair.model, repair.serial, repair.defect]
  return JSON.stringify(['row', repair.acceptedOn, ...words.map((word) => (word ?? '').toLowerCase().replaceAll('ё', 'е'))])
}
