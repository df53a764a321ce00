import type { ClockAbsence, TermRole, TermWarning } from '#shared/law/clock-words.ts'
import type { DemandKind } from '#shared/law/demand-kinds.ts'
import type { EventKind } from '#shared/law/clock-events.ts'
import type { EssentialReason, TechComplexGate } from '#shared/law/tech-complex.ts'
import { ESSENTIAL_REASON_LABELS } from './decisions.ts'
import { counted, DAY_FORMS, formatDate, formatDayMonth, formatDays, formatMoney, formatNumber, type PluralForms } from '#renderer/texts/formats.ts'
import { daysBetween, weekdayOf } from '#shared/kit/calendar.ts'

const NB = '\u00a0'
const WORKING_DAY_FORMS: PluralForms = { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней', other: 'рабочего дня' }
const MONTH_FORMS: PluralForms = { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' }
const YEAR_FORMS: PluralForms = { one: 'год', few: 'года', many: 'лет', other: 'года' }
const TERM_FORMS: PluralForms = { one: 'срок', few: 'срока', many: 'сроков', other: 'срока' }
const ROW_FORMS: PluralForms = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' }
const BP_PER_PERCENT = 100

const UNIT_FORMS: Readonly<Record<string, PluralForms>> = { calendar_day: DAY_FORMS, day_no_sundays_holidays: WORKING_DAY_FORMS, working_day: WORKING_DAY_FORMS, month: MONTH_FORMS, year: YEAR_FORMS }
const WEEKDAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'] as const

/** «воскресенье, 15.11». */
const namedDay = (on: string): string => `${WEEKDAYS[weekdayOf(on) - 1] ?? ''}, ${formatDayMonth(on)}`

const ago = (days: number): string => (days === 1 ? 'вчера' : `${formatDays(days)} назад`)

function leftWord(warning: TermWarning, daysLeft: number): string {
  if (warning === 'overdue') return `истёк ${ago(Math.max(1, -daysLeft))}`
  if (daysLeft <= 0) return 'последний день'
  return `осталось ${formatDays(daysLeft)}`
}

type TaggedTerm = { readonly dueLegalOn: string; readonly warning: TermWarning; readonly daysLeft: number }
type CountedTerm = { readonly length: number; readonly unit: string; readonly role: TermRole }

export const clockTexts = {
  panel: {
    on: 'На дату',
    backToToday: 'К сегодняшнему дню',
    otherDay: (todayOn: string) => `сегодня ${formatDate(todayOn)}`,
    receive: 'Зарегистрировать требование',
    setDate: 'Указать день',
    absence: {
      nothing_demanded: { title: 'Требований нет', why: 'Срок закона пойдёт со дня, когда покупатель предъявит требование.' },
      demand_date_missing: { title: 'День требования не указан', why: 'Срок считается только от этого дня, поэтому он не показан.' },
      not_a_consumer: { title: 'Заказчик – организация', why: 'Закон о защите прав потребителей не применяется. Сроки и ответственность – по договору и ГК: ст.\u00a0475, 476, 518.' },
    } satisfies Record<ClockAbsence, { title: string; why: string }>,
    closed: 'заказ закрыт',
    closedEmpty: { title: 'Требований нет', why: 'По этому заказу требований не записано.' },
    imported: 'Заказ перенесён из другой программы. В нём только то, что было в файле: недостающие требования и события запишите здесь.',
    calendarUnknown: (version: string) => `Переносы выходных не на все нужные годы известны, даты предварительные. Календарь ${version}.`,
    versions: (law: string, calendar: string) => `Правила ${law}, календарь ${calendar}`,
  },
  summary: { title: 'Сроки закона', open: 'Подробно', ground: 'Основание требования', is: 'есть', isNot: 'нет' },
  term: {
    tag: (term: TaggedTerm) => `${formatDate(term.dueLegalOn)}, ${leftWord(term.warning, term.daysLeft)}`,
    endedInTime: (dueOn: string, endedOn: string | null) => (endedOn === null ? `до ${formatDate(dueOn)}` : `в срок, ${formatDate(endedOn)}`),
    endedLate: (dueOn: string, endedOn: string | null) => (endedOn === null ? `срок нарушен, был до ${formatDate(dueOn)}` : `нарушен на ${formatDays(Math.max(1, daysBetween(dueOn, endedOn)))}`),
    warning: {
      none: null, half: 'Прошло больше половины срока', most: 'Прошло больше 80\u00a0% срока', two_days: 'Срок истекает в два дня', due_today: null,
      moved_by_days_off: 'Срок кончился в нерабочий день и перенесён на ближайший рабочий', overdue: null,
    } satisfies Record<TermWarning, string | null>,
    lastCalendarDay: 'Сегодня последний день по календарю',
    of: ({ length, unit, role }: CountedTerm) => {
      const forms = UNIT_FORMS[unit]
      return forms === undefined || length <= 0 || role !== 'main' ? '' : counted(length, forms)
    },
    startsOn: (on: string) => `со дня требования ${formatDayMonth(on)}`,
    outerLimit: 'устраняют незамедлительно, это крайний предел',
    moved: (calendarOn: string, legalOn: string) => `По календарю до ${formatDate(calendarOn)} (${WEEKDAYS[weekdayOf(calendarOn) - 1] ?? ''}, нерабочий день), по закону до ${formatDate(legalOn)} (${WEEKDAYS[weekdayOf(legalOn) - 1] ?? ''}): ст.${NB}193 ГК`,
    agreedLater: 'Первый срок остаётся: неустойка идёт по нему.',
    unconfirmed: 'не подтверждено, уточните у юриста',
    unconfirmedTitle: 'Правило внесено без подтверждения юристом',
    calendarUnknown: 'дата предварительная',
    calendarUnknownTitle: 'Переносы выходных этого года ещё не известны',
    why: 'почему эта дата',
    source: (ruleId: string, law: string, calendar: string) => `Правило ${ruleId}, редакция ${law}; календарь ${calendar}`,
    role: { main: 'Срок', agreed_later: 'Новый срок по соглашению', right: 'Право покупателя' } satisfies Record<TermRole, string>,
  },
  demand: {
    ended: (how: string, on: string | null) => (on === null ? how : `${how}, ${formatDate(on)}`),
    no: (no: number) => `требование № ${no}`,
    received: (on: string, time: string | null) => `получено ${formatDate(on)}${time === null ? '' : ` в ${time}`}`,
    takenBy: (who: string) => `принял: ${who}`,
    asks: (sum: string) => `просит ${sum}`,
    noTerm: 'Срок не посчитан: день исполнения не назначен или закон его не устанавливает.',
    onMiss: 'что будет при нарушении',
    influences: 'что продлевает срок',
    extends: 'да',
    extendsNot: 'нет',
    happened: 'было',
    partsWait: (article: string) => `Ожидание запчастей срок не продлевает: ${article}.`,
    otherEvent: 'Другое событие',
    quick: {
      term_agreed: 'Соглашение о сроке', new_term_agreed: 'Новый срок', check_invited: 'Пригласить на проверку', price_checked: 'Цена товара сегодня', parts_wait: 'Ждём запчасть', refunded: 'Деньги возвращены', replaced: 'Товар заменён',
      price_reduced: 'Цена уменьшена', costs_paid: 'Расходы возмещены', losses_paid: 'Убытки возмещены', loaner_issued: 'Подменный выдан', answered: 'Ответ дан', compensated: 'Стоимость возмещена', repaired: 'Недостаток устранён',
    },
  },
  earlier: {
    title: 'Прежние требования',
    received: (on: string) => `получено ${formatDate(on)}`,
    until: (on: string) => `, срок до ${formatDate(on)}`,
    missed: 'срок нарушен',
    running: 'не закончено',
  },
  standing: {
    allowed: 'основание есть', notAllowed: 'основания нет', byPowers: 'в пределах полномочий от продавца', offers: 'Можно предложить:', answerBy: (paper: string) => `Чем ответить: ${paper}`,
  },
  standings: {
    title: 'Чего могут требовать у нас',
    inRole: (role: string) => `в роли ${role}`,
    columns: { kind: 'Требование', role: 'К нам', why: 'Основание', answer: 'Чем ответить' },
    ground: 'есть', noGround: 'нет',
    instead: (offers: string) => `взамен: ${offers}`,
    answerBy: { DOC_REPLY: 'Ответить', DOC_REDIRECT: 'Направить' } as Readonly<Record<string, string>>,
    more: (count: number) => `показать все требования: ${count}`,
    less: 'только о недостатках товара',
  },
  exposure: {
    title: (isToday: boolean) => (isToday ? 'Неустойка на сегодня' : 'Неустойка'),
    on: (on: string, isToday: boolean) => (isToday ? formatDate(on) : `на ${formatDate(on)}`),
    none: 'Ни один срок не нарушен, неустойки нет.',
    arithmetic: (days: number, rateBp: number, baseMinor: number) => `${formatDays(days)} × ${formatNumber(rateBp / BP_PER_PERCENT)}${NB}% × ${formatMoney(baseMinor)}`,
    short: (days: number, perDayMinor: number) => `${formatDays(days)} × ${formatMoney(perDayMinor)}`,
    shortCap: (capMinor: number) => `предел ${formatMoney(capMinor)}`,
    grows: (perDayMinor: number) => `растёт на ${formatMoney(perDayMinor)} в день`,
    stopped: (on: string) => `остановилась ${formatDate(on)}`,
    capReached: 'предел достигнут',
    needsLawyer: 'нужна проверка юриста',
    needsLawyerTitle: 'Срок нарушен до 01.02.2026: применять ли предел, должен решить юрист',
    why: 'как посчитано',
    beforeCap: 'Без общего предела',
    afterCap: 'С общим пределом',
    cap: 'Предел',
    noCap: 'нет',
    tomorrow: (on: string, isToday: boolean) => (isToday ? `Завтра, ${formatDayMonth(on)}` : `На следующий день, ${formatDayMonth(on)}`),
    price: 'Цена товара сегодня',
    paid: 'Уплачено покупателем',
    unknown: 'не указана',
    setPrice: 'указать цену товара сегодня',
    difference: 'Разница в цене',
    losses: 'Убытки',
    penalty: 'Неустойка',
    refundTotal: 'Всего',
    refund: (on: string, isToday: boolean) => (isToday ? 'Если вернуть деньги сегодня' : `Если вернуть деньги ${formatDate(on)}`),
  },
  gates: {
    title: 'Технически сложный товар: деньги или замена',
    earlierOnly: 'Прежние ремонты этого изделия',
    anyOpen: 'право есть', noneOpen: 'права пока нет',
    open: 'открыто', closed: 'закрыто',
    fact: {
      'TCG-15D': (on, isOpen) => (on === '' ? 'день передачи товара не известен' : isOpen ? `требование предъявлено не позже ${formatDate(on)}` : `15 дней кончились ${formatDate(on)}`),
      'TCG-ESSENTIAL': (code, isOpen) => (isOpen ? (ESSENTIAL_REASON_LABELS[code as EssentialReason] ?? code) : code === '' ? 'существенным недостаток не признан' : `существенным недостаток не признан; ремонт стоит ${code}\u00a0% цены товара: проверьте, соразмерны ли расходы`),
      'TCG-TERM-MISSED': (_fact, isOpen) => (isOpen ? 'срок устранения недостатка нарушен' : 'ни один срок ремонта не нарушен'),
      'TCG-30D': (days) => `${formatDays(Number(days))} вне использования из-за разных недостатков, нужно больше 30`,
    } satisfies Record<TechComplexGate, (fact: string, isOpen: boolean) => string> as Readonly<Record<TechComplexGate, (fact: string, isOpen: boolean) => string>>,
    earlier: 'Прежние заказы этого изделия',
    inRepair: (fromOn: string, toOn: string | null) => (toOn === null ? `принят ${formatDate(fromOn)}` : `${formatDate(fromOn)} – ${formatDate(toOn)}`),
    sameDefect: 'тот же недостаток', termMissed: 'срок нарушен',
  },
  warranty: {
    title: 'Гарантия', print: 'Напечатать расчёт', start: 'Начало', months: 'Срок', monthCount: (months: number) => counted(months, MONTH_FORMS), noMonths: 'не установлен', extended: 'Продлена на дни в ремонте', notExtended: 'не продлевалась',
    end: 'Конец', claims: 'Требования принимают до', why: 'как посчитано', unknown: 'День передачи товара не указан: гарантия не посчитана. Укажите дату продажи.',
  },
  events: {
    title: 'Что произошло', record: 'Записать событие', correct: 'исправить', void: 'не было', empty: 'Записей нет', emptyWhy: 'Здесь будет всё, от чего зависят сроки: приглашения, проверки, соглашения, выплаты.',
    columns: { when: 'Когда было', what: 'Что', who: 'Кто и когда записал', actions: 'Исправление' },
    takenBack: (title: string) => `Не было: ${title.toLowerCase()}`,
    wasCorrected: (reason: string) => (reason === '' ? 'исправлено' : `исправлено: ${reason}`),
    wasVoid: (reason: string) => (reason === '' ? 'этого не было' : `этого не было: ${reason}`),
  },
  papers: { title: 'Какие бумаги нужны сейчас' },
  receive: {
    title: 'Зарегистрировать требование', kind: 'Чего требует покупатель', receivedOn: 'Получено', channel: 'Как получено', addressee: 'Кто принял', addresseeHint: 'Срок идёт со дня, когда требование получил тот, кто за товар отвечает', amount: 'Сумма требования',
    untilOn: 'Назначенный день', until: { paid_work: 'Срок по договору', works_defect_fix: 'Срок, назначенный заказчиком', works_redo: 'Срок, назначенный заказчиком', prepaid_refund: 'Товар должны были передать' } as Readonly<Partial<Record<DemandKind, string>>>,
    note: 'Пояснение', noteHint: 'Что сказано или приложено', submit: 'Зарегистрировать', kindNeeded: 'Выберите требование', dayNeeded: 'Укажите день, когда требование получено', untilNeeded: 'Укажите день: без него срока нет',
    takesPlace: (former: string) => `Прежнее требование (${former}) закончится этим днём, его неустойка перестанет расти: п.${NB}2 ст.${NB}23.`,
    done: (kind: string) => `Требование записано: ${kind.toLowerCase()}`,
    unfounded: 'Требование записано, основания для него нет', unfoundedWhy: 'Ответить нужно в срок требования.', later: 'Позже', answerBy: (paper: string) => `Составить: ${paper}`,
  },
  entry: {
    title: 'Записать событие', titles: { term_agreed: 'Соглашение о сроке ремонта', new_term_agreed: 'Новый срок ремонта', price_checked: 'Цена товара сегодня', check_invited: 'Приглашение на проверку' } as Readonly<Partial<Record<EventKind, string>>>,
    demand: 'К какому требованию', wholeOrder: 'Ко всему заказу',
    demandOption: (no: number, kind: string, on: string, endedOn: string | null) => `№ ${no}, ${kind.toLowerCase()}, от ${formatDayMonth(on)}${endedOn === null ? '' : ' (закончено)'}`,
    kind: 'Что произошло', occurredOn: 'Когда было', time: 'Время', timePlaceholder: '14:30', note: 'Пояснение', submit: 'Записать',
    groups: { answer: 'Чем закончилось', term: 'О сроке и цене', check: 'Товар и проверка', work: 'Ремонт и выдача', loaner: 'Подменный товар', unclaimed: 'Невостребованная вещь' },
    kindNeeded: 'Выберите, что произошло', dayNeeded: 'Укажите день', inFuture: 'Этот день ещё не наступил', badTime: 'Время записывается как 14:30', needed: 'Заполните поле',
    daysRange: (from: number, to: number) => `Целое число от ${from} до ${to}`,
    done: (event: string) => `Записано: ${event.toLowerCase()}`,
  },
  hints: {
    agreed: (maxDays: number) => `Соглашение письменное, с подписью покупателя, не больше ${formatNumber(maxDays)} дней со дня требования.`,
    agreedUntil: (receivedOn: string, calendarOn: string, legalOn: string) =>
      `Срок со дня требования ${formatDate(receivedOn)} кончится ${calendarOn === legalOn ? formatDate(legalOn) : `${namedDay(calendarOn)}, по закону ${formatDate(legalOn)}`}.`,
    newTerm: 'Новый срок не отменяет первый: после него идёт неустойка. Отсутствие запчастей – не основание для нового срока.',
    newTermBeside: (firstOn: string) => `Первый срок до ${formatDate(firstOn)} остаётся, после него идёт неустойка. Отсутствие запчастей – не основание для нового срока (ст.${NB}20 п.${NB}1).`,
    partsWait: 'Запись останется в истории, но срок от ожидания запчастей не продлевается.',
    price: 'От цены товара на день выплаты считают неустойку и разницу в цене при возврате денег.',
    invited: 'Приглашение и подтверждение доставки понадобятся, если покупатель не придёт.',
    ends: 'После этой записи срок требования остановится.',
  },
  correct: {
    title: 'Исправить запись', titleVoid: 'Этого не было', keeps: 'Прежняя запись останется в истории зачёркнутой, в журнале будет и она, и исправление.', occurredOn: 'Когда было', reason: 'Почему исправляем', reasonNeeded: 'Напишите, почему исправляем',
    submit: 'Исправить', submitVoid: 'Отметить, что не было', done: 'Запись исправлена', doneVoid: 'Отмечено, что этого не было',
  },
  keys: {
    panel: 'Требования и сроки', receive: 'Зарегистрировать требование', record: 'Записать событие', papers: 'Бумаги по требованию', noPapers: 'бумаг по требованиям сейчас не нужно',
    synonyms: { panel: 'закон срок неустойка часы претензия', receive: 'претензия заявление потребителя возврат замена', record: 'соглашение приглашение проверка выплата' },
  },
  register: {
    title: 'Сроки', grid: 'Идущие сроки', filters: 'Отборы сроков', atRisk: 'под угрозой сегодня', running: (count: number) => `идёт ${counted(count, TERM_FORMS)}`, overdue: (count: number) => `истекло ${formatNumber(count)}`,
    filter: { all: 'все', overdue: 'срок истёк', due_today: 'сегодня последний день', two_days: 'истекает в два дня' },
    columns: { number: 'Заказ', device: 'Изделие', customer: 'Клиент', demand: 'Требование', article: 'Статья', received: 'Подано', calendar: 'Календарь', legal: 'По закону', risk: 'Риск, ₽', perDay: 'Ещё день, ₽', engineer: 'Инженер' },
    empty: { title: 'Ни один срок не идёт', why: 'Срок появится здесь, когда по заказу зарегистрируют требование.' },
    emptyFilter: { title: 'Таких сроков нет', why: 'Отбор можно снять: останутся все идущие сроки.', action: 'Показать все' },
    legal: (day: string, warning: TermWarning, daysLeft: number) => `${day}, ${warning === 'overdue' ? ago(Math.max(1, -daysLeft)) : daysLeft <= 0 ? 'сегодня' : formatDays(daysLeft)}`,
    shownOf: (shown: number, total: number) => `${formatNumber(shown)} из ${counted(total, TERM_FORMS)}`,
    keys: { open: 'открыть заказ', sort: 'сначала дорогие или сначала ближайшие', copy: 'копировать строку', filter: 'отбор с этим номером' },
    export: 'Выгрузить в Excel', nothingToExport: 'нет ни одной строки', exported: (name: string, rows: number) => `Сохранено: ${name}, ${counted(rows, ROW_FORMS)}`,
    recount: 'Пересчитать', recountTitle: 'Посчитать все сроки заново: после смены календаря или правил',
    recounted: (terms: number, changed: number) => (changed === 0 ? `Пересчитано ${counted(terms, TERM_FORMS)}, ни одна дата не изменилась.` : `Пересчитано ${counted(terms, TERM_FORMS)}, даты изменились: ${formatNumber(changed)}.`),
  },
} as const
