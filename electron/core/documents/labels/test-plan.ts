import { DOTS_PER_MM, LABEL_HEIGHT_DOTS, LABEL_HEIGHT_MM, LABEL_WIDTH_DOTS, LABEL_WIDTH_MM } from './label-geometry.ts'
import type { Box } from './label-plan.ts'

const LONG_TICK_DOTS = 24
const MIDDLE_TICK_DOTS = 16
const SHORT_TICK_DOTS = 8
const LINE_DOTS = 1
const MM_PER_LONG = 10
const MM_PER_MIDDLE = 5
const CROSS_DOTS = 24

const tickDots = (mm: number): number => (mm % MM_PER_LONG === 0 ? LONG_TICK_DOTS : mm % MM_PER_MIDDLE === 0 ? MIDDLE_TICK_DOTS : SHORT_TICK_DOTS)
const each = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

/** Where the numbers of a ruler stand. */
export const LONG_TICKS_X = each(LABEL_WIDTH_MM).filter((mm) => mm > 0 && mm % MM_PER_LONG === 0)
export const LONG_TICKS_Y = each(LABEL_HEIGHT_MM).filter((mm) => mm > 0 && mm % MM_PER_LONG === 0)

/** Rulers in millimetres along the upper and the left edge, a frame on the very edge, a cross in the middle: what is cut off is seen at once. */
export function rulerBoxes(): readonly Box[] {
  const [right, bottom] = [LABEL_WIDTH_DOTS - LINE_DOTS, LABEL_HEIGHT_DOTS - LINE_DOTS]
  const [middleX, middleY] = [LABEL_WIDTH_DOTS / 2, LABEL_HEIGHT_DOTS / 2]
  return [
    { x: 0, y: 0, width: LABEL_WIDTH_DOTS, height: LINE_DOTS }, { x: 0, y: bottom, width: LABEL_WIDTH_DOTS, height: LINE_DOTS },
    { x: 0, y: 0, width: LINE_DOTS, height: LABEL_HEIGHT_DOTS }, { x: right, y: 0, width: LINE_DOTS, height: LABEL_HEIGHT_DOTS },
    ...each(LABEL_WIDTH_MM).map((mm) => ({ x: mm * DOTS_PER_MM, y: 0, width: LINE_DOTS, height: tickDots(mm) })),
    ...each(LABEL_HEIGHT_MM).map((mm) => ({ x: 0, y: mm * DOTS_PER_MM, width: tickDots(mm), height: LINE_DOTS })),
    { x: middleX - CROSS_DOTS, y: middleY, width: 2 * CROSS_DOTS, height: LINE_DOTS }, { x: middleX, y: middleY - CROSS_DOTS, width: LINE_DOTS, height: 2 * CROSS_DOTS },
  ]
}
