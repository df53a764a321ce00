/** Places are counted in ten-thousandths of the width and the height, so that a mark fits a picture of any size. */
export const MARK_SCALE = 10_000
export const MARKS_MAX = 200
export const POINTS_MAX = 2_000
export const MARK_COLOURS = ['red', 'yellow', 'blue'] as const
export const MARK_KINDS = ['pen', 'arrow', 'circle'] as const
export type MarkKind = (typeof MARK_KINDS)[number]
export type MarkColour = (typeof MARK_COLOURS)[number]

export interface MarkPoint { readonly x: number; readonly y: number }
/** A line drawn by hand, an arrow from its tail to its head, an ellipse in the box of two corners. */
export type MarkShape =
  | { readonly kind: 'pen'; readonly colour: MarkColour; readonly points: MarkPoint[] }
  | { readonly kind: 'arrow' | 'circle'; readonly colour: MarkColour; readonly from: MarkPoint; readonly to: MarkPoint }

const clamp = (value: number): number => Math.min(MARK_SCALE, Math.max(0, Math.round(value)))
/** A place on the picture out of a share of its width and height. */
export const markPoint = (shareX: number, shareY: number): MarkPoint => ({ x: clamp(shareX * MARK_SCALE), y: clamp(shareY * MARK_SCALE) })

/** Points nearer to the one before than this say nothing: a hand at rest sends hundreds of them. */
const NEAR = 25
/** Every mark smaller than this is a slip of the hand. */
const SLIP = 60

const isFar = (a: MarkPoint, b: MarkPoint, than: number): boolean => Math.abs(a.x - b.x) > than || Math.abs(a.y - b.y) > than

/** The line with one more point, or as it was when the hand hardly moved. */
export function withPoint(points: readonly MarkPoint[], next: MarkPoint): readonly MarkPoint[] {
  const last = points.at(-1)
  return points.length >= POINTS_MAX || (last !== undefined && !isFar(last, next, NEAR)) ? points : [...points, next]
}

/** The shape a finished movement makes; null for a slip of the hand. */
export function shapeOf(kind: MarkKind, colour: MarkColour, points: readonly MarkPoint[]): MarkShape | null {
  const from = points[0]
  const to = points.at(-1)
  if (from === undefined || to === undefined || !points.some((point) => isFar(point, from, SLIP))) return null
  return kind === 'pen' ? { kind, colour, points: [...points] } : { kind, colour, from, to }
}

const whole = ({ x, y }: MarkPoint, dx: number, dy: number): MarkPoint => ({ x: clamp(x + dx), y: clamp(y + dy) })

/** The shape moved, for the keyboard; it stops at the edges as a whole. */
export function movedShape(shape: MarkShape, dx: number, dy: number): MarkShape {
  const points = shape.kind === 'pen' ? shape.points : [shape.from, shape.to]
  const limit = (values: readonly number[], by: number): number => Math.max(-Math.min(...values), Math.min(MARK_SCALE - Math.max(...values), by))
  const byX = limit(points.map(({ x }) => x), dx)
  const byY = limit(points.map(({ y }) => y), dy)
  return shape.kind === 'pen' ? { ...shape, points: shape.points.map((one) => whole(one, byX, byY)) } : { ...shape, from: whole(shape.from, byX, byY), to: whole(shape.to, byX, byY) }
}

/** The shape wider and higher, or narrower and lower, about its first point; a line drawn by hand keeps its size. */
export function resizedShape(shape: MarkShape, dx: number, dy: number): MarkShape {
  return shape.kind === 'pen' ? shape : { ...shape, to: whole(shape.to, dx, dy) }
}
