import { paperFont } from '#core/documents/fonts.ts'
import { paperText } from '#core/documents/paper-text.ts'
import type { TextMark } from './label-plan.ts'

export interface FittedLine { readonly text: string; readonly y: number; readonly sizeDots: number }

const SMALLEST_SHARE = 0.6
const ELLIPSIS = '…'

export function textWidthDots(text: string, mark: Pick<TextMark, 'face'>, sizeDots: number): number {
  const font = paperFont(mark.face)
  const units = font.layout(text).positions.reduce((sum, position) => sum + position.xAdvance, 0)
  return (units * sizeDots) / font.unitsPerEm
}

function cut(text: string, mark: TextMark, sizeDots: number): string {
  if (textWidthDots(text, mark, sizeDots) <= mark.maxWidthDots) return text
  let kept = text
  while (kept.length > 0 && textWidthDots(`${kept}${ELLIPSIS}`, mark, sizeDots) > mark.maxWidthDots) kept = kept.slice(0, -1).trimEnd()
  return `${kept}${ELLIPSIS}`
}

function wrapped(mark: TextMark): readonly string[] {
  const lines: string[] = []
  for (const word of paperText(mark.text).split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    const isFirst = last === undefined
    if (isFirst || (textWidthDots(longer, mark, mark.sizeDots) > mark.maxWidthDots && lines.length < mark.maxLines)) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

/** A single line first shrinks, then loses its end; several lines wrap by words. */
export function fitText(mark: TextMark): readonly FittedLine[] {
  if (mark.maxLines === 1) {
    const text = paperText(mark.text)
    const share = Math.min(1, mark.maxWidthDots / Math.max(1, textWidthDots(text, mark, mark.sizeDots)))
    const sizeDots = mark.sizeDots * Math.max(SMALLEST_SHARE, share)
    return text === '' ? [] : [{ text: cut(text, mark, sizeDots), y: mark.y, sizeDots }]
  }
  return wrapped(mark).map((text, index) => ({ text: cut(text, mark, mark.sizeDots), y: mark.y + index * mark.lineDots, sizeDots: mark.sizeDots }))
}
