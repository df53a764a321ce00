import type { CorrespondenceEntry } from '#shared/documents/claim-model.ts'
import { directionText } from '#shared/documents/claim-texts.ts'
import { dateCell, textCell, type SheetPlan } from './sheet-plan.ts'

const COLUMNS = [
  { header: 'Date / 日期', width: 13 },
  { header: 'Direction / 方向', width: 24 },
  { header: 'Channel / 渠道', width: 16 },
  { header: 'Summary / 摘要', width: 70 },
  { header: 'Attachment / 附件', width: 34 },
]

/** What was written and said about the claim, in the order it happened. */
export function correspondenceSheet(entries: readonly CorrespondenceEntry[]): SheetPlan {
  return {
    name: 'Correspondence', columns: COLUMNS,
    rows: entries.map(({ on, direction, channel, summary, attachment }) => [dateCell(on), textCell(directionText(direction)), textCell(channel), textCell(summary), textCell(attachment)]),
    totals: null, pictures: [], pictureRowHeightPt: 0, pagesWide: 1, repeatedColumns: null, isKeyValue: false,
  }
}
