import type { PurchaseItem, PurchaseModel, PurchaseParty } from '#shared/documents/purchase-model.ts'
import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { amountCell, columnName, dateCell, EMPTY, FIRST_DATA_ROW, majorOf, PLAIN_SHEET, textCell, wholeCell, type Cell, type Column, type SheetPlan } from '#core/documents/claims/sheet-plan.ts'
import { COLUMN_WORDS, HEAD_WORDS, inLanguage, unitIn } from './words.ts'

type Key = keyof typeof COLUMN_WORDS
const WIDTHS: Readonly<Record<Key, number>> = { no: 7, partNumber: 18, supplierCode: 18, manufacturerCode: 20, nameEn: 34, nameZh: 24, qty: 10, unit: 12, price: 13, total: 15 }
const KEYS = Object.keys(WIDTHS) as Key[]

/** Chinese names have a column where Chinese is asked for. */
const keysOf = ({ language }: PurchaseModel): readonly Key[] => KEYS.filter((key) => language === 'en_zh' || key !== 'nameZh')

const qtyCell = (qtyMilli: number): Cell => (qtyMilli % QTY_MILLI_PER_ONE === 0 ? wholeCell(qtyMilli / QTY_MILLI_PER_ONE) : { kind: 'number', value: qtyMilli / QTY_MILLI_PER_ONE, format: 'quantity' })

function cellOf(key: Key, item: PurchaseItem, { language }: PurchaseModel): Cell {
  switch (key) {
    case 'no': return wholeCell(item.lineNo)
    case 'qty': return qtyCell(item.qtyMilli)
    case 'unit': return textCell(unitIn(item.unit, language))
    case 'price': return amountCell(item.priceMinor)
    case 'total': return amountCell(item.totalMinor)
    default: return textCell(item[key])
  }
}

function totalsOf(model: PurchaseModel, keys: readonly Key[]): readonly Cell[] {
  const column = columnName(keys.indexOf('total'))
  const sum: Cell = { kind: 'formula', formula: `SUM(${column}${FIRST_DATA_ROW}:${column}${FIRST_DATA_ROW + model.items.length - 1})`, result: majorOf(model.totalMinor), format: 'amount' }
  return keys.map((key) => (key === 'total' ? sum : key === 'nameEn' ? textCell(`${inLanguage(HEAD_WORDS.total, model.language)}, ${model.currency}`) : EMPTY))
}

function linesSheet(model: PurchaseModel): SheetPlan {
  const keys = keysOf(model)
  const columns = keys.map((key): Column => ({ header: inLanguage(COLUMN_WORDS[key], model.language), width: WIDTHS[key] }))
  return { ...PLAIN_SHEET, name: inLanguage(HEAD_WORDS.lines, model.language, ' '), columns, rows: model.items.map((item) => keys.map((key) => cellOf(key, item, model))), totals: totalsOf(model, keys) }
}

/** Empty values keep no row: the supplier is asked nothing here. */
function headSheet(model: PurchaseModel): SheetPlan {
  const { language } = model
  const text = (label: keyof typeof HEAD_WORDS, value: string): readonly (readonly Cell[])[] => (value === '' ? [] : [[textCell(inLanguage(HEAD_WORDS[label], language)), textCell(value)]])
  const party = (label: 'buyer' | 'supplier', { nameEn, nameZh, addressEn, contact }: PurchaseParty) => [...text(label, language === 'en' || nameZh === '' ? nameEn : `${nameEn}\n${nameZh}`), ...text('address', addressEn), ...text('contact', contact)]
  const dated = (label: 'date' | 'deliverOn', on: string | null): readonly (readonly Cell[])[] => (on === null ? [] : [[textCell(inLanguage(HEAD_WORDS[label], language)), dateCell(on)]])
  return {
    ...PLAIN_SHEET, name: inLanguage(HEAD_WORDS.title, language, ' '), columns: [{ header: inLanguage(HEAD_WORDS.field, language), width: 40 }, { header: inLanguage(HEAD_WORDS.value, language), width: 70 }], isKeyValue: true,
    rows: [
      ...text('number', model.number), ...dated('date', model.issuedOn), ...party('buyer', model.buyer), ...party('supplier', model.supplier), ...text('contract', model.contract), ...text('incoterms', model.incoterms), ...dated('deliverOn', model.deliverOn),
      ...text('deliverTo', model.deliverTo), ...text('currency', model.currency), [textCell(inLanguage(HEAD_WORDS.total, language)), amountCell(model.totalMinor)], ...text('signature', model.signer),
    ],
  }
}

/** The order as a workbook: what it is, then its lines. */
export const purchaseSheets = (model: PurchaseModel): readonly SheetPlan[] => [headSheet(model), linesSheet(model)]
