import type { PathCommand } from 'fontkit'
import { paperFont, type FontFace } from '#core/documents/fonts.ts'
import { paperText } from '#core/documents/paper-text.ts'

export interface Line { readonly text: string; readonly face: FontFace; readonly x: number; readonly y: number; readonly sizePoints: number }

const DIGITS = 2
const num = (value: number): string => String(Number(value.toFixed(DIGITS)))
/** A quadratic curve as the cubic one that PDF knows. */
const CONTROL_SHARE = 2 / 3

type Point = readonly [x: number, y: number]

function pathOf(commands: readonly PathCommand[], place: (x: number, y: number) => Point): string {
  let now: Point = [0, 0]
  return commands.map(({ command, args }) => {
    const points = Array.from({ length: args.length / 2 }, (_, index) => place(args[index * 2] ?? 0, args[index * 2 + 1] ?? 0))
    const last = points.at(-1) ?? now
    const written = (...all: readonly Point[]): string => all.flat().map(num).join(' ')
    const from = now
    now = last
    if (command === 'moveTo') return `${written(last)} m`
    if (command === 'lineTo') return `${written(last)} l`
    if (command === 'bezierCurveTo') return `${written(...points)} c`
    if (command === 'closePath') return 'h'
    const control = points[0] ?? last
    const near = (end: Point): Point => [end[0] + (control[0] - end[0]) * CONTROL_SHARE, end[1] + (control[1] - end[1]) * CONTROL_SHARE]
    return `${written(near(from), near(last), last)} c`
  }).join('\n')
}

export function textWidth(text: string, face: FontFace, sizePoints: number): number {
  const font = paperFont(face)
  return (font.layout(text).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * sizePoints) / font.unitsPerEm
}

/** Words as outlines: a page of its own needs no font of the file it is added to. */
export function outlinedText(line: Line): string {
  const font = paperFont(line.face)
  const scale = line.sizePoints / font.unitsPerEm
  const run = font.layout(paperText(line.text))
  let x = line.x
  const glyphs = run.glyphs.map((glyph, index) => {
    const left = x
    x += (run.positions[index]?.xAdvance ?? glyph.advanceWidth) * scale
    return pathOf(glyph.path.commands, (px, py) => [left + px * scale, line.y + py * scale])
  })
  return `${glyphs.filter(Boolean).join('\n')}\nf`
}

/** Words broken over lines of this width. */
export function brokenLines(text: string, face: FontFace, sizePoints: number, widthPoints: number): readonly string[] {
  const lines: string[] = []
  for (const word of paperText(text).split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`
    if (lines.length === 0 || textWidth(longer, face, sizePoints) > widthPoints) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}
