/** Names of the domain's values. Typed by the unions: a value without a name does not compile. */
import type { NOTIFY_CHANNELS, CUSTOMER_KINDS, WARRANTY_STATES } from '#shared/contract/customers.ts'
import type { FIXABLE, StepOutcome } from '#shared/contract/expertise.ts'
import type { NOTE_AUDIENCES, PHOTO_PURPOSES, POWER_STATES, RequestKind, TIMELINE_KINDS, WORK_LINE_KINDS } from '#shared/contract/orders.ts'
import type { CAUSE_CLASSES, DEFECT_CATEGORIES, SEVERITIES, STEP_KINDS } from '#shared/contract/reference.ts'
import type { Role } from '#shared/contract/roles.ts'
import type { REMEDIES } from '#shared/contract/claims.ts'
import { DOCUMENT_TITLES_RU, type PaperGroup, type PaperKind } from '#shared/documents/kinds.ts'
import type { SigningGap } from '#shared/expertise/readiness.ts'
import type { HandoverBlocker } from '#shared/handover/blockers.ts'
import type { OurRole } from '#shared/law/centre-roles.ts'
import type { Decision, ReasonCode, Verdict } from '#shared/law/decision-gate.ts'
import type { Demand } from '#shared/law/demands.ts'
import type { DemandKind } from '#shared/law/demand-kinds.ts'
import type { RefusalGround } from '#shared/law/refusal-grounds.ts'
import type { DeskFilter } from '#shared/orders/desk.ts'
import type { NextAction } from '#shared/orders/next-action.ts'
import type { OrderEvent, OrderStatus } from '#shared/orders/status.ts'

type Labels<T extends string> = Readonly<Record<T, string>>

export const STATUS_LABELS: Labels<OrderStatus> = {
  accepted: 'Принято', expertise: 'Экспертиза', decision: 'Решение', consent: 'Согласие', work: 'Ремонт',
  waiting_part: 'Ждёт запчасть', settlement: 'Расчёт', ready: 'Готово', closed: 'Выдано',
}

export const NEXT_ACTION_LABELS: Labels<NextAction> = {
  start_expertise: 'Начать экспертизу', fill_checklist: 'Заполнить чек-лист и подписать', decide: 'Принять решение', get_consent: 'Получить согласие на платный ремонт',
  do_work: 'Выполнить ремонт', wait_part: 'Дождаться запчасти', return_money: 'Вернуть деньги', replace_unit: 'Выдать товар на замену', reduce_price: 'Вернуть часть цены', pay_costs: 'Возместить расходы на ремонт',
  call_customer: 'Позвонить: готово к выдаче', hand_back: 'Вернуть изделие с актом', none: '–',
}

export const DESK_FILTER_LABELS: Labels<DeskFilter> = {
  all: 'все открытые', term_missed: 'срок истёк', term_today: 'сегодня последний день', term_soon: 'истекает в два дня', urgent: 'срочно', mine: 'моё', waiting_part: 'ждут запчасть',
  ready: 'готово, позвонить', decision: 'ждут решения', unassigned: 'без инженера',
}

export const ROLE_LABELS: Labels<Role> = {
  receptionist: 'приёмщик', engineer: 'инженер', clerk: 'специалист по поставщикам', manager: 'руководитель', administrator: 'администратор',
}

export const OUR_ROLE_LABELS: Labels<OurRole> = {
  seller: 'Продавец', authorized: 'Уполномоченная организация', manufacturer: 'Изготовитель', importer: 'Импортёр',
  contractor: 'Подрядчик продавца', independent: 'Независимый сервис',
}

export const OUR_ROLE_EXPLANATIONS: Labels<OurRole> = {
  seller: 'Продали товар сами. Отвечаете на любое требование покупателя: ремонт, замена, возврат денег, уменьшение цены.',
  authorized: 'Продавец или изготовитель поручил вам принимать требования. Ремонт и замену на ту же модель решаете сами, остальное – в пределах полномочий.',
  manufacturer: 'Изготовили товар. Отвечаете за ремонт, замену на ту же модель и возврат денег при возврате товара.',
  importer: 'Ввезли товар и продаёте его в России. Отвечаете так же, как изготовитель.',
  contractor: 'Ремонтируете по договору с продавцом. Требования покупателя передаёте продавцу, решает он.',
  independent: 'Выполняете платный ремонт. По гарантии продавца и изготовителя не отвечаете.',
}

export const DEMAND_LABELS: Labels<Demand> = {
  repair: 'Безвозмездный ремонт', cost_reimbursement: 'Возмещение расходов на ремонт', replace_same: 'Замена на ту же модель', replace_other: 'Замена на другую модель',
  price_reduction: 'Уменьшение цены', refund: 'Возврат денег',
}

