import type { Cell, Column } from './sheet-plan.ts'

const LINE_HEIGHT_PT = 13.5
const ROW_PADDING_PT = 4
/** Excel refuses higher rows. */
const HIGHEST_ROW_PT = 400
const WIDE_SIGN = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g

const widthOf = (text: string): number => text.length + (text.match(WIDE_SIGN)?.length ?? 0)
const linesOf = (text: string, width: number): number => text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((widthOf(line) + 1) / (width - 1))), 0)

/** Height that shows every wrapped line: not every reader measures rows by itself. */
export function rowHeightPt(cells: readonly Cell[], columns: readonly Column[]): number {
  const lines = cells.map((cell, index) => (cell.kind === 'text' ? linesOf(cell.text, columns[index]?.width ?? 1) : 1))
  return Math.min(HIGHEST_ROW_PT, Math.max(...lines) * LINE_HEIGHT_PT + ROW_PADDING_PT)
}
