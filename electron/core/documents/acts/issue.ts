import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { ACT_FIELDS, SIGN_LABELS } from '#shared/documents/labels.ts'
import type { IssueModel, IssuePartRow } from '#shared/documents/models.ts'
import { WARRANTY_PROLONGED_RU } from '#shared/documents/statutory-texts.ts'
import { qtyRu } from '#core/documents/format-ru.ts'
import { customerSection, dateFact, itemSection } from './block-facts.ts'
import { boundSection, factTable, isFilled, section } from './facts.ts'
import { framePaper } from './paper-frame.ts'
import { paperText } from '#core/documents/paper-text.ts'
import { closing } from './signatures.ts'
import { gridTable, lineNumber, type Column } from './tables.ts'

const fields = ACT_FIELDS.DOC_ISSUE

const PART_COLUMNS: readonly Column<IssuePartRow>[] = [
  lineNumber(),
  { title: 'Наименование', width: '*', text: (row) => row.name },
  { title: 'Артикул', width: 100, text: (row) => row.sku },
  { title: 'Серийный №', width: 110, text: (row) => row.serial },
  { title: 'Количество', width: 62, isNumber: true, text: (row) => `${qtyRu(row.qtyMilli)} ${row.unit}` },
]

export const partsUnused: Content = { text: 'не использовались' }

const prolonged = (model: IssueModel): readonly Content[] =>
  isFilled(model.war_new) ? [{ text: WARRANTY_PROLONGED_RU, style: 'statutory', margin: [0, 4, 0, 0] }] : []

export function issueAct(model: IssueModel): TDocumentDefinitions {
  const content: readonly Content[] = [
    customerSection(model.customer),
    itemSection(model.item),
    section('Сроки', factTable([
      dateFact(fields.d_demand.label, model.d_demand),
      dateFact(fields.d_handed.label, model.d_handed),
      dateFact(fields.d_fixed.label, model.d_fixed),
      dateFact(fields.d_issue.label, model.d_issue),
      { label: fields.days_out.label, value: model.days_out === null ? '' : String(model.days_out) },
      { ...dateFact(fields.war_new.label, model.war_new), isBold: true },
    ], 3), ...prolonged(model)),
    section(fields.fixed.label, { text: paperText(model.fixed) }),
    section(fields.parts.label, model.parts.length > 0 ? gridTable(PART_COLUMNS, model.parts) : partsUnused),
    closing([boundSection('Выдача', factTable([
      dateFact(fields.part_war.label, model.part_war),
      { label: fields.loaner_back.label, value: model.loaner_back },
      { label: fields.tests.label, value: model.tests },
      { label: fields.set.label, value: model.set },
    ]))], { org: model.org, sign: model.sign, centreCaption: SIGN_LABELS.issued, customerCaption: `${SIGN_LABELS.received} ______________` }),
  ]
  return framePaper({ kind: 'DOC_ISSUE', head: model.head, org: model.org, content })
}
