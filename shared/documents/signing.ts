/** On a tablet of this workplace, or by pen on paper with the scan kept. Both are equal. */
export const SIGNING_WAYS = ['tablet', 'paper'] as const
export type SigningWay = (typeof SIGNING_WAYS)[number]

/** The field is so wide in the units of a signature; its height follows from the shape below. */
export const SIGNATURE_UNITS = 1_000
export const SIGNATURE_HEIGHT_UNITS = 320
/** Pressure of a pen in thousandths; a finger and a mouse give one half. */
export const SIGNATURE_PRESSURE = 1_000
export const MAX_STROKES = 200
export const MAX_STROKE_POINTS = 4_000
export const MAX_SIGNING_MS = 3_600_000

export interface SignaturePoint { readonly x: number; readonly y: number; readonly atMs: number; readonly pressure: number }
export type SignatureStroke = readonly SignaturePoint[]

const LEAST_SPAN_UNITS = 40
const LEAST_POINTS = 8

/** A dot or a slip of the hand is no signature. */
export function isSignature(strokes: readonly SignatureStroke[]): boolean {
  const points = strokes.flat()
  if (points.length < LEAST_POINTS) return false
  const span = (of: (point: SignaturePoint) => number): number => points.reduce((most, point) => Math.max(most, of(point)), 0) - points.reduce((least, point) => Math.min(least, of(point)), SIGNATURE_UNITS)
  return Math.max(span(({ x }) => x), span(({ y }) => y)) >= LEAST_SPAN_UNITS
}
