import type { Column as PageColumn, Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { PurchaseItem, PurchaseModel, PurchaseParty } from '#shared/documents/purchase-model.ts'
import { MINOR_PER_MAJOR, QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { DEFAULT_STYLE, GRID, MUTED, STRONG_RULE, STYLES } from '#core/documents/acts/paper-style.ts'
import { withChinese } from '#core/documents/chinese-text.ts'
import { COLUMN_WORDS, HEAD_WORDS, inLanguage, unitIn } from './words.ts'

const MARGINS: [number, number, number, number] = [34, 32, 34, 40]
const SHEET_WIDTH = 841.89 - MARGINS[0] - MARGINS[2]
const HALF = 2
const AMOUNT = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const QTY = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 })

interface Column { readonly key: keyof typeof COLUMN_WORDS; readonly width: number | '*'; readonly isNumber?: boolean; readonly text: (item: PurchaseItem, model: PurchaseModel) => string }

const COLUMNS: readonly Column[] = [
  { key: 'no', width: 26, text: (item) => String(item.lineNo) }, { key: 'partNumber', width: 82, text: (item) => item.partNumber }, { key: 'supplierCode', width: 82, text: (item) => item.supplierCode },
  { key: 'manufacturerCode', width: 88, text: (item) => item.manufacturerCode }, { key: 'nameEn', width: '*', text: (item) => item.nameEn }, { key: 'nameZh', width: 104, text: (item) => item.nameZh },
  { key: 'qty', width: 42, isNumber: true, text: (item) => QTY.format(item.qtyMilli / QTY_MILLI_PER_ONE) }, { key: 'unit', width: 46, text: (item, model) => unitIn(item.unit, model.language) },
  { key: 'price', width: 58, isNumber: true, text: (item) => AMOUNT.format(item.priceMinor / MINOR_PER_MAJOR) }, { key: 'total', width: 66, isNumber: true, text: (item) => AMOUNT.format(item.totalMinor / MINOR_PER_MAJOR) },
]

const aligned = (isNumber: boolean | undefined) => (isNumber === true ? { alignment: 'right' as const } : {})

function linesTable(model: PurchaseModel): Content {
  const columns = COLUMNS.filter(({ key }) => model.language === 'en_zh' || key !== 'nameZh')
  const head = columns.map(({ key, isNumber }): TableCell => ({ text: withChinese(inLanguage(COLUMN_WORDS[key], model.language, '\n')), style: 'tableHead', ...aligned(isNumber) }))
  const body = model.items.map((item) => columns.map((column): TableCell => ({ text: withChinese(column.text(item, model)), style: 'cell', ...aligned(column.isNumber) })))
  const total: TableCell[] = [
    { text: withChinese(`${inLanguage(HEAD_WORDS.total, model.language)}, ${model.currency}`), bold: true, alignment: 'right', colSpan: columns.length - 1 }, ...Array.from({ length: columns.length - HALF }, (): TableCell => ''),
    { text: AMOUNT.format(model.totalMinor / MINOR_PER_MAJOR), bold: true, alignment: 'right' },
  ]
  return { table: { headerRows: 1, widths: columns.map(({ width }) => width), body: [head, ...body, total], dontBreakRows: true }, layout: GRID, margin: [0, 10, 0, 0] }
}

function partyBlock(label: 'buyer' | 'supplier', { nameEn, nameZh, addressEn, contact }: PurchaseParty, language: PurchaseModel['language']): PageColumn {
  const names = [nameEn, language === 'en' ? '' : nameZh].filter((name) => name !== '')
  return {
    width: '*',
    stack: [
      { text: withChinese(inLanguage(HEAD_WORDS[label], language)), style: 'label' }, ...names.map((name): Content => ({ text: withChinese(name), bold: true, fontSize: 10 })),
      ...[addressEn, contact].filter((line) => line !== '').map((line): Content => ({ text: withChinese(line) })),
    ],
  }
}

function termsBlock(model: PurchaseModel): Content {
  const terms = ([['contract', model.contract], ['incoterms', model.incoterms], ['deliverOn', model.deliverOn ?? ''], ['deliverTo', model.deliverTo], ['currency', model.currency]] as const).filter(([, value]) => value !== '')
  return { columns: terms.map(([label, value]): PageColumn => ({ width: 'auto', stack: [{ text: withChinese(inLanguage(HEAD_WORDS[label], model.language)), style: 'label' }, { text: withChinese(value) }] })), columnGap: 26, margin: [0, 10, 0, 0] }
}

function signatures({ language, signer }: PurchaseModel): Content {
  const place = (label: 'signature' | 'confirmed', name: string): PageColumn => ({
    width: '*', stack: [{ text: withChinese(inLanguage(HEAD_WORDS[label], language)), style: 'label' }, { text: withChinese(name), margin: [0, 2, 0, 14] }, { canvas: [{ type: 'line', x1: 0, y1: 0, x2: SHEET_WIDTH / HALF - 30, y2: 0, lineWidth: 0.6 }] }],
  })
  return { columns: [place('signature', signer), place('confirmed', '')], columnGap: 24, margin: [0, 22, 0, 0], unbreakable: true }
}

/** The order as a sheet for the supplier. */
export function purchaseDefinition(model: PurchaseModel): TDocumentDefinitions {
  const { language, number } = model
  return {
    pageSize: 'A4', pageOrientation: 'landscape', pageMargins: MARGINS, defaultStyle: DEFAULT_STYLE, styles: STYLES,
    content: [
      { columns: [{ width: '*', text: withChinese(`${inLanguage(HEAD_WORDS.title, language)} ${number}`), style: 'title' }, { width: 'auto', text: withChinese(`${inLanguage(HEAD_WORDS.date, language)}: ${model.issuedOn}`), margin: [0, 5, 0, 0] }] },
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: SHEET_WIDTH, y2: 0, lineWidth: 0.9, lineColor: STRONG_RULE }], margin: [0, 5, 0, 8] },
      { columns: [partyBlock('buyer', model.buyer, language), partyBlock('supplier', model.supplier, language)], columnGap: 24 },
      termsBlock(model), linesTable(model), signatures(model),
    ],
    footer: (page, pages) => ({ text: withChinese(`${number} · ${inLanguage(HEAD_WORDS.page, language)} ${page} / ${pages}`), fontSize: 7.5, color: MUTED, margin: [MARGINS[0], 14, MARGINS[2], 0] }),
  }
}
