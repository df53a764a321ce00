/** Papers of an order that are numbered, stored and never change after printing. */
export const DOCUMENT_KINDS = ['DOC_INTAKE', 'DOC_DIAG', 'DOC_REFUSAL', 'DOC_ISSUE', 'DOC_WORKS'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** Title as it stands on the paper, without the number. */
export const DOCUMENT_TITLES_RU: Readonly<Record<DocumentKind, string>> = {
  DOC_INTAKE: 'Акт приёма-передачи',
  DOC_DIAG: 'Акт технического состояния',
  DOC_REFUSAL: 'Акт об отказе в гарантийном обслуживании',
  DOC_ISSUE: 'Акт выдачи из ремонта',
  DOC_WORKS: 'Акт выполненных работ',
}

/** Start of the number, hyphen included: «ПП-26-00123». */
export const DOCUMENT_PREFIXES: Readonly<Record<DocumentKind, string>> = {
  DOC_INTAKE: 'ПП-',
  DOC_DIAG: 'ТС-',
  DOC_REFUSAL: 'ОТ-',
  DOC_ISSUE: 'ВР-',
  DOC_WORKS: 'ВП-',
}
