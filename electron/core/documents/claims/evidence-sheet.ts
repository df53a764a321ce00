import type { ClaimEvidence } from '#shared/documents/claim-model.ts'
import { dateCell, EMPTY, textCell, wholeCell, type Picture, type SheetPlan } from './sheet-plan.ts'

const PICTURE_COLUMN = 5
const ROW_HEIGHT_PT = 148

const COLUMNS = [
  { header: 'Line / 序号', width: 7 },
  { header: 'File / 文件', width: 26 },
  { header: 'SHA-256 / 校验值', width: 34 },
  { header: 'Date / 日期', width: 12 },
  { header: 'What it shows / 说明', width: 40 },
  { header: 'Picture / 照片', width: 37 },
]

/** One row for each photo, with the picture in it; the digest lets the supplier check the file against the sheet. */
export function evidenceSheet(evidence: readonly ClaimEvidence[]): SheetPlan {
  const pictures = evidence.flatMap((it, index): readonly Picture[] =>
    it.picturePath === null ? [] : [{ row: index + 1, column: PICTURE_COLUMN, path: it.picturePath }],
  )
  return {
    name: 'Evidence',
    columns: COLUMNS,
    rows: evidence.map((it) => [wholeCell(it.lineNo), textCell(it.fileName), textCell(it.sha256), dateCell(it.takenOn), textCell(it.shows), EMPTY]),
    totals: null,
    pictures,
    pictureRowHeightPt: ROW_HEIGHT_PT,
    pagesWide: 1,
    repeatedColumns: null,
    isKeyValue: false,
  }
}