export const DEMAND_KIND_LABELS: Labels<DemandKind> = {
  ...DEMAND_LABELS, losses: 'Возмещение убытков', loaner: 'Подменный товар', paid_work: 'Выполнение оплаченной работы', works_defect_fix: 'Устранение недостатков работы', works_redo: 'Повторное выполнение работы',
  works_money: 'Деньги за работу с недостатками', exchange: 'Обмен товара без недостатков', distance_cancel: 'Отказ от покупки на расстоянии', prepaid_refund: 'Возврат предоплаты', lost_item: 'Утрата или порча вещи',
  pd_access: 'Сведения о персональных данных', pd_stop: 'Прекращение обработки данных', pd_correct: 'Исправление персональных данных', pd_refusal_reason: 'Причины отказа без персональных данных',
}

export const REQUEST_KIND_LABELS: Labels<RequestKind> = {
  warranty_repair: 'Гарантийный ремонт', quality_check: 'Проверка качества', paid_repair: 'Платный ремонт', diagnostics: 'Диагностика', maintenance: 'Обслуживание',
}

export const DECISION_LABELS: Labels<Decision> = {
  warranty_repair: 'Гарантийный ремонт', paid_repair: 'Платный ремонт', replacement: 'Замена', refund: 'Возврат денег', price_reduction: 'Уменьшение цены', cost_reimbursement: 'Возмещение расходов на ремонт',
  refusal: 'Отказ в гарантии', no_fault: 'Недостаток не подтверждён',
}

export const VERDICT_LABELS: Labels<Verdict> = {
  manufacturing_defect: 'Производственный недостаток', customer_cause: 'Нарушение правил эксплуатации', wear: 'Естественный износ', external: 'Внешнее воздействие',
  software: 'Программная причина', no_defect: 'Недостаток не обнаружен', not_established: 'Причина не установлена',
}

export const CAUSE_CLASS_LABELS: Labels<(typeof CAUSE_CLASSES)[number]> = {
  manufacturing: 'производство', operation: 'эксплуатация', wear: 'износ', external: 'внешнее воздействие', software: 'программа', not_established: 'не установлена',
}

export const STEP_OUTCOME_LABELS: Labels<StepOutcome> = { ok: 'норма', defect: 'дефект', not_checked: 'не проверялось' }
export const STEP_KIND_LABELS: Labels<(typeof STEP_KINDS)[number]> = { check: 'осмотр', measure: 'измерение' }
export const FIXABLE_LABELS: Labels<(typeof FIXABLE)[number]> = { yes: 'Устраним', no: 'Неустраним', not_needed: 'Устранять нечего' }

export const WARRANTY_STATE_LABELS: Labels<(typeof WARRANTY_STATES)[number]> = {
  in_warranty: 'на гарантии', expired_within_2y: 'гарантия истекла, двух лет не прошло', expired: 'гарантия истекла', none: 'гарантии нет', unknown: 'гарантия не установлена',
}

export const CUSTOMER_KIND_LABELS: Labels<(typeof CUSTOMER_KINDS)[number]> = { person: 'Гражданин', organisation: 'Организация' }
export const NOTIFY_CHANNEL_LABELS: Labels<(typeof NOTIFY_CHANNELS)[number]> = { call: 'Звонок', sms: 'СМС', email: 'Эл. почта', messenger: 'Мессенджер' }
export const POWER_STATE_LABELS: Labels<(typeof POWER_STATES)[number]> = { yes: 'включается', no: 'не включается', not_checked: 'не проверялось' }
export const PHOTO_PURPOSE_LABELS: Labels<(typeof PHOTO_PURPOSES)[number]> = { intake: 'приём', expertise: 'экспертиза', handover: 'выдача' }
export const NOTE_AUDIENCE_LABELS: Labels<(typeof NOTE_AUDIENCES)[number]> = { internal: 'Внутренняя заметка', customer: 'Для клиента' }
export const WORK_LINE_KIND_LABELS: Labels<(typeof WORK_LINE_KINDS)[number]> = { labour: 'Работа', part: 'Запчасть' }
export const TIMELINE_KIND_LABELS: Labels<(typeof TIMELINE_KINDS)[number]> = {
  intake: 'Приём', note: 'Заметка', customer_note: 'Клиенту', stage: 'Этап', demand: 'Требование', expertise: 'Экспертиза', decision: 'Решение', work: 'Работы', document: 'Документ',
  payment: 'Оплата', photo: 'Фото', claim: 'Претензия', handover: 'Выдача', import: 'Импорт', stock: 'Запчасти', place: 'Место',
}

export const DOCUMENT_KIND_LABELS: Labels<PaperKind> = DOCUMENT_TITLES_RU

export const PAPER_GROUP_LABELS: Labels<PaperGroup> = {
  intake: 'Приём', demand: 'Требование', check: 'Проверка', repair: 'Ремонт', settlement: 'Деньги и замена', loaner: 'Подменный товар', handover: 'Выдача и хранение',
  personal_data: 'Персональные данные', supplier: 'Поставщик и перевозчик', stock: 'Склад',
}

