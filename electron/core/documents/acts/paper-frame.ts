import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { pluralFormRu } from '#shared/kit/amount-in-words.ts'
import { DOCUMENT_TITLES_RU, isTemplateKind, type PaperKind } from '#shared/documents/kinds.ts'
import { ORG_FIELDS } from '#shared/documents/labels.ts'
import type { DocumentHead, OrgBlock } from '#shared/documents/models.ts'
import { qrSvg } from '#core/documents/barcodes.ts'
import { localMomentRu } from '#core/documents/format-ru.ts'
import { CONTENT_WIDTH, DEFAULT_STYLE, PAGE_MARGINS, STRONG_RULE, STYLES } from './paper-style.ts'
import { paperText } from '#core/documents/paper-text.ts'

const QR_SIZE = 52
const KEEP_WITH_HEADING = 60

const joined = (parts: readonly string[], separator: string): string => parts.filter((part) => part.trim() !== '').join(separator)
const labelled = (label: string, value: string): string => (value.trim() === '' ? '' : `${label} ${value}`)

const registration = (org: OrgBlock): string =>
  joined([
    org.org_full,
    joined([labelled('ОГРН', org.org_ogrn), labelled('ИНН', org.org_inn), labelled('КПП', org.org_kpp)], ' · '),
    labelled('Место нахождения:', org.org_addr_legal),
    labelled('Банковские реквизиты:', org.org_bank),
  ], '\n')

const reception = (org: OrgBlock): string =>
  joined([
    labelled('Адрес приёма:', org.org_addr_fact),
    joined([labelled('Тел.', org.org_phone), org.org_email, org.org_hours], ' · '),
    labelled(`${ORG_FIELDS.org_role.label}:`, org.org_role),
    labelled('Договор с изготовителем (импортёром, продавцом):', org.org_principal),
  ], '\n')

const requisites = (org: OrgBlock): Content[] => [
  { text: paperText(org.org_short), style: 'organisation', margin: [0, 0, 0, 3] },
  { columns: [{ width: '*', text: paperText(registration(org)) }, { width: '*', text: paperText(reception(org)) }], columnGap: 14, style: 'requisites' },
]

/** Every requisite of the centre stands here, on each act alike; a paper the customer writes has none. */
function letterhead(org: OrgBlock | null, head: DocumentHead): Content {
  return {
    columns: [
      { width: '*', stack: org === null ? [] : requisites(org) },
      {
        width: 66,
        stack: [
          { svg: qrSvg(head.orderNumber), width: QR_SIZE, alignment: 'right' },
          { text: paperText(head.orderNumber), bold: true, alignment: 'right', margin: [0, 3, 0, 0] },
        ],
      },
    ],
    columnGap: 14,
  }
}

/** Acts are masculine, other papers are of every gender. */
function copiesWords(kind: PaperKind, copies: number): string {
  const words = `в ${copies} ${pluralFormRu(copies, ['экземпляре', 'экземплярах', 'экземплярах'])}`
  return isTemplateKind(kind) ? words : `составлен ${words}`
}

/** A paper without a number is a sample. */
const isNumbered = (head: DocumentHead): boolean => head.number !== ''

/** A long title takes two lines; the number stays with its sign. */
function titleWords(kind: PaperKind, head: DocumentHead): string {
  const title = DOCUMENT_TITLES_RU[kind]
  if (!isNumbered(head)) return title
  return isTemplateKind(kind) ? `${title} №\u00a0${head.number}` : `${title} № ${head.number}`
}

function titleBlock(kind: PaperKind, head: DocumentHead): Content {
  return [
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: CONTENT_WIDTH, y2: 0, lineWidth: 0.9, lineColor: STRONG_RULE }], margin: [0, 5, 0, 7] },
    { text: titleWords(kind, head), style: 'title' },
    { text: paperText(joined([localMomentRu(head.printedAt, head.utcOffsetMinutes), head.place, head.subject ?? `заказ ${head.orderNumber}`, copiesWords(kind, head.copies)], ' · ')), style: 'subtitle', margin: [0, 2, 0, 0] },
  ]
}

const footerText = (head: DocumentHead, page: number, pages: number): string =>
  joined([`Страница ${page} из ${pages}`, isNumbered(head) ? `№ ${head.number}` : 'образец', `шаблон вер. ${head.templateVersion}`, `журнал ${head.journalHead}`], ' · ')

interface FramedPaper {
  readonly kind: PaperKind
  readonly head: DocumentHead
  readonly org: OrgBlock | null
  readonly content: readonly Content[]
}

/** The sheet around every act: letterhead, title, footer; a heading is never left alone at the foot of a page. */
export function framePaper({ kind, head, org, content }: FramedPaper): TDocumentDefinitions {
  return {
    pageSize: 'A4',
    pageMargins: PAGE_MARGINS,
    defaultStyle: DEFAULT_STYLE,
    styles: STYLES,
    content: [letterhead(org, head), titleBlock(kind, head), ...content],
    footer: (page, pages) => ({ text: footerText(head, page, pages), style: 'footer', margin: [PAGE_MARGINS[0], 14, PAGE_MARGINS[2], 0] }),
    pageBreakBefore: (node) => node.headlineLevel === 1 && (node.startPosition.verticalRatio * node.startPosition.pageInnerHeight > node.startPosition.pageInnerHeight - KEEP_WITH_HEADING),
  }
}
