import type { PaperKindState } from '#renderer/features/papers/use-paper-kinds.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { PaperFormField } from '#shared/contract/documents.ts'
import type { DocumentRow } from '#shared/contract/orders.ts'
import { DOCUMENT_TITLES_RU, GROUP_OF_PAPER, PAPERS_IN_MENU_ORDER, type PaperKind } from '#shared/documents/kinds.ts'

export const aKind = (kind: PaperKind, facts: Partial<PaperKindState> = {}): PaperKindState => ({ kind, title: DOCUMENT_TITLES_RU[kind], group: GROUP_OF_PAPER[kind], papers: [], printedCount: 0, whyNot: null, ...facts })
export const everyKind = (whyNot: (kind: PaperKind) => string | null = () => null): readonly PaperKindState[] => PAPERS_IN_MENU_ORDER.map((kind) => aKind(kind, { whyNot: whyNot(kind) }))

type AnsweredKinds = OutputOf<'documents.kinds'>

/** What the core says of the papers of an order. */
export const answeredKinds = (facts: Partial<Record<PaperKind, Partial<AnsweredKinds[number]>>> = {}): AnsweredKinds =>
  PAPERS_IN_MENU_ORDER.map((kind) => ({ kind, title: DOCUMENT_TITLES_RU[kind], group: GROUP_OF_PAPER[kind], isAvailable: true, obstacle: null, printedCount: 0, ...facts[kind] }))

export const formField = (facts: Partial<PaperFormField> & Pick<PaperFormField, 'key'>): PaperFormField =>
  ({ label: facts.key, type: 'line', isRequired: false, requiredIf: null, value: '', source: 'typed', min: null, max: null, hint: '', ...facts })

/** A reply to a demand, cut down to a field of every kind that matters. */
export const REPLY_FIELDS: readonly PaperFormField[] = [
  formField({ key: 'claim_on', label: 'Дата требования', type: 'date', isRequired: true, source: 'order', value: '2026-11-06' }),
  formField({ key: 'facts', label: 'Установлено', type: 'text', isRequired: true, source: 'prefilled', value: 'Недостаток подтверждён.' }),
  formField({ key: 'decision', label: 'Решение', type: 'choice', isRequired: true, options: [{ code: 'full', label: 'удовлетворено' }, { code: 'refuse', label: 'отказано' }] }),
  formField({ key: 'article', label: 'Основание решения', isRequired: true }),
  formField({ key: 'sum', label: 'Сумма к выплате, руб.', type: 'amount', value: null, requiredIf: { key: 'decision', is: 'full' } }),
  formField({ key: 'at', label: 'Назначенное время', type: 'datetime' }),
  formField({ key: 'rows', label: 'Расчёт', type: 'rows', value: [], columns: [{ key: 'name', label: 'Наименование', type: 'line' }, { key: 'sum', label: 'Сумма', type: 'amount' }] }),
]

export const replyForm = (typed: Readonly<Record<string, unknown>> = {}, facts: Partial<OutputOf<'documents.form'>> = {}): OutputOf<'documents.form'> => ({
  title: DOCUMENT_TITLES_RU.DOC_REPLY, isAvailable: true, obstacle: null, missing: [], ...facts,
  fields: facts.fields ?? REPLY_FIELDS.map((field) => (field.source !== 'order' && field.key in typed ? { ...field, value: typed[field.key] as PaperFormField['value'] } : field)),
})

export const PAPER: DocumentRow = { documentId: 11, kind: 'DOC_DIAG', number: 'ТС-26-00001', printedAt: '2026-11-18T13:05:00.000Z', printCount: 2, fileId: 5, sha256: 'abcdef0123456789', person: 'Орлов Дмитрий Павлович' }
export const STORED = { documentId: 11, number: 'ТС-26-00001', fileId: 5, fileName: 'Акт ТС-26-00001.pdf', sha256: PAPER.sha256 }