export const ORDER_EVENT_LABELS: Labels<OrderEvent> = {
  start_expertise: 'начать экспертизу', sign_expertise: 'подписать экспертизу', reopen_expertise: 'вернуть на экспертизу',
  decide_warranty_repair: 'решить: гарантийный ремонт', decide_paid_repair: 'решить: платный ремонт', decide_replacement: 'решить: замена', decide_refund: 'решить: возврат денег',
  decide_price_reduction: 'решить: уменьшение цены', decide_cost_reimbursement: 'решить: возмещение расходов', decide_refusal: 'решить: отказ', decide_no_fault: 'решить: недостаток не подтверждён',
  consent_given: 'записать согласие', consent_refused: 'записать отказ от ремонта', wait_for_part: 'ждать запчасть', part_arrived: 'продолжить ремонт',
  finish_work: 'завершить ремонт', settle: 'записать расчёт', hand_over: 'выдать', new_demand: 'принять новое требование',
}

export const HANDOVER_BLOCKER_LABELS: Labels<HandoverBlocker> = {
  decision_missing: 'не принято решение', consent_missing: 'нет ответа клиента на смету', work_lines_missing: 'не внесены работы', work_unfinished: 'ремонт не завершён',
  settlement_missing: 'расчёт с клиентом не записан', issue_act_missing: 'сегодня не напечатан акт выдачи из ремонта', works_act_missing: 'не напечатан акт выполненных работ',
  money_due: 'ремонт не оплачен', refusal_act_missing: 'не напечатан акт об отказе', diagnosis_act_missing: 'не напечатан акт технического состояния',
}

export const SIGNING_GAP_LABELS: Labels<SigningGap> = {
  step_without_result: 'нет результата', step_without_proof: 'нужно фото или описание', step_without_reason: 'не указано, почему не проверялось', measure_without_value: 'не записано измерение',
  measure_out_of_limits: 'измерение вне пределов, а отмечена норма', methods_missing: 'не описаны методы', instruments_missing: 'не указаны приборы', conditions_missing: 'не описаны условия проверки',
  verdict_missing: 'нет вывода о причине', cause_class_missing: 'не выбран класс причины', conclusion_missing: 'нет заключения', fixable_missing: 'не указано, устраним ли недостаток',
  qualification_missing: 'у инженера не заполнена квалификация', ground_unknown: 'основание не из перечня', ground_repeated: 'основание указано дважды',
  ground_without_evidence: 'нет доказательства', ground_without_link: 'не описана причинная связь', ground_without_photo: 'нет фото', ground_without_measurement: 'нет измерения',
  ground_without_clause: 'не указан пункт правил', verdict_against_grounds: 'основания отказа не согласуются с выводом', verdict_against_cause_class: 'класс причины не согласуется с выводом',
  verdict_against_steps: 'отмечен дефект, а вывод – недостатка нет',
}

export const REMEDY_LABELS: Labels<(typeof REMEDIES)[number]> = {
  FREE_PARTS_NEXT_SHIPMENT: 'Запчасти со следующей партией', CREDIT_NOTE: 'Кредит-нота', REPLACEMENT: 'Замена товара', REFUND: 'Возврат денег', PRICE_REDUCTION: 'Уменьшение цены',
  REWORK: 'Доработка', LABOUR_REIMB: 'Возмещение работ',
}
export { CLAIM_STATUS_LABELS } from './claim-labels.ts'
export const DEFECT_CATEGORY_LABELS: Labels<(typeof DEFECT_CATEGORIES)[number]> = {
  DOA: 'неисправен из коробки', functional: 'функция', cosmetic: 'внешний вид', wrong_spec: 'не та комплектация', missing: 'недостача', packaging: 'упаковка', transit: 'перевозка', safety: 'безопасность',
}
export const SEVERITY_LABELS: Labels<(typeof SEVERITIES)[number]> = { critical: 'критический', major: 'значительный', minor: 'малозначительный' }

export const REFUSAL_GROUND_LABELS: Labels<RefusalGround> = {
  'REF-USE': 'нарушение правил использования', 'REF-MECH': 'механическое повреждение', 'REF-LIQUID': 'попадание жидкости', 'REF-POWER': 'нарушение питания', 'REF-THIRD': 'вмешательство третьих лиц',
  'REF-PARTS': 'неоригинальные детали', 'REF-SOFT': 'изменение программы', 'REF-TRANS': 'повреждение при перевозке', 'REF-FORCE': 'непреодолимая сила', 'REF-WEAR': 'естественный износ',
  'REF-SERIAL': 'серийный номер не совпадает', 'REF-EXPIRED': 'сроки истекли', 'REF-NODEFECT': 'недостаток не обнаружен', 'REF-NOTOURS': 'отвечает другая организация',
}

