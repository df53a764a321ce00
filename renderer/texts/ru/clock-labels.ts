/** Names of everything the legal clock speaks of. Typed by the unions: a value without a name does not compile. */
import type { OurRole, RoleAnswer } from '#shared/law/centre-roles.ts'
import type { DemandAddressee, EventChannel, EventData, EventKind } from '#shared/law/clock-events.ts'
import type { DemandEnding, MissConsequence, TermInfluence } from '#shared/law/clock-words.ts'
import type { DemandKind } from '#shared/law/demand-kinds.ts'
import type { TechComplexGate } from '#shared/law/tech-complex.ts'
import { DEMAND_TERM_TITLES } from './decisions.ts'

type Labels<T extends string> = Readonly<Record<T, string>>

/** What the demand obliges to do, as the heading of its term. */
export const DUTY_LABELS: Labels<DemandKind> = {
  ...DEMAND_TERM_TITLES, losses: 'Возместить убытки', loaner: 'Выдать подменный товар', paid_work: 'Выполнить работу', works_defect_fix: 'Устранить недостатки работы', works_redo: 'Выполнить работу заново',
  works_money: 'Вернуть деньги за работу', exchange: 'Обменять товар или вернуть деньги', distance_cancel: 'Вернуть деньги за товар', prepaid_refund: 'Вернуть предоплату', lost_item: 'Заменить вещь или возместить её цену',
  pd_access: 'Ответить о персональных данных', pd_stop: 'Прекратить обработку данных', pd_correct: 'Исправить персональные данные', pd_refusal_reason: 'Сообщить причины отказа',
}

/** Where a column is narrow. */
export const SHORT_DEMAND_LABELS: Labels<DemandKind> = {
  repair: 'Ремонт', cost_reimbursement: 'Расходы на ремонт', replace_same: 'Замена', replace_other: 'Другая модель', price_reduction: 'Уменьшение цены', refund: 'Возврат денег', losses: 'Убытки', loaner: 'Подменный товар',
  paid_work: 'Платная работа', works_defect_fix: 'Недостатки работы', works_redo: 'Работа заново', works_money: 'Деньги за работу', exchange: 'Обмен', distance_cancel: 'Отказ от покупки', prepaid_refund: 'Предоплата', lost_item: 'Утрата вещи',
  pd_access: 'Сведения о данных', pd_stop: 'Прекратить данные', pd_correct: 'Исправить данные', pd_refusal_reason: 'Причины отказа',
}

export const DEMAND_GROUPS = ['defect', 'beside', 'works', 'return', 'custody', 'data'] as const
export const DEMAND_GROUP_LABELS: Labels<(typeof DEMAND_GROUPS)[number]> = {
  defect: 'О недостатках товара', beside: 'Убытки и подменный товар', works: 'О работах', return: 'Возврат товара без недостатков и предоплата', custody: 'Утрата вещи', data: 'Персональные данные',
}

export const EVENT_KIND_LABELS: Labels<EventKind> = {
  demand_received: 'Требование получено', item_received: 'Товар передан нам', term_agreed: 'Срок ремонта согласован письменно', new_term_agreed: 'Согласован новый срок ремонта', check_needed: 'Нужна дополнительная проверка качества',
  goods_absent: 'Товара для замены нет', next_delivery: 'Назначен день ближайшей поставки', check_invited: 'Покупателя пригласили на проверку', no_show: 'Покупатель не пришёл или не передал товар', check_done: 'Проверка качества проведена',
  expertise_ordered: 'Экспертиза назначена', expertise_done: 'Заключение экспертизы получено', parts_wait: 'Ожидание запчастей', force_majeure: 'Непреодолимая сила', price_checked: 'Цена товара проверена',
  loaner_issued: 'Подменный товар выдан', loaner_returned: 'Подменный товар возвращён', repaired: 'Недостаток устранён', ready_notified: 'Покупателю сообщили о готовности', issued: 'Товар выдан',
  refunded: 'Деньги возвращены', replaced: 'Товар заменён', price_reduced: 'Цена уменьшена', costs_paid: 'Расходы возмещены', losses_paid: 'Убытки возмещены', penalty_paid: 'Неустойка выплачена', answered: 'Ответ дан', compensated: 'Стоимость вещи возмещена',
  refused: 'В требовании отказано', redirected: 'Требование передано тому, кто отвечает', withdrawn: 'Покупатель отозвал требование', unclaimed_warned: 'О продаже вещи предупредили', unclaimed_sold: 'Невостребованная вещь продана', item_lost: 'Вещь утрачена или испорчена',
}

