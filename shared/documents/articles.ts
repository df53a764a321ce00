import type { CivilDate } from '#shared/kit/calendar.ts'
import type { LawBook } from '#shared/law/law-book.ts'
import { PENALTY_IDS, type PenaltyId, type RuleId } from '#shared/law/rule-ids.ts'

/** Articles a template may quote; each is read from the row of its rule, so that another edition changes the paper. */
export const PAPER_ARTICLES = {
  article_repair: { rule: 'GDS-REPAIR-AGREED', label: 'Срок устранения недостатков' },
  article_reterm: { rule: 'GDS-REPAIR-RETERM', label: 'Новый срок устранения недостатков' },
  article_loaner: { rule: 'GDS-LOANER', label: 'Подменный товар' },
  article_replace: { rule: 'GDS-REPLACE', label: 'Замена товара' },
  article_refund: { rule: 'GDS-REFUND', label: 'Возврат уплаченной суммы' },
  article_reduce: { rule: 'GDS-PRICE-REDUCTION', label: 'Уменьшение цены' },
  article_cost: { rule: 'GDS-COST-REIMB', label: 'Возмещение расходов на исправление' },
  article_losses: { rule: 'GDS-LOSSES', label: 'Убытки' },
  article_check: { rule: 'GDS-EXPERTISE-IN-TERM', label: 'Проверка качества и экспертиза' },
  article_heavy: { rule: 'GDS-HEAVY-DELIVERY', label: 'Доставка крупногабаритного товара' },
  article_essential: { rule: 'TCG-ESSENTIAL', label: 'Существенный недостаток' },
  article_war_start: { rule: 'WAR-START', label: 'Начало гарантийного срока' },
  article_war_end: { rule: 'WAR-END', label: 'Гарантийный срок' },
  article_war_extend: { rule: 'WAR-EXTEND', label: 'Продление гарантийного срока' },
  article_war_part: { rule: 'WAR-PART', label: 'Гарантия на заменённую часть' },
  article_war_new: { rule: 'WAR-REPLACED', label: 'Гарантия на товар, выданный на замену' },
  article_works_term: { rule: 'WRK-TERM', label: 'Срок выполнения работ' },
  article_works_fix: { rule: 'WRK-DEFECT-FIX', label: 'Недостатки работы' },
  article_works_warranty: { rule: 'WRK-WARRANTY', label: 'Гарантия на работу' },
  article_works_cancel: { rule: 'WRK-CANCEL', label: 'Отказ от договора о работах' },
  article_estimate_firm: { rule: 'EST-FIRM', label: 'Твёрдая смета' },
  article_estimate_over: { rule: 'EST-APPROX', label: 'Превышение приблизительной сметы' },
  article_loss: { rule: 'LOSS-3D', label: 'Утрата или повреждение вещи' },
  article_ready: { rule: 'STO-NOTICE', label: 'Предупреждение о готовности' },
  article_sale: { rule: 'STO-SELL-2M', label: 'Продажа невостребованной вещи' },
  article_storage: { rule: 'STO-899', label: 'Хранение вещи, с которой не было платных работ' },
  article_lien: { rule: 'RET-LIEN', label: 'Удержание до оплаты' },
  article_pd_request: { rule: 'PD-SUBJECT-REQUEST', label: 'Запрос субъекта персональных данных' },
  article_pd_stop: { rule: 'PD-STOP-REQUEST', label: 'Прекращение обработки персональных данных' },
  article_pd_withdraw: { rule: 'PD-DESTROY-WITHDRAW', label: 'Отзыв согласия' },
  article_pd_proof: { rule: 'PD-DESTROY-PROOF', label: 'Подтверждение уничтожения' },
  article_supplier: { rule: 'SUP-NOTICE-REASONABLE', label: 'Извещение иностранного поставщика' },
  article_supplier_ru: { rule: 'SUP-DOMESTIC', label: 'Недостатки поставленного товара' },
  article_carrier_hidden: { rule: 'CAR-FWD-HIDDEN', label: 'Скрытые недостатки при экспедиции' },
  article_carrier_visible: { rule: 'CAR-FWD-VISIBLE', label: 'Явные недостатки при экспедиции' },
  article_penalty: { rule: 'PEN-GOODS-1', label: 'Неустойка за просрочку' },
  article_works_penalty: { rule: 'PEN-WORKS-3', label: 'Неустойка за просрочку работ' },
  article_fine: { rule: 'FINE-50', label: 'Штраф' },
} as const satisfies Readonly<Record<string, { readonly rule: RuleId | PenaltyId; readonly label: string }>>
export type ArticleKey = keyof typeof PAPER_ARTICLES
export const ARTICLE_KEYS = Object.keys(PAPER_ARTICLES) as readonly ArticleKey[]

const isPenalty = (rule: RuleId | PenaltyId): rule is PenaltyId => (PENALTY_IDS as readonly string[]).includes(rule)

/** How the row of the edition in force on that day names the article; '' where none was in force. */
export function articleOn(key: ArticleKey, on: CivilDate, law: LawBook): string {
  const { rule } = PAPER_ARTICLES[key]
  return (isPenalty(rule) ? law.penaltyOn(rule, on) : law.ruleOn(rule, on))?.article ?? ''
}