/** Written to stand after a colon: «Возврат денег: экспертиза не подписана». */
export const REASON_LABELS: Labels<ReasonCode> = {
  expertise_not_signed: 'экспертиза не подписана', verdict_missing: 'в экспертизе нет вывода', no_defect_found: 'недостаток не обнаружен', defect_not_ours: 'причина возникла после передачи товара',
  cause_not_proven_by_customer: 'гарантия истекла, и покупатель не доказал причину', claim_window_over: 'срок предъявления требований истёк', warranty_state_unknown: 'неизвестно, действует ли гарантия',
  demand_missing: 'требование не записано', demand_date_missing: 'не указан день требования', replacement_not_demanded: 'замену не требовали', refund_not_demanded: 'возврата денег не требовали',
  price_reduction_not_demanded: 'уменьшения цены не требовали', role_paid_repair_only: 'независимый сервис выполняет только платный ремонт', role_not_addressee: 'требование адресовано не нам',
  role_cannot_decide_claims: 'в нашей роли решает продавец', organisation_claims_go_to_seller: 'требования организации рассматривает продавец по договору',
  organisation_needs_essential_breach: 'организации нужен существенный недостаток', tech_complex_15_days_over: 'технически сложный товар, 15 дней прошли', tech_complex_not_essential: 'недостаток не существенный',
  tech_complex_repair_term_kept: 'срок ремонта не нарушен', tech_complex_out_of_service_too_short: 'товар был в ремонте не более 30 дней за год гарантии',
  warranty_case_must_be_free: 'по гарантии ремонт бесплатный', customer_declined_paid_repair: 'клиент отказался от платного ремонта', grounds_missing: 'не указано основание отказа',
  ground_without_evidence: 'у основания нет доказательства', manufacturing_defect_not_refusable: 'недостаток производственный, отказать нельзя', ground_not_borne_out: 'экспертиза не подтверждает основание',
  ground_contradicts_verdict: 'основание противоречит выводу экспертизы', ground_contradicts_warranty: 'сроки ещё не истекли', ground_contradicts_role: 'на это требование отвечаем мы',
  defect_not_excluded: 'недостаток не исключён экспертизой',
  without_expertise: 'решение без экспертизы', burden_of_proof_on_us: 'причину доказываем мы', proven_before_handover: 'доказано, что недостаток возник до передачи', consumer_law_not_applicable: 'закон о защите прав потребителей не применяется',
  acts_for_principal: 'действуем за изготовителя или продавца', role_needs_powers_from_seller: 'нужны полномочия от продавца', refund_against_return_of_goods: 'деньги возвращаются против возврата товара',
  customer_must_agree_to_repair: 'нужно согласие покупателя на ремонт вместо его требования', demand_not_recorded: 'требование не записано', demand_term_missed: 'срок требования истёк',
  essential_defect_after_two_years: 'существенный недостаток после двух лет', tech_complex_within_15_days: '15 дней с передачи товара не прошли', tech_complex_essential: 'недостаток существенный',
  tech_complex_repair_term_missed: 'срок ремонта нарушен', tech_complex_out_of_service_too_long: 'товар был в ремонте более 30 дней за год гарантии', replacement_not_in_stock: 'товара на замену нет в наличии',
  paid_repair_needs_consent: 'нужно согласие клиента со сметой', paid_repair_separate_paper: 'платный ремонт оформляется отдельной бумагой', free_repair_may_be_due_elsewhere: 'бесплатный ремонт может полагаться в другой организации',
  exchange_window_over: 'срок обмена товара без недостатков прошёл', goods_not_exchangeable: 'такой товар без недостатков не обменивают', distance_window_over: 'срок отказа от покупки на расстоянии прошёл',
  demand_to_seller_only: 'это требуют у продавца', loaner_not_due_for_these_goods: 'на такой товар подменный не положен', no_paid_work_here: 'платной работы по этому изделию у нас не было', cost_reimbursement_not_demanded: 'возмещения расходов не требовали',
  customer_may_demand_expertise: 'клиент вправе оспорить вывод и требовать экспертизу', redirect_to_addressee: 'укажите клиенту, к кому обратиться', unit_returned_free_of_charge: 'изделие возвращается бесплатно',
}

/** A label for a code that came as plain text; an unknown code is shown as it is. */
export function labelOf(labels: Readonly<Record<string, string>>, code: string): string {
  return labels[code] ?? code
}

/** A gap of the expertise with the step or ground it speaks of: `step_without_proof:HEAT-1`. */
export function signingGapLabel(gap: string): string {
  const [code = '', about] = gap.split(':')
  const label = labelOf(SIGNING_GAP_LABELS, code)
  return about === undefined ? label : `${about} – ${label}`
}
