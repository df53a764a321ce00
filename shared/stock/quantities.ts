import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'

/** What a part is counted in. */
export const PART_UNITS = ['pcs', 'set', 'pair', 'm', 'kg', 'l'] as const
export type PartUnit = (typeof PART_UNITS)[number]

/** How closely pieces are told apart: not at all, by the lot they came in, or each by its serial number. */
export const PART_TRACKINGS = ['none', 'lot', 'serial'] as const
export type PartTracking = (typeof PART_TRACKINGS)[number]

const MEASURED: readonly PartUnit[] = ['m', 'kg', 'l']

export type QtyProblem = 'not_positive' | 'fraction' | 'lot_needed' | 'lot_not_kept' | 'serials_needed' | 'serials_not_kept' | 'serial_twice'

export interface CountedPieces {
  readonly unit: PartUnit
  readonly tracking: PartTracking
  readonly qtyMilli: number
  readonly lot: string
  readonly serials: readonly string[]
}

/** Pieces, sets and pairs are whole; metres, kilograms and litres may have thousandths. */
export const isMeasured = (unit: PartUnit): boolean => MEASURED.includes(unit)

export const isWholeWhereNeeded = (unit: PartUnit, qtyMilli: number): boolean => isMeasured(unit) || qtyMilli % QTY_MILLI_PER_ONE === 0

/** What of a quantity cannot be: nothing or less, a broken piece, a lot or serials that are missing, superfluous or named twice. */
export function checkPieces({ unit, tracking, qtyMilli, lot, serials }: CountedPieces): Result<null, QtyProblem> {
  if (qtyMilli <= 0) return fail('not_positive')
  if (!isWholeWhereNeeded(unit, qtyMilli)) return fail('fraction')
  if (tracking === 'lot' && lot === '') return fail('lot_needed')
  if (tracking !== 'lot' && lot !== '') return fail('lot_not_kept')
  if (tracking !== 'serial') return serials.length === 0 ? ok(null) : fail('serials_not_kept')
  if (new Set(serials).size !== serials.length) return fail('serial_twice')
  return serials.length * QTY_MILLI_PER_ONE === qtyMilli ? ok(null) : fail('serials_needed')
}

/** What may still be promised of what lies in the warehouse. */
export const freeMilli = (balance: { readonly onHandMilli: number; readonly reservedMilli: number }): number => balance.onHandMilli - balance.reservedMilli

/** What of a confirmed line neither lies reserved nor has been issued: the order waits for it. */
export const waitingMilli = (line: { readonly qtyMilli: number; readonly reservedMilli: number; readonly issuedMilli: number }): number => line.qtyMilli - line.reservedMilli - line.issuedMilli
