import { closeSync, openSync, writeSync } from 'node:fs'
import type { PriceChange } from '#shared/contract/exchange.ts'
import type { ExchangeItem, ExchangeProblem, ExchangeQuestion } from '#shared/stock/exchange-item.ts'
import { exchangeProblemSentence } from '#shared/stock/exchange-words.ts'
import { checkedItem, packChecked } from '#core/exchange/checked-items.ts'
import { compareItems, type CompareOptions, type Comparison } from '#core/exchange/compare-items.ts'
import { seenSeq } from '#core/exchange/seen-state.ts'
import { lookIntoDatabase } from './look-into-database.ts'
import { writeWrongRowsFile, WRONG_ROWS_TITLES, type WrongRow } from './wrong-rows-file.ts'

export interface CheckItemsInput {
  readonly databaseFile: string
  readonly compare: CompareOptions
  /** Good items, one line each. */
  readonly outFile: string
  /** Rows that stay out, as a workbook to correct; written only when there are any. */
  readonly wrongFile: string
}

export interface CheckedItems {
  readonly counts: { readonly total: number; readonly fresh: number; readonly changed: number; readonly same: number; readonly wrong: number }
  /** The first problems, for the screen; the workbook has all. */
  readonly problems: readonly ExchangeProblem[]
  readonly priceChanges: readonly PriceChange[]
  readonly dearerCount: number
  readonly cheaperCount: number
  readonly questions: readonly ExchangeQuestion[]
  readonly rateMicro: number | null
  readonly headers: readonly string[]
  /** Last entry of the journal in the state the rows were compared with. */
  readonly seenSeq: number
}

export interface ItemsToCheck {
  readonly items: readonly ExchangeItem[]
  /** Rows wrong in themselves. */
  readonly problems: readonly ExchangeProblem[]
  readonly headers: readonly string[]
  readonly cellsOf: (rowNo: number) => readonly string[]
}

const SHOWN_PROBLEMS = 200
const FLUSH_CHARS = 512 * 1024

function writeGood(input: CheckItemsInput, items: readonly ExchangeItem[]): Comparison & { readonly seenSeq: number } {
  const out = openSync(input.outFile, 'w', 0o600)
  let pending = ''
  try {
    const compared = lookIntoDatabase(input.databaseFile, (db) => ({ seenSeq: seenSeq(db), ...compareItems(db, items, input.compare, (item, decision) => {
      pending += `${packChecked(checkedItem(item, decision))}\n`
      if (pending.length < FLUSH_CHARS) return
      writeSync(out, pending)
      pending = ''
    }) }))
    writeSync(out, pending)
    return compared
  } finally {
    closeSync(out)
  }
}

function writeWrong(input: CheckItemsInput, { headers, cellsOf }: ItemsToCheck, problems: readonly ExchangeProblem[]): number {
  const byRow = new Map<number, ExchangeProblem[]>()
  for (const problem of problems) {
    const known = byRow.get(problem.rowNo)
    if (known === undefined) byRow.set(problem.rowNo, [problem])
    else known.push(problem)
  }
  const rows = [...byRow].sort(([one], [other]) => one - other).map(([rowNumber, reasons]): WrongRow => ({ rowNumber, cells: [...cellsOf(rowNumber)], reasons: reasons.map(exchangeProblemSentence) }))
  if (rows.length > 0) writeWrongRowsFile({ outFile: input.wrongFile, format: 'xlsx', headers, titles: WRONG_ROWS_TITLES, rows })
  return rows.length
}

/** Compares read items with the catalogue and parts the good ones from those that stay out. */
export function checkItems(input: CheckItemsInput, read: ItemsToCheck): Omit<CheckedItems, 'questions' | 'rateMicro'> {
  const compared = writeGood(input, read.items)
  const problems = [...read.problems, ...compared.problems].sort((one, other) => one.rowNo - other.rowNo)
  const wrong = writeWrong(input, read, problems)
  const { fresh, changed, same, priceChanges, dearerCount, cheaperCount } = compared
  return { counts: { total: fresh + changed + same + wrong, fresh, changed, same, wrong }, problems: problems.slice(0, SHOWN_PROBLEMS), priceChanges, dearerCount, cheaperCount, headers: read.headers, seenSeq: compared.seenSeq }
}
