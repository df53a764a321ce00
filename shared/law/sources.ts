import type { CivilDate } from '#shared/kit/calendar.ts'

/** V: compared with the text of the act; K: stable text known to specialists; U: a lawyer has to confirm. */
export const CONFIDENCES = ['V', 'K', 'U'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export type LegalSource = {
  readonly id: string
  /** How articles of rules and papers name the act. */
  readonly citedAs: string
  readonly title: string
  readonly number: string
  readonly adoptedOn: CivilDate | null
  /** The date of the last known amending act; null where the edition is not tracked. */
  readonly editionOn: CivilDate | null
  /** The last day on which the act is in force, for acts adopted for a term. */
  readonly validToOn: CivilDate | null
  readonly checkedOn: CivilDate
  readonly confidence: Confidence
}

const CHECKED_ON = '2026-03-31'

type SourceRow = readonly [
  id: string, citedAs: string, number: string, adoptedOn: CivilDate | null, confidence: Confidence, title: string,
  dates?: { readonly editionOn?: CivilDate; readonly validToOn?: CivilDate },
]

const ROWS: readonly SourceRow[] = [
  ['ZOZPP', 'ЗоЗПП', '2300-1', '1992-02-07', 'V', 'Закон Российской Федерации «О защите прав потребителей»', { editionOn: '2025-12-28' }],
  ['GK', 'ГК', '51-ФЗ, 14-ФЗ', '1994-11-30', 'K', 'Гражданский кодекс Российской Федерации (части первая и вторая)'],
  ['TK', 'ТК', '197-ФЗ', '2001-12-30', 'K', 'Трудовой кодекс Российской Федерации'],
  ['KOAP', 'КоАП', '195-ФЗ', '2001-12-30', 'K', 'Кодекс Российской Федерации об административных правонарушениях'],
  ['PP924', 'ПП РФ 924', '924', '2011-11-10', 'K', 'Постановление Правительства РФ «Об утверждении перечня технически сложных товаров»', { editionOn: '2019-03-27' }],
  ['PP2463', 'ПП РФ 2463', '2463', '2020-12-31', 'K', 'Постановление Правительства РФ «Об утверждении Правил продажи товаров по договору розничной купли-продажи» и перечней товаров', { validToOn: '2026-12-31' }],
  ['PP1514', 'ПП РФ 1514', '1514', '2020-09-21', 'K', 'Постановление Правительства РФ «Об утверждении Правил бытового обслуживания населения в Российской Федерации»', { validToOn: '2026-12-31' }],
  ['PP1466-2025', 'ПП РФ 1466', '1466', '2025-09-24', 'V', 'Постановление Правительства РФ «О переносе выходных дней в 2026 году»'],
  ['FZ500-2025', '500-ФЗ', '500-ФЗ', '2025-12-28', 'U', 'Федеральный закон о внесении изменений в Закон РФ «О защите прав потребителей»'],
  ['FZ135-2022', '135-ФЗ', '135-ФЗ', '2022-05-01', 'K', 'Федеральный закон о внесении изменений в статью 16 Закона РФ «О защите прав потребителей»'],
  ['FZ152', '152-ФЗ', '152-ФЗ', '2006-07-27', 'K', 'Федеральный закон «О персональных данных»', { editionOn: '2025-06-24' }],
  ['RKN179', 'Приказ РКН 179', '179', '2022-10-28', 'K', 'Приказ Роскомнадзора «Об утверждении Требований к подтверждению уничтожения персональных данных»'],
  ['FZ402', '402-ФЗ', '402-ФЗ', '2011-12-06', 'K', 'Федеральный закон «О бухгалтерском учёте»'],
  ['FZ54', '54-ФЗ', '54-ФЗ', '2003-05-22', 'K', 'Федеральный закон «О применении контрольно-кассовой техники при осуществлении расчётов в Российской Федерации»'],
  ['PLENUM17-2012', 'Пленум ВС 17/2012', '17', '2012-06-28', 'K', 'Постановление Пленума Верховного Суда РФ «О рассмотрении судами гражданских дел по спорам о защите прав потребителей»'],
  ['PLENUM7-2016', 'Пленум ВС 7/2016', '7', '2016-03-24', 'K', 'Постановление Пленума Верховного Суда РФ «О применении судами некоторых положений Гражданского кодекса Российской Федерации об ответственности за нарушение обязательств»'],
  ['SUPREME-COVID-1', 'Обзор ВС 21.04.2020', '1', '2020-04-21', 'K', 'Обзор по отдельным вопросам судебной практики, связанным с применением законодательства и мер по противодействию распространению на территории Российской Федерации новой коронавирусной инфекции (COVID-19)'],
  ['FZ87', '87-ФЗ', '87-ФЗ', '2003-06-30', 'K', 'Федеральный закон «О транспортно-экспедиционной деятельности»'],
  ['FZ259-UAT', '259-ФЗ', '259-ФЗ', '2007-11-08', 'K', 'Федеральный закон «Устав автомобильного транспорта и городского наземного электрического транспорта»'],
  ['FZ18-UZHT', 'УЖТ', '18-ФЗ', '2003-01-10', 'K', 'Федеральный закон «Устав железнодорожного транспорта Российской Федерации»'],
  ['FZ176', '176-ФЗ', '176-ФЗ', '1999-07-17', 'K', 'Федеральный закон «О почтовой связи»'],
  ['KTM', 'КТМ', '81-ФЗ', '1999-04-30', 'K', 'Кодекс торгового мореплавания Российской Федерации'],
  ['VK', 'ВК', '60-ФЗ', '1997-03-19', 'K', 'Воздушный кодекс Российской Федерации'],
  ['CISG', 'CISG', 'A/CONF.97/18', '1980-04-11', 'V', 'Конвенция Организации Объединённых Наций о договорах международной купли-продажи товаров'],
  ['CMR', 'CMR', 'CMR', '1956-05-19', 'K', 'Конвенция о договоре международной дорожной перевозки грузов'],
  ['MONTREAL', 'Montreal', 'Montreal 1999', '1999-05-28', 'K', 'Конвенция для унификации некоторых правил международных воздушных перевозок'],
  ['PRC-CC', 'PRC Civil Code', 'PRC Civil Code', '2020-05-28', 'K', 'Гражданский кодекс Китайской Народной Республики'],
  ['AGREEMENT', 'contract', '', null, 'K', 'Договор сторон'],
]

/** The register of acts that rules, terms and papers rest on. */
export const LEGAL_SOURCES: readonly LegalSource[] = ROWS.map(
  ([id, citedAs, number, adoptedOn, confidence, title, dates = {}]) => ({
    id, citedAs, title, number, adoptedOn, confidence,
    editionOn: dates.editionOn ?? null,
    validToOn: dates.validToOn ?? null,
    checkedOn: CHECKED_ON,
  }),
)

const ARTICLE_SEPARATOR = /;\s*/
const CONTINUES_PREVIOUS_ACT = /^(also )?\d/

/** An act is cited by its whole short name: «ГК» is not found inside «РГК». */
function cites(fragment: string, citedAs: string): boolean {
  const at = fragment.indexOf(citedAs)
  return at >= 0 && !/[\p{L}\d-]/u.test(fragment[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(fragment[at + citedAs.length] ?? ' ')
}

/**
 * The acts an article reference rests on: «ЗоЗПП 20 п.2; ПП РФ 2463» gives two. A fragment that begins with a bare
 * article number continues the act before it. Answers null when some fragment names no act of the register.
 */
export function sourcesOfArticle(article: string): readonly LegalSource[] | null {
  const found = new Set<LegalSource>()
  for (const fragment of article.split(ARTICLE_SEPARATOR)) {
    const cited = LEGAL_SOURCES.filter((source) => cites(fragment, source.citedAs))
    const continues = CONTINUES_PREVIOUS_ACT.test(fragment) && found.size > 0
    if (cited.length === 0 && !continues) return null
    for (const source of cited) found.add(source)
  }
  return [...found]
}