interface ActName { readonly full: string; readonly short: string }
/** In the genitive, as an article is named. */
const ACTS: readonly (readonly [cited: string, name: ActName])[] = [
  ['ЗоЗПП', { full: 'Закона РФ от 07.02.1992 № 2300-1 «О защите прав потребителей»', short: 'Закона РФ «О защите прав потребителей»' }],
  ['ГК', { full: 'Гражданского кодекса Российской Федерации', short: 'ГК РФ' }],
  ['152-ФЗ', { full: 'Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»', short: 'Федерального закона «О персональных данных»' }],
  ['87-ФЗ', { full: 'Федерального закона от 30.06.2003 № 87-ФЗ «О транспортно-экспедиционной деятельности»', short: 'Федерального закона «О транспортно-экспедиционной деятельности»' }],
  ['259-ФЗ (УАТ)', { full: 'Устава автомобильного транспорта (Федеральный закон от 08.11.2007 № 259-ФЗ)', short: 'Устава автомобильного транспорта' }],
  ['259-ФЗ', { full: 'Устава автомобильного транспорта (Федеральный закон от 08.11.2007 № 259-ФЗ)', short: 'Устава автомобильного транспорта' }],
  ['УЖТ 18-ФЗ', { full: 'Устава железнодорожного транспорта (Федеральный закон от 10.01.2003 № 18-ФЗ)', short: 'Устава железнодорожного транспорта' }],
  ['176-ФЗ', { full: 'Федерального закона от 17.07.1999 № 176-ФЗ «О почтовой связи»', short: 'Федерального закона «О почтовой связи»' }],
  ['CMR', { full: 'Конвенции о договоре международной дорожной перевозки грузов (КДПГ)', short: 'Конвенции КДПГ' }],
  ['КТМ', { full: 'Кодекса торгового мореплавания Российской Федерации', short: 'КТМ РФ' }],
  ['Montreal', { full: 'Монреальской конвенции 1999 года', short: 'Монреальской конвенции' }],
  ['ВК', { full: 'Воздушного кодекса Российской Федерации', short: 'ВК РФ' }],
  ['CISG', { full: 'Конвенции ООН о договорах международной купли-продажи товаров 1980 года', short: 'Венской конвенции 1980 года' }],
  ['Пленум ВС 17/2012', { full: 'постановления Пленума Верховного Суда РФ от 28.06.2012 № 17', short: 'постановления Пленума Верховного Суда РФ от 28.06.2012 № 17' }],
]
/** Acts that are named without an article. */
const WHOLE: Readonly<Record<string, string>> = {
  'Приказ РКН 179 от 28.10.2022': 'приказ Роскомнадзора от 28.10.2022 № 179',
  'ПП РФ 2463 (перечень)': 'перечень, утверждённый постановлением Правительства РФ от 31.12.2020 № 2463',
}

const PLACE = /^(?<article>\d[\d.]*(?:-\d[\d.]*)?)?\s*(?:ч\.\s?(?<part>[\d.-]+))?\s*(?:п\.\s?(?<point>[\d.-]+))?\s*(?:абз\.\s?(?<line>\d+))?$/
const ranged = (numbers: string): string => numbers.replace('-', '–')

/** One place: «абз. 2 п. 1 ст. 19». Null: not a place of an act. */
function placeWords(place: string): string | null {
  if (place === 'преамбула') return 'преамбула'
  const groups = PLACE.exec(place)?.groups
  if (groups === undefined || place === '') return null
  const { article, part, point, line } = groups
  const words = [line && `абз. ${line}`, point && `п. ${ranged(point)}`, part && `ч. ${ranged(part)}`, article && `ст. ${ranged(article)}`].filter(Boolean)
  return words.length === 0 ? null : words.join(' ')
}

interface Cited { /** Null: an act named without an article. */ readonly act: ActName | null; readonly edition: string; readonly places: readonly string[] }

/** Places of one act one after another; «ст. 738, ст. 327» is «ст. 738, 327», and a point without an article is of the one before. */
function joinedPlaces(places: readonly string[], next: string): readonly string[] {
  const last = places.at(-1)
  if (last === undefined) return [next]
  const before = places.slice(0, -1)
  if (!next.includes('ст.') && next !== 'преамбула' && last.includes('ст.')) return [...before, last.replace(/ ст\./, `, ${next.replace('п. ', '')} ст.`)]
  return /^ст\. [\d.–, ]+$/.test(last) && /^ст\. /.test(next) ? [...before, `${last}, ${next.replace('ст. ', '')}`] : [...places, next]
}

function cited(segment: string, before: ActName | null): Cited | null {
  const whole = WHOLE[segment]
  if (whole !== undefined) return { act: null, edition: '', places: [whole] }
  const named = ACTS.find(([name]) => segment === name || segment.startsWith(`${name} `))
  const act = named?.[1] ?? before
  const rest = (named === undefined ? segment : segment.slice(named[0].length)).trim()
  const edition = /\((ред\.[^)]*)\)/.exec(rest)?.[0] ?? ''
  const places = rest.replace(/\([^)]*\)/g, '').replace(/^also /, '').split(',').map((piece) => placeWords(piece.trim()))
  if (act === null || places.includes(null)) return null
  return { act, edition, places: places.filter((place) => place !== null).reduce(joinedPlaces, []) }
}

/**
 * The article of a rule as a paper names it: «абз. 2 п. 1 ст. 19, п. 6 ст. 18 Закона РФ «О защите прав потребителей»».
 * What it cannot read stays as it is written in the row.
 */
export function articleWords(article: string, length: 'full' | 'short' = 'short'): string {
  const found: Cited[] = []
  for (const segment of article.split(';').map((one) => one.trim())) {
    const last = found.at(-1)
    const one = cited(segment, last?.act ?? null)
    if (one === null) return article
    if (last !== undefined && one.act !== null && last.act === one.act && last.edition === '') found[found.length - 1] = { ...one, places: one.places.reduce(joinedPlaces, last.places) }
    else found.push(one)
  }
  return found.map(({ act, edition, places }) => [places.join(', '), act?.[length] ?? '', edition].filter((part) => part !== '').join(' ')).join(', ')
}
