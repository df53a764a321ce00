import type { TermWarning } from '#shared/law/clock-words.ts'
import type { DemandKind } from '#shared/law/demand-kinds.ts'

/** Demands as papers and workbooks name them. */
export const DEMAND_RU: Readonly<Record<DemandKind, string>> = {
  repair: 'безвозмездное устранение недостатков',
  cost_reimbursement: 'возмещение расходов на исправление недостатков',
  replace_same: 'замена на товар той же модели',
  replace_other: 'замена на товар другой модели с перерасчётом цены',
  price_reduction: 'соразмерное уменьшение покупной цены',
  refund: 'возврат уплаченной за товар суммы',
  losses: 'возмещение убытков',
  loaner: 'предоставление подменного товара',
  paid_work: 'выполнение работы к назначенному сроку',
  works_defect_fix: 'устранение недостатков выполненной работы',
  works_redo: 'повторное выполнение работы',
  works_money: 'выплата по требованию о недостатках работы',
  exchange: 'обмен товара надлежащего качества',
  distance_cancel: 'отказ от товара, купленного дистанционно',
  prepaid_refund: 'возврат предоплаты за непереданный товар',
  lost_item: 'возмещение за утраченную или повреждённую вещь',
  pd_access: 'сведения об обработке персональных данных',
  pd_stop: 'прекращение обработки персональных данных',
  pd_correct: 'исправление персональных данных',
  pd_refusal_reason: 'причина отказа в договоре без персональных данных',
}

export const WARNING_RU: Readonly<Record<TermWarning, string>> = {
  none: 'идёт',
  half: 'прошла половина',
  most: 'прошло 80 %',
  two_days: 'осталось не больше двух дней',
  due_today: 'последний день',
  moved_by_days_off: 'перенесён с нерабочего дня',
  overdue: 'просрочен',
}
