/** Papers of an order that are numbered, stored and never change after printing. These five have a layout of their own. */
export const DOCUMENT_KINDS = ['DOC_INTAKE', 'DOC_DIAG', 'DOC_REFUSAL', 'DOC_ISSUE', 'DOC_WORKS'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** Papers made of a template that the centre may edit. */
export const TEMPLATE_KINDS = [
  'DOC_DATA_WARN',
  'DOC_CLAIM', 'DOC_TERM', 'DOC_REDIRECT', 'DOC_REPLY',
  'DOC_INVITE', 'DOC_NOSHOW', 'DOC_QC', 'DOC_EXPERT', 'DOC_WARRANTY',
  'DOC_ESTIMATE', 'DOC_ORDER', 'DOC_WCARD', 'DOC_NOREPAIR',
  'DOC_REPLACE', 'DOC_REFUND', 'DOC_REDUCE',
  'DOC_LOAN_OUT', 'DOC_LOAN_IN',
  'DOC_READY', 'DOC_UNCLAIMED', 'DOC_SALE', 'DOC_LOSS',
  'DOC_PD_CONSENT', 'DOC_PD_REPLY', 'DOC_PD_DESTROY',
  'DOC_RECL', 'DOC_CAR_ACT', 'DOC_CAR_CLAIM',
  'DOC_PARTS_OUT', 'DOC_TORG2', 'DOC_TORG3',
] as const
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]

export const PAPER_KINDS = [...DOCUMENT_KINDS, ...TEMPLATE_KINDS] as const
export type PaperKind = DocumentKind | TemplateKind

const TEMPLATES: ReadonlySet<string> = new Set(TEMPLATE_KINDS)
export const isTemplateKind = (kind: PaperKind): kind is TemplateKind => TEMPLATES.has(kind)

/** How papers are grouped in a menu, in the order of the work. */
export const PAPER_GROUPS = ['intake', 'demand', 'check', 'repair', 'settlement', 'loaner', 'handover', 'personal_data', 'supplier', 'stock'] as const
export type PaperGroup = (typeof PAPER_GROUPS)[number]

interface KindFacts {
  /** As it stands on the paper, without the number. */
  readonly title: string
  /** Start of the number, hyphen included: «ПП-26-00123». */
  readonly prefix: string
  readonly group: PaperGroup
}

