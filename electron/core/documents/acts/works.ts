import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { amountInWordsRu } from '#shared/kit/amount-in-words.ts'
import { ACT_FIELDS, SIGN_LABELS } from '#shared/documents/labels.ts'
import type { WorkPartRow, WorkRow, WorksModel } from '#shared/documents/models.ts'
import { amountRu, dateRu, qtyRu } from '#core/documents/format-ru.ts'
import { customerSection, itemSection } from './block-facts.ts'
import { boundSection, factTable, section, type Fact } from './facts.ts'
import { partsUnused } from './issue.ts'
import { framePaper } from './paper-frame.ts'
import { paperText } from '#core/documents/paper-text.ts'
import { closing } from './signatures.ts'
import { gridTable, lineNumber, type Column } from './tables.ts'

const fields = ACT_FIELDS.DOC_WORKS

const WORK_COLUMNS: readonly Column<WorkRow>[] = [
  lineNumber(),
  { title: 'Код', width: 56, text: (row) => row.code },
  { title: 'Наименование', width: '*', text: (row) => row.name },
  { title: 'Кол-во', width: 52, isNumber: true, text: (row) => `${qtyRu(row.qtyMilli)} ${row.unit}` },
  { title: 'Цена, руб.', width: 62, isNumber: true, text: (row) => amountRu(row.priceMinor) },
  { title: 'Сумма, руб.', width: 66, isNumber: true, text: (row) => amountRu(row.sumMinor) },
]

const PART_COLUMNS: readonly Column<WorkPartRow>[] = [
  lineNumber(),
  { title: 'Артикул', width: 56, text: (row) => row.sku },
  { title: 'Наименование, серийный №', width: '*', text: (row) => [row.name, row.serial && `сер. № ${row.serial}`].filter(Boolean).join('\n') },
  { title: 'Гарантия', width: 58, text: (row) => dateRu(row.warranty) || '—' },
  { title: 'Кол-во', width: 48, isNumber: true, text: (row) => `${qtyRu(row.qtyMilli)} ${row.unit}` },
  { title: 'Цена, руб.', width: 60, isNumber: true, text: (row) => amountRu(row.priceMinor) },
  { title: 'Сумма, руб.', width: 62, isNumber: true, text: (row) => amountRu(row.sumMinor) },
]

const subtotal = (rows: readonly { readonly sumMinor: number }[]): Content => ({
  text: [{ text: 'Всего: ', style: 'small' }, { text: amountRu(rows.reduce((sum, row) => sum + row.sumMinor, 0)), bold: true }],
  alignment: 'right',
  margin: [0, 0, 4, 0],
})

function totals(model: WorksModel): Content {
  const totalMinor = model.total ?? 0
  const vat = model.vat === null ? 'Без НДС' : `${fields.vat.label} (${paperText(model.vat.rate)}): ${amountRu(model.vat.amountMinor)} руб.`
  return {
    unbreakable: true,
    margin: [0, 8, 0, 0],
    stack: [
      { columns: [{ width: '*', text: vat, margin: [0, 2, 0, 0] }, { width: 'auto', text: `${fields.total.label}: ${amountRu(totalMinor)} руб.`, fontSize: 12, bold: true }] },
      { text: amountInWordsRu(totalMinor), margin: [0, 2, 0, 0] },
    ],
  }
}

const paidFact = (paid: WorksModel['paid']): Fact => ({
  label: fields.paid.label,
  value: paid === null ? '' : [`${amountRu(paid.amountMinor)} руб.`, paid.receipt && `чек № ${paid.receipt}`].filter(Boolean).join(', '),
})

const warrantyFact = (warranty: WorksModel['war_work']): Fact => ({
  label: fields.war_work.label,
  value: warranty === null ? '' : [`с ${dateRu(warranty.fromOn)} по ${dateRu(warranty.toOn)}`, warranty.conditions].filter(Boolean).join('. '),
  isWide: true,
})

export function worksAct(model: WorksModel): TDocumentDefinitions {
  const content: readonly Content[] = [
    customerSection(model.customer),
    itemSection(model.item),
    section('Основание', factTable([{ label: fields.basis.label, value: model.basis, isWide: true }])),
    section(fields.works.label, gridTable(WORK_COLUMNS, model.works), subtotal(model.works)),
    section(fields.parts.label, ...(model.parts.length > 0 ? [gridTable(PART_COLUMNS, model.parts), subtotal(model.parts)] : [partsUnused])),
    totals(model),
    closing([boundSection('Приёмка', factTable([
      paidFact(model.paid),
      { label: fields.old_parts.label, value: model.old_parts },
      warrantyFact(model.war_work),
      { label: fields.tests.label, value: model.tests },
      { label: fields.defects.label, value: model.defects },
    ]))], { org: model.org, sign: model.sign, centreCaption: SIGN_LABELS.issued, customerCaption: `${SIGN_LABELS.received} ______________` }),
  ]
  return framePaper({ kind: 'DOC_WORKS', head: model.head, org: model.org, content })
}
