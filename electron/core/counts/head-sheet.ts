import type { CountHead } from '#shared/contract/counts.ts'
import { isDifferent } from '#shared/stock/count.ts'
import { dateCell, textCell, wholeCell, type Cell, type SheetPlan } from '#core/documents/claims/sheet-plan.ts'
import type { StoredLine } from './lines-store.ts'
import { totalOnList } from './list-sheet.ts'

const STATUSES: Readonly<Record<CountHead['status'], string>> = { counting: 'идёт', approved: 'утверждена', cancelled: 'отменена' }
const SIGNATURE = '____________________ / ____________________'

export interface HeadFacts { readonly head: CountHead; readonly startedOn: string; readonly closedOn: string | null; readonly organisation: string; readonly lines: readonly StoredLine[]; readonly costs: ReadonlyMap<number, number | null> }

const row = (label: string, cell: Cell): readonly Cell[] => [textCell(label), cell]

/** What was counted, when and by whom, with the sums of the list and room for the signatures. */
export function headSheet({ head, startedOn, closedOn, organisation, lines, costs }: HeadFacts, list: SheetPlan): SheetPlan {
  const different = lines.filter(isDifferent)
  const counters = [...new Set(lines.map((line) => line.person))].filter((name) => name !== '')
  return {
    name: 'Сведения', columns: [{ header: 'Инвентаризация запасных частей', width: 40 }, { header: head.number, width: 72 }],
    rows: [
      row('Организация', textCell(organisation)), row('Склад', textCell(head.warehouse)), row('Состояние', textCell(STATUSES[head.status])), row('Начата', dateCell(startedOn)), row('Начал', textCell(head.startedBy)),
      row('Закончена', dateCell(closedOn)), row('Закончил', textCell(head.closedBy)), row('Основание', textCell(head.closedReason)), row('Примечание', textCell(head.note)),
      row('Ячеек посчитано', textCell(`${head.closedCellCount} из ${head.cellCount}`)), row('Позиций', wholeCell(lines.length)), row('С расхождением', wholeCell(different.length)),
      row('Без известной цены', wholeCell(different.filter((line) => (costs.get(line.partId) ?? null) === null).length)),
      row('Излишки, ₽', totalOnList(list, 'surplusMoney')), row('Недостачи, ₽', totalOnList(list, 'shortageMoney')),
      row('Считали', textCell(counters.join(', '))), row('Председатель комиссии', textCell(SIGNATURE)), row('Члены комиссии', textCell(`${SIGNATURE}\n${SIGNATURE}`)),
    ],
    totals: null, pictures: [], pictureRowHeightPt: 0, pagesWide: 1, repeatedColumns: null, isKeyValue: true,
  }
}
