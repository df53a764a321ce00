import { containmentPlaceText } from '#shared/documents/claim-texts.ts'
import type { Containment, CorrectiveAction, EightD } from '#shared/documents/claim-model.ts'
import type { CivilDate } from '#shared/kit/calendar.ts'
import { dateCell, EMPTY, textCell, wholeCell, type Cell, type SheetPlan } from './sheet-plan.ts'

const COLUMNS = [
  { header: 'Step / 步骤', width: 7 },
  { header: 'What to state / 填写事项', width: 44 },
  { header: 'Content / 内容', width: 62 },
  { header: 'Qty in stock / 库存数量', width: 11 },
  { header: 'Qty checked / 检查数量', width: 11 },
  { header: 'Qty defective / 不良数量', width: 11 },
  { header: 'Owner / 责任人', width: 18 },
  { header: 'Due date / 完成期限', width: 13 },
  { header: 'Date done / 完成日期', width: 13 },
]
/** Room for what the supplier has still to plan. */
const EMPTY_ACTIONS = 3
const NO_ACTION: CorrectiveAction = { action: '', owner: '', dueOn: null, doneOn: null }

const REST: readonly Cell[] = COLUMNS.slice(3).map(() => EMPTY)
const stated = (step: string, label: string, content: Cell): readonly Cell[] => [textCell(step), textCell(label), content, ...REST]
const text = (step: string, label: string, value: string): readonly Cell[] => stated(step, label, textCell(value))
const dated = (label: string, on: CivilDate | null): readonly Cell[] => stated('', label, dateCell(on))

const containmentRow = ({ place, stockQty, checkedQty, defectiveQty, checkedOn }: Containment): readonly Cell[] => [
  textCell('D3'), textCell(`Containment / 围堵措施: ${containmentPlaceText(place)}`), EMPTY, wholeCell(stockQty), wholeCell(checkedQty), wholeCell(defectiveQty), EMPTY, EMPTY, dateCell(checkedOn),
]

const actionRow = ({ action, owner, dueOn, doneOn }: CorrectiveAction): readonly Cell[] => [
  textCell('D5'), textCell('Chosen corrective action / 选定的纠正措施'), textCell(action), EMPTY, EMPTY, EMPTY, textCell(owner), dateCell(dueOn), dateCell(doneOn),
]

/** Report of eight disciplines: most of it is filled by the supplier. */
export function eightDSheet(report: EightD): SheetPlan {
  const actions = [...report.actions, ...Array.from({ length: Math.max(0, EMPTY_ACTIONS - report.actions.length) }, () => NO_ACTION)]
  return {
    name: '8D',
    columns: COLUMNS,
    rows: [
      dated('Opened / 立项日期', report.openedOn), dated('D3 due / D3期限', report.containmentDueOn), dated('D5 due / D5期限', report.actionsDueOn), dated('Closed / 关闭日期', report.closedOn),
      text('D0', 'Emergency action / 紧急措施', report.emergency), text('D1', 'Team / 团队', report.team), text('D2', 'Problem: what, where, when, how many, who found / 问题描述', report.problem),
      ...report.containment.map(containmentRow),
      text('D4', 'Root cause of occurrence, 5 why / 发生根本原因（5个为什么）', report.rootCauseOccurrence), text('D4', 'Root cause of escape / 流出根本原因', report.rootCauseEscape),
      ...actions.map(actionRow),
      text('D6', 'Implementation and validation data / 实施与验证', report.implementation), text('D7', 'Prevention: FMEA, control plan, instructions / 预防措施', report.prevention), text('D8', 'Closure, signatures / 结案与签字', report.closure),
    ],
    totals: null, pictures: [], pictureRowHeightPt: 0, pagesWide: 1, repeatedColumns: null, isKeyValue: false,
  }
}
