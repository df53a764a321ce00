import type { NOTIFY_CHANNELS } from '#shared/contract/customers.ts'
import type { FIXABLE, StepOutcome } from '#shared/contract/expertise.ts'
import type { POWER_STATES } from '#shared/contract/orders.ts'
import type { CAUSE_CLASSES } from '#shared/contract/reference.ts'
import type { OurRole } from '#shared/law/centre-roles.ts'

/** Words of the papers for the codes the orders are kept in. */
export const OUR_ROLE_RU: Readonly<Record<OurRole, string>> = {
  seller: 'продавец',
  authorized: 'уполномоченная организация (уполномоченный индивидуальный предприниматель)',
  manufacturer: 'изготовитель',
  importer: 'импортёр',
  contractor: 'исполнитель работ по договору с продавцом или изготовителем',
  independent: 'независимый сервисный центр',
}

export const NOTIFY_RU: Readonly<Record<(typeof NOTIFY_CHANNELS)[number], string>> = {
  call: 'звонок по телефону',
  sms: 'сообщение SMS',
  email: 'электронная почта',
  messenger: 'сообщение в мессенджере',
}

export const POWER_RU: Readonly<Record<(typeof POWER_STATES)[number], string>> = { yes: 'да', no: 'нет', not_checked: 'не проверялось' }

export const CAUSE_CLASS_RU: Readonly<Record<(typeof CAUSE_CLASSES)[number], string>> = {
  manufacturing: 'производственный',
  operation: 'эксплуатационный',
  wear: 'естественный износ',
  external: 'внешнее воздействие',
  software: 'программный',
  not_established: 'не установлен',
}
export const NO_DEFECT_CAUSE_RU = 'недостаток не выявлен'

export const FIXABLE_RU: Readonly<Record<(typeof FIXABLE)[number], string>> = { yes: 'недостаток устраним', no: 'недостаток неустраним', not_needed: 'устранение не требуется' }

export const STEP_OUTCOME_RU: Readonly<Record<StepOutcome, string>> = { ok: 'соответствует', defect: 'не соответствует', not_checked: 'не проверялось' }

export const NO_INSTRUMENTS_RU = 'измерительные приборы не применялись'
export const NORM_CHECK_RU = 'без отклонений'
export const GENERAL_VIEW_RU = 'Общий вид'
export const PIECES_RU = 'шт.'
export const WORK_UNIT_RU = 'ед.'
export const NO_WARRANTY_RU = 'не установлен'
/** The customer may claim without a paper of purchase; the act then says that there was none. Source: ZOZPP art. 18 p. 5. */
export const SALE_UNKNOWN_RU = 'не установлена: документ о покупке не представлен'
export const RETURNED_RU = 'товар возвращается потребителю без проведения ремонта'
export const PAID_OFFER_RU = 'платный ремонт возможен по отдельному письменному согласию потребителя'
/** Source: ZOZPP art. 29 p. 3. */
export const WORK_CLAIM_WINDOW_RU = 'Гарантийный срок на работу не установлен; требования о недостатках работы предъявляются в пределах двух лет со дня её принятия (п. 3 ст. 29 Закона РФ от 07.02.1992 № 2300-1 «О защите прав потребителей»)'
export const WORK_WARRANTY_RU = 'При соблюдении правил использования изделия'
export const CUSTOMER_PRESENT_RU = 'потребитель'
