import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { ACT_FIELDS, SIGN_LABELS } from '#shared/documents/labels.ts'
import type { GroundRow, RefusalModel } from '#shared/documents/models.ts'
import { customerSection, itemSection } from './block-facts.ts'
import { boundSection, factTable, isFilled, section } from './facts.ts'
import { framePaper } from './paper-frame.ts'
import { CONTENT_WIDTH } from './paper-style.ts'
import { paperText } from '#core/documents/paper-text.ts'
import { photoSection } from './photos.ts'
import { closing, handwritingLines, tickBox } from './signatures.ts'
import { gridTable, type Column } from './tables.ts'

const fields = ACT_FIELDS.DOC_REFUSAL
const OBJECTION_LINES = 2

const photoList = (ground: GroundRow): string => (ground.photo_nos.length === 0 ? '' : `Фото ${ground.photo_nos.map((no) => `№ ${no}`).join(', ')}`)

const GROUND_COLUMNS: readonly Column<GroundRow>[] = [
  { title: 'Код, основание', width: 96, text: (row) => `${row.code}\n${row.name}` },
  { title: 'Пункт инструкции или гарантийных условий', width: 104, text: (row) => row.clause || '—' },
  { title: fields.evid.label, width: '*', text: (row) => [row.evid, photoList(row)].filter(Boolean).join('\n') },
  { title: fields.link.label, width: 132, text: (row) => row.link },
]

const objection = (text: string): Content =>
  boundSection(fields.objection.label, isFilled(text) ? { text: paperText(text) } : handwritingLines(OBJECTION_LINES, CONTENT_WIDTH))

export function refusalAct(model: RefusalModel): TDocumentDefinitions {
  const content: readonly Content[] = [
    customerSection(model.customer),
    itemSection(model.item),
    section('Требование', factTable([
      { label: fields.demand.label, value: model.demand },
      { label: fields.basis.label, value: model.basis },
      { label: fields.defect_client.label, value: model.defect_client, isWide: true },
    ])),
    section('Основания отказа и доказательства', gridTable(GROUND_COLUMNS, model.grounds)),
    ...(isFilled(model.concl) ? [section(fields.concl.label, { text: paperText(model.concl), bold: true })] : []),
    ...photoSection(model.photos),
    section(fields.rights.label, { text: paperText(model.rights), style: 'statutory' }),
    section('Предложение и возврат товара', factTable([
      { label: fields.offer.label, value: model.offer, isWide: true },
      { label: fields.returned.label, value: model.returned, isWide: true },
    ])),
    closing([objection(model.objection)], {
      org: model.org,
      sign: model.sign,
      centreCaption: 'Исполнитель',
      customerCaption: SIGN_LABELS.acquainted,
      customerExtra: [tickBox(SIGN_LABELS.agree), tickBox(SIGN_LABELS.disagree)],
    }),
  ]
  return framePaper({ kind: 'DOC_REFUSAL', head: model.head, org: model.org, content })
}
