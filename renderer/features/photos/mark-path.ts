import { MARK_SCALE, type MarkColour, type MarkPoint, type MarkShape } from '#shared/pictures/marks.ts'

/** Seen on metal, plastic and skin alike; the same on the screen and on paper. */
export const MARK_COLOUR_VALUES: Readonly<Record<MarkColour, string>> = { red: '#e0202c', yellow: '#ffd21a', blue: '#1c6cff' }

const STROKE_SHARE = 0.006
const HEAD_STROKES = 5
const HEAD_ANGLE = Math.PI / 7
const HALF = 2

export const strokeWidth = (width: number, height: number): number => Math.max(HALF, Math.max(width, height) * STROKE_SHARE)

const short = (value: number): string => String(Math.round(value * 10) / 10)
const at = ({ x, y }: { readonly x: number; readonly y: number }): string => `${short(x)} ${short(y)}`

/** One path for the screen and for the drawn copy, so that both show the same. */
export function markPath(shape: MarkShape, width: number, height: number): string {
  const onPicture = ({ x, y }: MarkPoint) => ({ x: (x * width) / MARK_SCALE, y: (y * height) / MARK_SCALE })
  if (shape.kind === 'pen') return shape.points.map((point, index) => `${index === 0 ? 'M' : 'L'}${at(onPicture(point))}`).join('')
  const from = onPicture(shape.from)
  const to = onPicture(shape.to)
  if (shape.kind === 'circle') {
    const rx = Math.abs(to.x - from.x) / HALF
    const ry = Math.abs(to.y - from.y) / HALF
    const y = (from.y + to.y) / HALF
    const left = { x: Math.min(from.x, to.x), y }
    const right = { x: Math.max(from.x, to.x), y }
    const arc = `A${short(rx)} ${short(ry)} 0 0 1`
    return `M${at(left)}${arc} ${at(right)}${arc} ${at(left)}Z`
  }
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const length = Math.min(HEAD_STROKES * strokeWidth(width, height), Math.hypot(to.x - from.x, to.y - from.y))
  const wing = (turn: number) => ({ x: to.x - length * Math.cos(angle + turn), y: to.y - length * Math.sin(angle + turn) })
  return `M${at(from)}L${at(to)}M${at(wing(HEAD_ANGLE))}L${at(to)}L${at(wing(-HEAD_ANGLE))}`
}
