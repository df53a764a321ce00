/** Shipped templates of the papers about money and replacement. */
import { ITEM_FACTS } from './item-facts.ts'

export const REPLACE_TEMPLATE = `@block customer
${ITEM_FACTS}
# Основание
@facts basis on defect
# Замена
@facts old old_set new set
@facts 3 model_kind war_from war_to
@if model_kind = same
Товар заменён на товар той же модели, перерасчёт цены не производится ({article_replace}).
@end
@if model_kind = other
Товар заменён на товар другой модели. Перерасчёт покупной цены: {recalc}; разницу уплачивает {recalc_by} ({article_replace}).
@end
# Гарантия и подписи
На товар, переданный взамен, установлен гарантийный срок с {war_from} по {war_to}; он исчисляется заново со дня передачи товара потребителю ({article_war_new}).
@sign Товар принял и выдал | Товар и экземпляр акта получил, претензий не имею / имею: ______________
`

export const REFUND_TEMPLATE = `@block customer
# Товар
@facts 4 item_type model serial sale_doc
# Основание и принятый товар
@facts 1 basis taken
Сумма, уплаченная за товар, возвращается в связи с отказом от исполнения договора купли-продажи ({article_refund}). Товар с недостатком принят у потребителя.
# Расчёт
@facts 3 s_paid s_diff s_loss s_pen pen_days pen_rate
@facts diff_note loss_note
! Итого к возврату: {s_total} ({s_total|прописью})
@if s_pen
~ Неустойка рассчитана за {pen_days|дней} просрочки по ставке {pen_rate} ({article_penalty}): {pen_note}.
@end
# Возврат
@facts 3 date way receipt
@facts bank tax
@sign Деньги выдал, товар принял | Деньги получил, товар сдал, претензий не имею / имею: ______________
`

export const REDUCE_TEMPLATE = `@block customer
${ITEM_FACTS}
# Основание
@facts 1 basis defect
# Уменьшение цены
@facts 3 old_price s_reduce new_price
Стороны согласовали соразмерное уменьшение покупной цены на {s_reduce} ({s_reduce|прописью}) в соответствии с {article_reduce}.
@if how
Размер уменьшения определён так: {how}
@end
# Выплата
@facts 3 pay_on way
@if bank
Реквизиты получателя: {bank}
@end
1. Товар остаётся у потребителя.
2. Соглашение относится только к указанному недостатку; право предъявить требования о других недостатках и гарантийный срок сохраняются.
@sign Исполнитель | Потребитель: с условиями согласен
`
