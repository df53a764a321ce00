import type { PathCommand } from 'fontkit'
import type { Box } from './label-plan.ts'

/** Black and white picture, one bit to a dot, rows padded to whole bytes; a set bit is black. */
export interface Bitmap {
  readonly widthDots: number
  readonly heightDots: number
  readonly rowBytes: number
  readonly bits: Uint8Array
}

interface Point { readonly x: number; readonly y: number }
/** An edge of an outline and the way it runs, for the non-zero rule. */
interface Edge { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number; readonly winding: 1 | -1 }
export interface Placement { readonly x: number; readonly y: number; readonly scale: number }

const BITS_PER_BYTE = 8
const CURVE_STEPS = 8

export function createBitmap(widthDots: number, heightDots: number): Bitmap {
  const rowBytes = Math.ceil(widthDots / BITS_PER_BYTE)
  return { widthDots, heightDots, rowBytes, bits: new Uint8Array(rowBytes * heightDots) }
}

export function isBlack(bitmap: Bitmap, x: number, y: number): boolean {
  const byte = bitmap.bits[y * bitmap.rowBytes + Math.floor(x / BITS_PER_BYTE)] ?? 0
  return ((byte >> (BITS_PER_BYTE - 1 - (x % BITS_PER_BYTE))) & 1) === 1
}

function setBlack(bitmap: Bitmap, x: number, y: number): void {
  if (x < 0 || y < 0 || x >= bitmap.widthDots || y >= bitmap.heightDots) return
  const index = y * bitmap.rowBytes + Math.floor(x / BITS_PER_BYTE)
  bitmap.bits[index] = (bitmap.bits[index] ?? 0) | (1 << (BITS_PER_BYTE - 1 - (x % BITS_PER_BYTE)))
}

export function fillBox(bitmap: Bitmap, box: Box): void {
  for (let y = box.y; y < box.y + box.height; y += 1) {
    for (let x = box.x; x < box.x + box.width; x += 1) setBlack(bitmap, x, y)
  }
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share
const between = (from: Point, to: Point, share: number): Point => ({ x: mix(from.x, to.x, share), y: mix(from.y, to.y, share) })

/** De Casteljau: halfway points of the control line until one is left. */
function curvePoint(controls: readonly Point[], share: number): Point {
  let points = controls
  while (points.length > 1) points = points.slice(1).map((point, index) => between(points[index] ?? point, point, share))
  return points[0] ?? { x: 0, y: 0 }
}

function controlPoints(command: PathCommand, at: Placement): readonly Point[] {
  const points: Point[] = []
  for (let index = 0; index + 1 < command.args.length; index += 2) {
    points.push({ x: at.x + (command.args[index] ?? 0) * at.scale, y: at.y - (command.args[index + 1] ?? 0) * at.scale })
  }
  return points
}

/** Outlines of a glyph as closed chains of points. */
function contoursOf(commands: readonly PathCommand[], at: Placement): readonly Point[][] {
  const contours: Point[][] = []
  for (const command of commands) {
    const controls = controlPoints(command, at)
    const current = contours.at(-1)
    if (command.command === 'moveTo') contours.push([...controls])
    else if (current && command.command === 'lineTo') current.push(...controls)
    else if (current && command.command !== 'closePath') {
      const chain = [current.at(-1) ?? { x: 0, y: 0 }, ...controls]
      for (let step = 1; step <= CURVE_STEPS; step += 1) current.push(curvePoint(chain, step / CURVE_STEPS))
    }
  }
  return contours
}

function edgesOf(contours: readonly Point[][]): readonly Edge[] {
  return contours.flatMap((contour) =>
    contour.flatMap((from, index): Edge[] => {
      const to = contour[(index + 1) % contour.length] ?? from
      if (from.y === to.y) return []
      return [from.y < to.y ? { x0: from.x, y0: from.y, x1: to.x, y1: to.y, winding: 1 } : { x0: to.x, y0: to.y, x1: from.x, y1: from.y, winding: -1 }]
    }),
  )
}

function fillRow(bitmap: Bitmap, edges: readonly Edge[], y: number): void {
  const middle = y + 0.5
  const crossings = edges
    .filter((edge) => edge.y0 <= middle && middle < edge.y1)
    .map((edge) => ({ x: mix(edge.x0, edge.x1, (middle - edge.y0) / (edge.y1 - edge.y0)), winding: edge.winding }))
    .sort((left, right) => left.x - right.x)
  let winding = 0
  crossings.forEach((crossing, index) => {
    winding += crossing.winding
    const next = crossings[index + 1]
    if (winding === 0 || next === undefined) return
    for (let x = Math.ceil(crossing.x - 0.5); x + 0.5 < next.x; x += 1) setBlack(bitmap, x, y)
  })
}

/** Fills the outline of a glyph set on the base line at the given place. */
export function fillGlyph(bitmap: Bitmap, commands: readonly PathCommand[], at: Placement): void {
  const edges = edgesOf(contoursOf(commands, at))
  if (edges.length === 0) return
  const top = Math.max(0, Math.floor(Math.min(...edges.map((edge) => edge.y0))))
  const bottom = Math.min(bitmap.heightDots, Math.ceil(Math.max(...edges.map((edge) => edge.y1))))
  for (let y = top; y < bottom; y += 1) fillRow(bitmap, edges, y)
}
