import { formatLongRussianDate } from '#shared/kit/calendar.ts'
import type { CalendarFileProblemCode } from '#shared/law/calendar-file.ts'
import type { PenaltyId } from '#shared/law/rule-ids.ts'
import type { Confidence } from '#shared/law/sources.ts'
import type { COUNTED_UNITS, EditionOrigin, RULE_KINDS, RULE_UNITS } from '#shared/contract/law.ts'
import { counted, formatDate, formatNumber, type PluralForms } from '#renderer/texts/formats.ts'
import { articleText } from './decisions.ts'

const NO_BREAK_SPACE = '\u00a0'
const BP_PER_PERCENT = 100
const PROBLEM_FORMS: PluralForms = { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' }
const DAY_CHANGE_FORMS: PluralForms = { one: 'день изменится', few: 'дня изменятся', many: 'дней изменятся', other: 'дня изменятся' }

export const LAW_SECTIONS = ['rules', 'penalties', 'overrides', 'pauses', 'changes'] as const
export type LawSection = (typeof LAW_SECTIONS)[number]

export const lawTexts = {
  sections: 'Части книги правил',
  tabs: { rules: 'Сроки и права', penalties: 'Неустойки', overrides: 'Особые ставки', pauses: 'Моратории', changes: 'Изменения законов' } satisfies Readonly<Record<LawSection, string>>,
  search: 'Найти правило', searchHint: 'Слово, код или статья', inForceOn: 'Действует на день', version: (version: string) => `Версия правил ${version}`,
  empty: 'Ничего не найдено', emptyWhy: 'Измените слово или день.',
  columns: { code: 'Код', name: 'Правило', length: 'Срок', rate: 'Ставка', cap: 'Предел', article: 'Статья', confidence: 'Достоверность', from: 'Действует с', to: 'по', span: 'Действует', act: 'Акт', title: 'Изменение', category: 'Вид изделия' },
  always: 'всегда', noCap: 'без предела',
  side: 'Выбранное правило', unchosen: 'Строка не выбрана', chooseRow: 'Выберите строку стрелками, чтобы увидеть редакции.',
  facts: { event: 'Срок считается', addressee: 'Кого касается', exceptions: 'Исключения', article: 'Статья', penalty: 'Неустойка', moved: 'Перенос', kind: 'Вид', length: 'Срок', rate: 'Ставка', cap: 'Предел', effect: 'Что меняется' },
  movedYes: 'с нерабочего дня на рабочий (ГК 193)', movedNo: 'не переносится',
  editions: 'Редакции', recorded: (who: string, when: string) => (who === '' ? `внесено ${when}` : `внёс(ла) ${who}, ${when}`), shipped: 'поставлено с программой',
  newEdition: 'Новая редакция', correct: 'Исправить', withdraw: 'Отозвать', withdrawQuestion: 'Отозвать эту редакцию? Снова будет действовать предыдущая.', withdrawRowQuestion: 'Отозвать эту запись?', withdrawn: 'Редакция отозвана',
  states: { now: 'действует', future: 'вступит в силу', past: 'прошлая', withdrawn: 'отозвана' },
  addOverride: 'Добавить ставку', addPause: 'Добавить мораторий', addChange: 'Добавить изменение',
  overridesEmpty: 'Особых ставок нет', overridesWhy: 'Правительство может установить для вида товаров свою ставку и предел (500-ФЗ, ст. 3). До марта 2026 года таких постановлений не найдено.',
  pausesEmpty: 'Мораториев нет', pausesWhy: 'За дни моратория неустойка не начисляется.', changesEmpty: 'Изменений нет', changesWhy: 'Сюда записывают, что изменилось в законах и с какого дня.',
  export: 'Выгрузить', exportTitle: 'Вся книга одним файлом JSON', exported: 'Книга правил сохранена', import: 'Загрузить из файла', dayUnknown: 'день неизвестен',
} as const

export const editionTexts = {
  newTitle: (name: string) => `Новая редакция: ${name}`, correctTitle: (name: string) => `Исправить редакцию: ${name}`,
  addTitle: { penalty_override: 'Особая ставка для вида изделий', penalty_pause: 'Мораторий на неустойку', law_change: 'Изменение закона' },
  save: 'Сохранить редакцию', saved: 'Редакция сохранена', gap: (on: string) => `Редакция сохранена. С ${formatDate(on)} правило не действует: внесите следующую редакцию.`,
  from: 'Действует с', fromHint: 'Прежняя редакция закончится накануне', to: 'Действует по', toHint: 'Пусто – без срока',
  nameRu: 'Название', explainRu: 'Пояснение в одну строку', eventRu: 'Срок считается со дня', addresseeRu: 'Кого касается', exceptionsRu: 'Исключения', article: 'Статья', length: 'Срок', unit: 'Единица', kind: 'Вид срока', penaltyId: 'Неустойка', noPenalty: 'Нет',
  isMoved: 'Последний нерабочий день переносится (ГК 193)', confidence: 'Достоверность', confidenceNote: 'Что не подтверждено', rate: 'Ставка', percent: '%', hasCap: 'Сумма ограничена', capRu: 'Чем ограничена', category: 'Вид изделия', code: 'Код', act: 'Акт', title: 'Изменение', effect: 'Что меняется в работе центра',
  badRate: 'Ставка – от 0 до 100 %',
} as const

export const bookFileTexts = {
  title: 'Загрузка книги правил', load: 'Загрузить', loaded: 'Книга правил загружена',
  file: (name: string) => `Файл «${name}»`, version: (version: string) => (version === '' ? '' : `версия правил ${version}`),
  editions: 'Редакции', days: 'Дни календаря', fresh: 'новых', changed: 'изменится', same: 'совпадает', withdrawn: 'отозвано',
  nothing: 'в файле нет ничего нового', wrong: 'в файле есть ошибки', problems: (count: number) => `В файле ${counted(count, PROBLEM_FORMS)}. Пока они не исправлены, не загружается ничего.`,
  whole: 'Загружается всё или ничего. Прежние редакции останутся в книге как отозванные.', columns: { section: 'Часть', row: 'Строка', field: 'Поле', problem: 'Ошибка', value: 'Значение' },
  sections: { rules: 'Сроки и права', penalties: 'Неустойки', overrides: 'Особые ставки', pauses: 'Моратории', changes: 'Изменения', calendarDays: 'Дни календаря', calendarYears: 'Годы календаря', days: 'Дни' } as Readonly<Record<string, string>>,
} as const

export const calendarTexts = {
  title: (year: number) => `${year}${NO_BREAK_SPACE}год`, date: 'Дата', earlier: 'Предыдущий год', later: 'Следующий год', layer: 'Чьи дни', country: 'Вся страна',
  notLoaded: (year: number) => `Календарь на ${year}${NO_BREAK_SPACE}год не загружен: переносы выходных неизвестны, сроки этого года – прогноз. Загрузите файл или внесите дни и отметьте год полным.`,
  complete: 'Год введён полностью', completeWhy: 'Все переносы выходных этого года внесены', completeShipped: 'год поставлен с программой',
  save: 'Сохранить', saved: 'Календарь сохранён', unsaved: (count: number) => `${counted(count, DAY_CHANGE_FORMS)}, не сохранено`,
  load: 'Загрузить из файла', legend: 'Обозначения', weekend: 'обычный выходной', off: 'нерабочий будний день', work: 'рабочий выходной', entered: 'внесён в центре', shortWeekdays: ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'],
  months: ['Январь', 'Февраль', 'Март', 'Апрель', 'Май', 'Июнь', 'Июль', 'Август', 'Сентябрь', 'Октябрь', 'Ноябрь', 'Декабрь'],
  dayLabel: (on: string, words: string) => `${formatLongRussianDate(on)}, ${words}`, working: 'рабочий день', dayOff: 'нерабочий день', workingWeekend: 'рабочий выходной', plainWeekend: 'выходной',
  chosen: 'Выбранный день', chooseDay: 'Выберите день мышью или стрелками: Пробел меняет его вид.', makeOff: 'Сделать нерабочим', makeWork: 'Сделать рабочим', asShipped: 'Вернуть как было', name: 'Название', nameHint: 'Например: Перенос с 13 ноября',
  list: 'Отличия от обычной недели', daysOffCount: (count: number) => `нерабочих будней ${formatNumber(count)}`, readOnly: 'Календарь меняет администратор.', version: (version: string) => `Версия календаря ${version}`,
  signOff: '•', signWork: 'р',
} as const

export const calendarFileTexts = {
  title: 'Загрузка календаря из файла', load: 'Загрузить год', loaded: (year: number) => `Календарь на ${year} год загружен`,
  summary: (year: number, off: number, work: number, short: number) => `${year} год: нерабочих будней ${off}, рабочих выходных ${work}, сокращённых дней ${short} (на сроки не влияют).`,
  changes: 'Что изменится', noChanges: 'Дни совпадают с теми, что уже есть. Год будет отмечен как введённый полностью.', becomesOff: 'станет нерабочим', becomesWork: 'станет рабочим',
  replaces: 'Дни этого года, внесённые раньше, будут заменены.', shippedYear: 'Этот год поставлен с программой. Нерабочие недели 2020 и 2021 годов, объявленные указами, программа не считает днями отдыха по ГК 193: проверьте, нужны ли они.',
  missing: (days: string) => `По файлу праздники приходятся на рабочие дни: ${days}. Проверьте, полный ли файл.`, kinds: 'Файл производственного календаря: XML или JSON',
} as const

export const CONFIDENCE_LABELS: Readonly<Record<Confidence, string>> = { V: 'проверено', K: 'по общему знанию', U: 'не подтверждено – нужен юрист' }
export const CONFIDENCE_NOTES: Readonly<Record<Confidence, string | null>> = {
  V: null, K: 'По общему знанию: с текстом акта не сверено.', U: 'Не подтверждено: до ответа юриста опираться на это в споре нельзя.',
}
export const ORIGIN_LABELS: Readonly<Record<EditionOrigin, string>> = { shipped: 'с программой', centre: 'в центре', file: 'из файла' }

/** Units that end on a day, after a number. */
const LENGTH_UNITS: Readonly<Record<(typeof COUNTED_UNITS)[number] | 'hour', PluralForms>> = {
  calendar_day: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
  working_day: { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней', other: 'рабочего дня' },
  month: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
  year: { one: 'год', few: 'года', many: 'лет', other: 'года' },
  day_no_sundays_holidays: { one: 'день без воскресений', few: 'дня без воскресений', many: 'дней без воскресений', other: 'дня без воскресений' },
  hour: { one: 'час', few: 'часа', many: 'часов', other: 'часа' },
}

export const UNIT_LABELS: Readonly<Record<(typeof RULE_UNITS)[number], string>> = {
  calendar_day: 'календарные дни', working_day: 'рабочие дни', month: 'месяцы', year: 'годы', day_no_sundays_holidays: 'дни без воскресений и праздников', hour: 'часы', 'month/year': 'месяцы или годы',
  immediately: 'незамедлительно', 'in good time': 'своевременно', 'at issue': 'при выдаче', 'as agreed': 'по договору', 'as set': 'как назначено', 'new written agreement': 'новое письменное соглашение', 'inside parent rule': 'внутри срока требования',
  'next regular delivery': 'очередная доставка', '-': 'без срока',
}

export const RULE_KIND_LABELS: Readonly<Record<(typeof RULE_KINDS)[number], string>> = {
  hard: 'обязательный срок', max_of_agreed: 'предел срока по соглашению', soft: 'ориентир', manual: 'день вносится вручную', action: 'действие', right: 'право', constraint: 'ограничение', duty: 'обязанность', 'consumer window': 'срок для потребителя',
  gate: 'условие', 'gate (strictly more than)': 'условие: строго больше', anchor: 'начало отсчёта', period: 'период', extension: 'продление', restart: 'отсчёт заново', 'penalty start': 'начало неустойки', retention: 'срок хранения', expect: 'ожидание ответа', presumption: 'презумпция', limit: 'предел',
}

export const PENALTY_NAMES: Readonly<Record<PenaltyId, string>> = { 'PEN-GOODS-1': '1 % цены товара в день', 'PEN-PREPAY-05': '0,5 % предоплаты в день', 'PEN-WORKS-3': '3 % цены работы в день', 'FINE-50': 'штраф 50 %' }

/** Lengths the law gives in words. */
const LENGTH_WORDS: Readonly<Record<string, string>> = {
  warranty_months: 'срок гарантии', 'days(demand, issue)': 'дни ремонта', 'warranty of the part': 'гарантия части', 'service_life or 10 y': 'срок службы или 10 лет', 'any time': 'в любое время', 'per contract': 'по договору',
  "consumer's choice": 'назначает потребитель', 'reasonable term set by consumer': 'разумный, назначает потребитель', 'urgent term or contract term': 'как срочный заказ или по договору', 'warranty on work / 2 y': 'гарантия на работу или 2 года',
  'as warned': 'как в предупреждении', 'contract term': 'по договору', 'as short as practicable': 'как можно короче', 'reasonable time (app default 30)': 'разумный, по умолчанию 30 дней', 'inspection period / reasonable / 2 y': 'срок осмотра, не дольше 2 лет', '2 y or warranty': '2 года или гарантия',
}

const isLengthUnit = (unit: string): unit is keyof typeof LENGTH_UNITS => unit in LENGTH_UNITS
const labelOrRaw = (labels: Readonly<Record<string, string>>, code: string): string => labels[code] ?? code
const DAY_ITSELF = 'в тот же день'

/** «45 дней», «по договору», «незамедлительно». */
export function lengthLabel({ length, lengthText, unit }: { readonly length: number | null; readonly lengthText: string | null; readonly unit: string }): string {
  if (length === null) return lengthText === null ? labelOrRaw(UNIT_LABELS, unit) : labelOrRaw(LENGTH_WORDS, lengthText)
  if (length === 0) return unit === '-' ? labelOrRaw(UNIT_LABELS, unit) : DAY_ITSELF
  return isLengthUnit(unit) ? counted(length, LENGTH_UNITS[unit]) : `${formatNumber(length)} ${labelOrRaw(UNIT_LABELS, unit)}`
}

/** «с 01.02.2026», «по 31.01.2026», «всегда». */
export function spanWords({ effectiveFromOn: from, effectiveToOn: to }: { readonly effectiveFromOn: string | null; readonly effectiveToOn: string | null }): string {
  if (from === null && to === null) return lawTexts.always
  return [from === null ? '' : `с ${formatDate(from)}`, to === null ? '' : `по ${formatDate(to)}`].filter((part) => part !== '').join(' ')
}

/** The word of trust for a narrow column. */
export const SHORT_CONFIDENCE_LABELS: Readonly<Record<Confidence, string>> = { ...CONFIDENCE_LABELS, U: 'не подтверждено' }

/** «0,5 %» */
export const rateLabel = (rateBp: number): string => `${formatNumber(rateBp / BP_PER_PERCENT)}${NO_BREAK_SPACE}%`

/** An article for a narrow column, as the rules write it. */
export function shortArticle(article: string): string {
  return article.replace('also ', 'также ').replace('(safety)', '(безопасность)').replace('contract;', 'договор;').replace('PRC Civil Code', 'ГК КНР').replace('former Contract Law', 'бывший Закон о договорах').replace('Montreal', 'Монреальская конвенция').replace('CISG', 'Венская конвенция').replace('CMR', 'КДПГ')
}

/** Acts of other countries and conventions, the article before the act as in Russian. */
const foreignArticle = (article: string): string => article
  .replace(/CISG (\d+)\((\d+)\)/gu, 'п. $2 ст. $1 Венской конвенции').replace(/CISG (\d+), (\d+)/gu, 'ст. $1 и $2 Венской конвенции').replace(/CISG (\d+)/gu, 'ст. $1 Венской конвенции')
  .replace(/PRC Civil Code (\d+)-(\d+)/gu, 'ст. $1–$2 ГК КНР').replace(/former Contract Law (\d+)-(\d+)/gu, 'прежде ст. $1–$2 Закона КНР о договорах')

/** An article as Russian papers cite it. */
export const lawArticle = (article: string): string => articleText(shortArticle(foreignArticle(article)))

const CALENDAR_PROBLEMS: Readonly<Record<CalendarFileProblemCode, string>> = {
  not_a_calendar: 'Это не производственный календарь', broken_markup: 'Файл повреждён или записан не полностью', entity_refused: 'В файле есть подстановки: такой файл программа не открывает', year_out_of_range: 'Год – от 2000 до 2100', no_such_date: 'Такой даты нет', day_twice: 'День указан дважды',
  unknown_day_kind: 'Неизвестный вид дня', no_days: 'В файле нет дней', too_many_days: 'Дней больше, чем в году',
}
const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ...CALENDAR_PROBLEMS,
  not_a_law_book: 'Это не книга правил', newer_format: 'Файл другой версии: обновите программу', unrecognized_keys: 'Лишние сведения', not_a_list: 'Должен быть список', too_many_rows: 'Слишком много строк', editions_overlap: 'Редакции пересекаются по дням',
  required: 'Не заполнено', unknown_code: 'Такого правила программа не знает', length_not_positive: 'Срок должен быть больше нуля', length_needed: 'Нужно число', unit_not_counted: 'Этот срок считается по датам', rate_out_of_range: 'Ставка – от 0 до 100 %', to_before_from: 'Конец раньше начала',
  dates_needed: 'Нужны оба дня', no_cap_words: 'Не написано, чем ограничена сумма', control_characters: 'Недопустимые знаки', invalid_type: 'Значение пропущено или не того вида', invalid_value: 'Такого значения нет', too_big: 'Слишком длинно или много', too_small: 'Слишком мало', invalid_format: 'Записано неверно',
}

/** Why a row of a file is not taken in. */
export const fileProblemLabel = (code: string): string => FILE_PROBLEMS[code] ?? code

const FIELD_LABELS: Readonly<Record<string, string>> = {
  effectiveFromOn: editionTexts.from, effectiveToOn: editionTexts.to, code: editionTexts.code, 'facts.length': editionTexts.length, 'facts.unit': editionTexts.unit, 'facts.kind': editionTexts.kind, 'facts.article': editionTexts.article, 'facts.rateBp': editionTexts.rate,
  'facts.nameRu': editionTexts.nameRu, 'facts.confidence': editionTexts.confidence, 'facts.capRu': editionTexts.capRu, on: 'Дата', region: 'Регион', kind: 'Вид', year: 'Год', title: 'Название', format: 'Вид файла', formatVersion: 'Версия файла',
}
export const fileFieldLabel = (field: string): string => FIELD_LABELS[field] ?? field
