import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { ACT_FIELDS, SIGN_LABELS } from '#shared/documents/labels.ts'
import type { DiagModel, TestRow } from '#shared/documents/models.ts'
import { durationRu } from '#core/documents/format-ru.ts'
import { amountFact, itemSection, stateFacts } from './block-facts.ts'
import { boundSection, factTable, section } from './facts.ts'
import { framePaper } from './paper-frame.ts'
import { paperText } from '#core/documents/paper-text.ts'
import { photoSection } from './photos.ts'
import { closing, tickBox } from './signatures.ts'
import { gridTable, lineNumber, type Column } from './tables.ts'

const fields = ACT_FIELDS.DOC_DIAG

const TEST_COLUMNS: readonly Column<TestRow>[] = [
  lineNumber(),
  { title: 'Операция', width: '*', text: (row) => row.operation },
  { title: 'Норма', width: 120, text: (row) => row.norm },
  { title: 'Результат', width: 160, text: (row) => row.result },
]

const conclusion = (model: DiagModel): Content => boundSection(fields.concl.label, { text: paperText(model.concl), bold: true })

export function diagAct(model: DiagModel): TDocumentDefinitions {
  const content: readonly Content[] = [
    itemSection(model.item),
    section('Состояние перед исследованием', factTable([
      { label: fields.basis.label, value: model.basis },
      { label: fields.defect_client.label, value: model.defect_client },
      { label: fields.opened_at.label, value: model.opened_at },
      ...stateFacts(model.state),
    ], 3)),
    section('Исследование', factTable([
      { label: fields.methods.label, value: model.methods, isWide: true },
      { label: fields.tools.label, value: model.tools.join('\n'), isWide: true },
      { label: fields.cond.label, value: model.cond },
      { label: fields.present.label, value: model.present },
    ])),
    section(fields.tests.label, gridTable(TEST_COLUMNS, model.tests)),
    section('Результат', factTable([
      { label: fields.found.label, value: model.found, isWide: true },
      { label: fields.node.label, value: model.node },
      { label: fields.cause.label, value: model.cause, isBold: true },
      { label: fields.link.label, value: model.link, isWide: true },
      { label: fields.fixable.label, value: model.fixable },
      { label: fields.work_list.label, value: model.work_list },
      { label: fields.duration_minutes.label, value: model.duration_minutes === null ? '' : durationRu(model.duration_minutes) },
      amountFact(fields.cost.label, model.cost),
      { label: fields.engineer.label, value: model.engineer, isWide: true },
    ])),
    ...photoSection(model.photos),
    closing([conclusion(model)], {
      org: model.org,
      sign: model.sign,
      centreCaption: 'Исполнитель',
      customerCaption: SIGN_LABELS.acquainted,
      customerExtra: [tickBox(SIGN_LABELS.agree), tickBox(SIGN_LABELS.disagree)],
    }),
  ]
  return framePaper({ kind: 'DOC_DIAG', head: model.head, org: model.org, content })
}