export const CHANNEL_LABELS: Labels<EventChannel> = { in_person: 'Лично', post: 'Почта', email: 'Эл. почта', messenger: 'Мессенджер', phone: 'Телефон', sms: 'СМС' }

export const ADDRESSEE_LABELS: Labels<DemandAddressee> = { us: 'Наш центр', seller: 'Продавец', manufacturer: 'Изготовитель', importer: 'Импортёр', authorized: 'Уполномоченная организация' }

export const ENDING_LABELS: Labels<DemandEnding> = {
  met: 'исполнено', refused: 'отказано', redirected: 'передано надлежащему адресату', withdrawn: 'отозвано', switched: 'заменено другим требованием (п.\u00a02 ст.\u00a023)',
}

export const INFLUENCE_LABELS: Labels<TermInfluence> = {
  parts_wait: 'Ожидание запчастей', check_and_expertise: 'Проверка качества и экспертиза', item_handed_in_later: 'Товар передан позже требования', new_written_term: 'Новое письменное соглашение о сроке',
  customer_evades: 'Покупатель не передаёт товар или не приходит', force_majeure: 'Непреодолимая сила',
}

export const CONSEQUENCE_LABELS: Labels<MissConsequence> = {
  penalty_goods: 'неустойка от цены товара за каждый день просрочки (ЗоЗПП ст.\u00a023)', penalty_works: 'неустойка от цены работы за каждый день просрочки (ЗоЗПП ст.\u00a028 п.\u00a05)', penalty_prepayment: 'неустойка от предоплаты за каждый день просрочки (ЗоЗПП ст.\u00a023.1)',
  other_demand_opens: 'покупатель вправе предъявить другое требование (ЗоЗПП ст.\u00a023 п.\u00a02)', tech_complex_gate_opens: 'откроются возврат денег и замена технически сложного товара (ЗоЗПП ст.\u00a018 п.\u00a01)',
  court_fine: 'штраф в пользу покупателя, если дело дойдёт до суда (ЗоЗПП ст.\u00a013 п.\u00a06)', new_term_by_customer: 'заказчик вправе назначить новый срок, отдать работу другому или отказаться от неё (ЗоЗПП ст.\u00a028 п.\u00a01)',
  double_value: 'двукратная цена вещи и расходы заказчика (ЗоЗПП ст.\u00a035)', administrative_fine: 'административный штраф (КоАП)', interest_395: 'проценты за пользование чужими деньгами (ГК ст.\u00a0395)',
}

export const GATE_LABELS: Labels<TechComplexGate> = {
  'TCG-15D': 'Первые 15 дней после передачи', 'TCG-ESSENTIAL': 'Существенный недостаток', 'TCG-TERM-MISSED': 'Нарушен срок ремонта', 'TCG-30D': 'Больше 30 дней в ремонте за год гарантии',
}

export const ROLE_ANSWER_LABELS: Labels<RoleAnswer> = { yes: 'да', by_powers: 'по полномочиям', no: 'нет' }

/** Whose role it is, after «в роли». */
export const IN_ROLE_LABELS: Labels<OurRole> = {
  seller: 'продавца', authorized: 'уполномоченной организации', manufacturer: 'изготовителя', importer: 'импортёра', contractor: 'подрядчика продавца', independent: 'независимого сервиса',
}

type EntryField = keyof EventData

export const ENTRY_FIELD_LABELS: Labels<EntryField> = {
  demand: 'Требование', channel: 'Способ', addressee: 'Кто принял', amountMinor: 'Сумма', days: 'Срок, дней', untilOn: 'До какого дня', reason: 'Основание', place: 'Место', proof: 'Номер отправления, документ', deliveredOn: 'День вручения',
  receiptNo: 'Чек, номер', item: 'Что выдано', serial: 'Серийный номер', witnesses: 'Свидетели',
}