const KINDS: Readonly<Record<PaperKind, KindFacts>> = {
  DOC_INTAKE: { title: 'Акт приёма-передачи', prefix: 'ПП-', group: 'intake' },
  DOC_DATA_WARN: { title: 'Предупреждение о сохранности данных', prefix: 'ПД-', group: 'intake' },
  DOC_CLAIM: { title: 'Заявление потребителя', prefix: 'ЗП-', group: 'demand' },
  DOC_TERM: { title: 'Соглашение о сроке устранения недостатков', prefix: 'СС-', group: 'demand' },
  DOC_REDIRECT: { title: 'Уведомление о ненадлежащем адресате', prefix: 'НА-', group: 'demand' },
  DOC_REPLY: { title: 'Ответ на требование потребителя', prefix: 'ОП-', group: 'demand' },
  DOC_INVITE: { title: 'Приглашение на проверку качества (экспертизу)', prefix: 'ПК-', group: 'check' },
  DOC_NOSHOW: { title: 'Акт о неявке потребителя (непредоставлении товара)', prefix: 'НЯ-', group: 'check' },
  DOC_QC: { title: 'Акт проверки качества', prefix: 'КК-', group: 'check' },
  DOC_DIAG: { title: 'Акт технического состояния', prefix: 'ТС-', group: 'check' },
  DOC_EXPERT: { title: 'Заключение экспертизы', prefix: 'ЭЗ-', group: 'check' },
  DOC_REFUSAL: { title: 'Акт об отказе в гарантийном обслуживании', prefix: 'ОТ-', group: 'check' },
  DOC_WARRANTY: { title: 'Расчёт гарантийного срока', prefix: 'РГ-', group: 'check' },
  DOC_ESTIMATE: { title: 'Смета на ремонт', prefix: 'СМ-', group: 'repair' },
  DOC_ORDER: { title: 'Заказ-наряд (договор о выполнении работ)', prefix: 'ЗН-', group: 'repair' },
  DOC_WORKS: { title: 'Акт выполненных работ', prefix: 'ВП-', group: 'repair' },
  DOC_WCARD: { title: 'Гарантийный талон на ремонт', prefix: 'ГТ-', group: 'repair' },
  DOC_NOREPAIR: { title: 'Акт о неремонтопригодности', prefix: 'НР-', group: 'repair' },
  DOC_REPLACE: { title: 'Акт замены товара', prefix: 'ЗМ-', group: 'settlement' },
  DOC_REFUND: { title: 'Акт возврата денежных средств и товара', prefix: 'ВД-', group: 'settlement' },
  DOC_REDUCE: { title: 'Соглашение о соразмерном уменьшении цены', prefix: 'УЦ-', group: 'settlement' },
  DOC_LOAN_OUT: { title: 'Акт выдачи подменного товара', prefix: 'ПО-', group: 'loaner' },
  DOC_LOAN_IN: { title: 'Акт возврата подменного товара', prefix: 'ПВ-', group: 'loaner' },
  DOC_ISSUE: { title: 'Акт выдачи из ремонта', prefix: 'ВР-', group: 'handover' },
  DOC_READY: { title: 'Уведомление о готовности', prefix: 'УГ-', group: 'handover' },
  DOC_UNCLAIMED: { title: 'Предупреждение о продаже невостребованной вещи', prefix: 'НВ-', group: 'handover' },
  DOC_SALE: { title: 'Акт о реализации невостребованной вещи', prefix: 'РВ-', group: 'handover' },
  DOC_LOSS: { title: 'Акт об утрате (повреждении) вещи потребителя', prefix: 'УТ-', group: 'handover' },
  DOC_PD_CONSENT: { title: 'Согласие на обработку персональных данных', prefix: 'СД-', group: 'personal_data' },
  DOC_PD_REPLY: { title: 'Ответ на обращение субъекта персональных данных', prefix: 'ОС-', group: 'personal_data' },
  DOC_PD_DESTROY: { title: 'Акт об уничтожении персональных данных', prefix: 'УН-', group: 'personal_data' },
  DOC_RECL: { title: 'Рекламационный акт', prefix: 'РК-', group: 'supplier' },
  DOC_CAR_ACT: { title: 'Акт осмотра груза при доставке', prefix: 'АД-', group: 'supplier' },
  DOC_CAR_CLAIM: { title: 'Претензия перевозчику', prefix: 'ПТ-', group: 'supplier' },
  DOC_PARTS_OUT: { title: 'Требование-накладная на запасные части', prefix: 'ТН-', group: 'stock' },
  DOC_TORG2: { title: 'Акт об установленном расхождении по количеству и качеству', prefix: 'Т2-', group: 'stock' },
  DOC_TORG3: { title: 'Акт о расхождении по количеству и качеству импортных товаров', prefix: 'Т3-', group: 'stock' },
}

const factOf = <K extends keyof KindFacts>(fact: K): Readonly<Record<PaperKind, KindFacts[K]>> =>
  Object.fromEntries(PAPER_KINDS.map((kind) => [kind, KINDS[kind][fact]])) as Record<PaperKind, KindFacts[K]>

export const DOCUMENT_TITLES_RU = factOf('title')
export const DOCUMENT_PREFIXES = factOf('prefix')
export const GROUP_OF_PAPER = factOf('group')

/** Every kind as a menu shows it: groups in the order of the work, papers of a group in the order they are made. */
export const PAPERS_IN_MENU_ORDER: readonly PaperKind[] = PAPER_GROUPS.flatMap((group) => (Object.keys(KINDS) as PaperKind[]).filter((kind) => KINDS[kind].group === group))
