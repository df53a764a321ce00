import type { PointGroup } from 'signature_pad'
import { MAX_SIGNING_MS, SIGNATURE_HEIGHT_UNITS, SIGNATURE_PRESSURE, SIGNATURE_UNITS, type SignatureStroke } from '#shared/documents/signing.ts'

const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)))

/** What was drawn in the units of a stored signature: they do not depend on the screen. `widthPx` is that of the field. */
export function strokesOf(groups: readonly PointGroup[], widthPx: number): SignatureStroke[] {
  const scale = SIGNATURE_UNITS / widthPx
  const startedMs = groups[0]?.points[0]?.time ?? 0
  return groups.filter(({ points }) => points.length > 0).map(({ points }) => points.map(({ x, y, time, pressure }) => ({
    x: within(x * scale, SIGNATURE_UNITS), y: within(y * scale, SIGNATURE_HEIGHT_UNITS), atMs: within(time - startedMs, MAX_SIGNING_MS), pressure: within(pressure * SIGNATURE_PRESSURE, SIGNATURE_PRESSURE),
  })))
}

/** The line of one stroke for SVG; a single touch is a dot. */
export function strokePath(stroke: SignatureStroke): string {
  const [first, ...rest] = stroke.map(({ x, y }) => `${x} ${y}`)
  return `M${first ?? ''}${(rest.length === 0 ? [first] : rest).map((point) => `L${point ?? ''}`).join('')}`
}
