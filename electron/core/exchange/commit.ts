import { isBlocking } from '#shared/stock/exchange-item.ts'
import { EXCHANGE_KINDS } from '#shared/stock/exchange-fields.ts'
import { findImport, setImportStatus, type ImportRecord } from '#core/imports/index.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { listPriceWriter } from '#core/parts/index.ts'
import { applyItem, finishApplying, startApplying } from './apply-item.ts'
import { checkedItem, checkedItems, type CheckedItem } from './checked-items.ts'
import { compareItems } from './compare-items.ts'
import type { ExchangeOptions } from './exchange-imports.ts'
import { hasChangedSince } from './seen-state.ts'

function checkAnswered({ questions }: ExchangeOptions): void {
  const open = questions.filter(isBlocking)
  if (open.length === 0) return
  if (open.every((code) => code === 'currency')) refuse('exchange.currency_needed', {})
  refuse('exchange.unanswered', { questions: open })
}

/** The rows compared once more, as the centre has worked on since the check: they must come to the same. */
function comparedAnew(tx: WriteTx, record: ImportRecord, { compare }: ExchangeOptions, ctx: CommandCtx): readonly CheckedItem[] {
  const items = Array.from(checkedItems(ctx.files.pathOf(record.rowsPath)), ({ item }) => item)
  const anew: CheckedItem[] = []
  const { fresh, changed, same } = compareItems(tx, items, { ...compare, onDate: ctx.todayOn }, (item, decision) => { anew.push(checkedItem(item, decision)) })
  const isAsChecked = fresh === record.counts.fresh && changed === record.counts.changed && same === record.counts.same
  return isAsChecked ? anew : refuse('exchange.changed_meanwhile', {})
}

function bringItemsIn(tx: WriteTx, record: ImportRecord, options: ExchangeOptions, ctx: CommandCtx): void {
  const { compare, seenSeq } = options
  const addPrice = listPriceWriter(tx, { supplierId: compare.supplierId, rateMicro: compare.rateMicro, importId: record.importId, validFromOn: ctx.todayOn, recordedAt: ctx.nowAt, recordedBy: ctx.who?.personId ?? null })
  const applying = startApplying({ tx, importId: record.importId, options: compare, ctx, addPrice })
  const isAsSeen = compare.onDate === ctx.todayOn && !hasChangedSince(tx, seenSeq)
  for (const checked of isAsSeen ? checkedItems(ctx.files.pathOf(record.rowsPath)) : comparedAnew(tx, record, options, ctx)) applyItem(applying, checked)
  finishApplying(applying)
}

/**
 * Brings all checked rows in, or none: new parts, changed numbers and prices, opening stock.
 * Refuses: imports.not_found, imports.already_done, imports.nothing_to_do, exchange.currency_needed, exchange.unanswered, exchange.changed_meanwhile.
 */
export const commit = command((tx, input: In<'exchange.commit'>, ctx): Out<'exchange.commit'> => {
  const record = findImport(tx, input.importId, EXCHANGE_KINDS) ?? refuse('imports.not_found', {})
  if (record.status !== 'checked') refuse('imports.already_done', { importId: record.importId })
  const options = JSON.parse(record.optionsJson) as ExchangeOptions
  checkAnswered(options)
  const { counts } = record
  if (counts.fresh + counts.changed === 0) refuse('imports.nothing_to_do', {})
  bringItemsIn(tx, record, options, ctx)
  setImportStatus(tx, record.importId, 'committed', ctx.nowAt)
  ctx.note({ entity: 'import', entityId: record.importId, after: { status: 'committed', kind: record.kind, counts, rowsSha256: record.rowsPath } })
  return { counts }
})
