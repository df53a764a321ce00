import type { OldPart } from '#shared/contract/stock.ts'
import { normaliseSerial } from '#shared/kit/serial.ts'
import type { WriteTx } from '#core/db/brands.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { takeInEvidence, type MovementLinks } from '#core/ledger/index.ts'
import type { PartFacts } from '#core/parts/index.ts'
import { binFor } from '#core/places/index.ts'
import { findSupplier } from '#core/suppliers/index.ts'

export const oldSerialOf = (old: OldPart): string => (old.kind === 'none' ? '' : old.serial)
export const oldReasonOf = (old: OldPart): string => (old.kind === 'customer' ? '' : old.reason)

const plain = (serial: string): string => {
  const read = normaliseSerial(serial)
  return read.ok ? read.value.serial : serial
}

/** The piece put in cannot be the one taken out. Refuses: stock.same_serial. */
export function checkSerialsDiffer(serials: readonly string[], old: OldPart): void {
  const taken = oldSerialOf(old)
  if (taken !== '' && serials.some((serial) => plain(serial) === plain(taken))) refuse('stock.same_serial', { serial: taken })
}

export interface TakenOut { readonly part: PartFacts; readonly links: MovementLinks }

/**
 * The part taken out: into quarantine as evidence, or no further than the papers. Nobody knows the lot it once came in.
 * Refuses: stock.wrong_bin, places.bin_not_found, suppliers.not_found, stock.bad_pieces, stock.serial_already_here.
 */
export function keepOldPart(tx: WriteTx, old: OldPart, { part, links }: TakenOut, ctx: CommandCtx): number[] {
  if (old.kind !== 'quarantine') return []
  if (old.supplierId !== null && findSupplier(tx, old.supplierId) === null) refuse('suppliers.not_found', {})
  const bin = binFor(tx, old.binId, 'quarantine')
  const isBySerial = part.tracking === 'serial'
  const pieces = { part: { ...part, tracking: isBySerial ? 'serial' : 'none' } as PartFacts, qtyMilli: old.qtyMilli, lot: '', serials: isBySerial && old.serial !== '' ? [old.serial] : [] }
  return takeInEvidence(tx, pieces, bin, { kind: 'quarantine', reason: old.reason, supplierId: old.supplierId, links }, ctx)
}
