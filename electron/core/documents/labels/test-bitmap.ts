import { DOTS_PER_MM, LABEL_HEIGHT_DOTS, LABEL_WIDTH_DOTS } from './label-geometry.ts'
import { drawText } from './label-bitmap.ts'
import type { TextMark } from './label-plan.ts'
import { createBitmap, fillBox, type Bitmap } from './raster.ts'
import { LONG_TICKS_X, LONG_TICKS_Y, rulerBoxes } from './test-plan.ts'

const SIZE_DOTS = 18
const NUMBER_GAP_DOTS = 4
const BELOW_TICK_DOTS = 42
const RIGHT_OF_TICK_DOTS = 30
const HALF_FIGURE_DOTS = 6
const WORDS_LEFT_DOTS = 64
const WORDS_TOP_DOTS = 84
const LINE_DOTS = 26
const MICRONS_PER_MM = 1_000
const LOWER_LINES_FROM = 1
/** The cross in the middle stays free. */
const LOWER_TOP_DOTS = 236

const mark = (text: string, x: number, y: number): TextMark => ({ text, face: 'normal', x, y, sizeDots: SIZE_DOTS, maxWidthDots: LABEL_WIDTH_DOTS - x - NUMBER_GAP_DOTS, maxLines: 1, lineDots: LINE_DOTS })

export interface TestLabelFacts { readonly name: string; readonly shiftXMicrons: number; readonly shiftYMicrons: number }

const mm = (microns: number): string => (microns / MICRONS_PER_MM).toFixed(1).replace('.', ',')

/** The test sticker: rulers with their numbers, the printer above the cross and its offset below. */
export function testLabelBitmap({ name, shiftXMicrons, shiftYMicrons }: TestLabelFacts): Bitmap {
  const lines = [name, `сдвиг ${mm(shiftXMicrons)} / ${mm(shiftYMicrons)} мм`, 'рамка – край 58 × 40 мм']
  const bitmap = createBitmap(LABEL_WIDTH_DOTS, LABEL_HEIGHT_DOTS)
  for (const box of rulerBoxes()) fillBox(bitmap, box)
  for (const mm of LONG_TICKS_X) drawText(bitmap, mark(String(mm), mm * DOTS_PER_MM - HALF_FIGURE_DOTS * 2, BELOW_TICK_DOTS))
  for (const mm of LONG_TICKS_Y) drawText(bitmap, mark(String(mm), RIGHT_OF_TICK_DOTS, mm * DOTS_PER_MM + HALF_FIGURE_DOTS))
  lines.forEach((text, index) => {
    const y = index < LOWER_LINES_FROM ? WORDS_TOP_DOTS + index * LINE_DOTS : LOWER_TOP_DOTS + (index - LOWER_LINES_FROM) * LINE_DOTS
    drawText(bitmap, mark(text, WORDS_LEFT_DOTS, y))
  })
  return bitmap
}