/** Where the common name of a field would say too little. */
const FIELDS_OF_KIND: Readonly<Partial<Record<EventKind, Readonly<Partial<Record<EntryField, string>>>>>> = {
  new_term_agreed: { untilOn: 'Новый последний день', reason: 'Почему нужен новый срок' },
  check_needed: { reason: 'Почему нужна проверка' },
  goods_absent: { reason: 'Какого товара нет' },
  next_delivery: { untilOn: 'День ближайшей поставки' },
  item_received: { place: 'Где передан' },
  check_invited: { untilOn: 'День проверки', place: 'Место и время проверки', channel: 'Как приглашён' },
  no_show: { witnesses: 'Кто был при этом (двое)', place: 'Где ждали', reason: 'Что случилось' },
  check_done: { reason: 'Вывод', witnesses: 'Кто присутствовал' },
  expertise_ordered: { place: 'Кому поручена', proof: 'Договор или направление, номер' },
  expertise_done: { reason: 'Вывод', proof: 'Номер заключения' },
  parts_wait: { reason: 'Какой детали ждём', untilOn: 'Когда обещана' },
  force_majeure: { untilOn: 'Последний день', proof: 'Чем подтверждено', reason: 'Что случилось' },
  price_checked: { amountMinor: 'Цена товара сегодня', reason: 'Откуда цена' },
  loaner_issued: { item: 'Что выдано', serial: 'Серийный номер подменного' },
  loaner_returned: { reason: 'Состояние' },
  repaired: { reason: 'Что сделано' },
  ready_notified: { channel: 'Как сообщили' },
  refunded: { amountMinor: 'Возвращено', receiptNo: 'Чек возврата, номер' },
  replaced: { serial: 'Серийный номер нового товара', item: 'Новый товар', amountMinor: 'Перерасчёт цены' },
  price_reduced: { amountMinor: 'На сколько уменьшена цена' },
  costs_paid: { amountMinor: 'Возмещено' },
  losses_paid: { amountMinor: 'Возмещено' },
  penalty_paid: { amountMinor: 'Выплачено' },
  compensated: { amountMinor: 'Возмещено' },
  answered: { channel: 'Как отправлен ответ' },
  refused: { reason: 'Почему отказано', channel: 'Как сообщили' },
  redirected: { reason: 'Кому и почему', channel: 'Как передано', addressee: 'Кто отвечает' },
  withdrawn: { reason: 'Что сказал покупатель', channel: 'Как отозвано' },
  unclaimed_warned: { channel: 'Как отправлено' },
  unclaimed_sold: { amountMinor: 'Выручено', reason: 'Кому продана' },
  item_lost: { reason: 'Что случилось', amountMinor: 'Цена вещи' },
}

export function entryFieldLabel(kind: EventKind, field: EntryField): string {
  return FIELDS_OF_KIND[kind]?.[field] ?? ENTRY_FIELD_LABELS[field]
}

/** The name of a field inside a sentence; an unknown one is shown as it came. */
export function entryFieldName(kind: string, field: string): string {
  const name = FIELDS_OF_KIND[kind as EventKind]?.[field as EntryField] ?? (ENTRY_FIELD_LABELS as Readonly<Record<string, string>>)[field]
  return name === undefined ? field : `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

/** Terms beside the main one of a demand: what they are about. */
export const RULE_LABELS: Readonly<Record<string, string>> = {
  'GDS-REPAIR-RETERM': 'Новый срок ремонта по соглашению', 'PREPAY-LATE': 'Передать оплаченный товар', 'GDS-SWITCH-DEMAND': 'Право на другое требование', 'TCG-15D': 'Пятнадцать дней со дня передачи', 'STO-SELL-2M': 'Право продать невостребованную вещь',
  'WRK-NEWTERM': 'Новый срок, назначенный заказчиком', 'GDS-LOANER': 'Выдать подменный товар', 'GDS-REPLACE-LOANER': 'Выдать подменный товар на время замены',
}
