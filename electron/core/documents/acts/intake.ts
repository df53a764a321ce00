import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { ACT_FIELDS, SIGN_LABELS } from '#shared/documents/labels.ts'
import type { IntakeModel } from '#shared/documents/models.ts'
import { yesNoRu } from '#core/documents/format-ru.ts'
import { amountFact, customerSection, dateFact, itemSection, stateFacts } from './block-facts.ts'
import { boundSection, factTable, isFilled, section, type Fact } from './facts.ts'
import { framePaper } from './paper-frame.ts'
import { paperText } from '#core/documents/paper-text.ts'
import { closing, tickBox } from './signatures.ts'

const fields = ACT_FIELDS.DOC_INTAKE

const priceFacts = (model: IntakeModel): readonly Fact[] =>
  model.is_free
    ? [{ label: fields.term_price.label, value: 'безвозмездно' }]
    : [
        amountFact(fields.term_price.label, model.term_price),
        amountFact(fields.limit.label, model.limit),
        amountFact(fields.prepaid.label, model.prepaid),
        amountFact(fields.diag_price.label, model.diag_price),
      ]

const standingText = (title: string, text: string): readonly Content[] => (isFilled(text) ? [boundSection(title, { text: paperText(text), style: 'statutory' })] : [])

export function intakeAct(model: IntakeModel): TDocumentDefinitions {
  const content: readonly Content[] = [
    customerSection(model.customer),
    itemSection(model.item),
    section('Обращение', factTable([
      { label: fields.reason.label, value: model.reason },
      { label: fields.demand.label, value: model.demand },
      dateFact(fields.demand_date.label, model.demand_date),
      { label: fields.term.label, value: model.term === null ? '' : String(model.term) },
      { label: fields.defect_client.label, value: model.defect_client, isWide: true, isBold: true },
      { label: fields.when.label, value: model.when },
      { label: fields.prev.label, value: model.prev },
      { label: fields.loaner.label, value: yesNoRu(model.loaner) },
      { label: fields.carriage.label, value: model.carriage },
      ...priceFacts(model),
    ])),
    section('Состояние и комплектность при приёме', factTable(stateFacts(model.state), 3)),
    closing([...standingText(fields.data_warning.label, model.data_warning), ...standingText(fields.storage.label, model.storage)], {
      org: model.org,
      sign: model.sign,
      centreCaption: SIGN_LABELS.accepted,
      customerCaption: SIGN_LABELS.handed,
      customerExtra: [tickBox(SIGN_LABELS.wish_present, model.wish_present), { text: SIGN_LABELS.acquainted, style: 'small', margin: [0, 2, 0, 0] }],
    }),
  ]
  return framePaper({ kind: 'DOC_INTAKE', head: model.head, org: model.org, content })
}
