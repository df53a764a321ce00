/** Shipped templates of the papers about hand-over, storage and loss. */
import { ADDRESSEE } from './addressee.ts'
import { ITEM_FACTS } from './item-facts.ts'

export const READY_TEMPLATE = `${ADDRESSEE}
${ITEM_FACTS}
# Сообщаем
Изделие готово к выдаче с {ready_on|словами} {result}
@facts 3 ready_on to_pay free_till where hours
@if to_pay
К оплате при получении: {to_pay} ({to_pay|прописью}).
@end
# Хранение
~ {storage}
~ Предупреждаем о последствиях неполучения изделия: {article_ready}.
# Направление
@facts sent_by proof
@sign Исполнитель |
`

export const UNCLAIMED_TEMPLATE = `${ADDRESSEE}
${ITEM_FACTS}
# Предупреждаем
Изделие готово к выдаче с {ready_on|словами} и до настоящего времени не получено.
@facts 3 ready_on notice debt storage_cost
Если изделие не будет получено, исполнитель по истечении двух месяцев со дня вручения настоящего предупреждения – после {sale_on|словами} – вправе продать его за разумную цену, а вырученную сумму за вычетом всех причитающихся ему платежей внести в депозит нотариуса на имя собственника ({article_sale}).
! Изделие может быть продано после {sale_on}.
Получить изделие можно по адресу: {org_addr_fact}. Часы работы: {org_hours}. Телефон: {org_phone}.

Просим до продажи сохранить нужные данные, если изделие их хранит: перед продажей они будут удалены без возможности восстановления.
# Вручение
@facts 3 sent_by delivered_on proof
@sign Исполнитель | Предупреждение получил
`

export const SALE_TEMPLATE = `${ITEM_FACTS}
# Основание
@facts 1 owner warning
# Продажа
@facts sale_on buyer price wiped
@facts 1 valuation
Изделие продано за {price} ({price|прописью}).
# Расчёт
@rows deductions
! Остаток, причитающийся собственнику: {rest} ({rest|прописью})
@facts 1 deposit
@if not deposit
Остаток вносится в депозит нотариуса на имя собственника.
@end
~ Продажа произведена после письменного предупреждения и по истечении установленного срока ({article_sale}).
@sign Исполнитель |
@if commission
@signers commission Член комиссии
@end
`

export const LOSS_TEMPLATE = `@block customer
${ITEM_FACTS}
# Что произошло
@facts happened what
@facts 1 story state_now
# Стоимость
@facts 3 value_then value_now costs
# Предложение исполнителя
@options offer
@if offer = double
Сумма выплаты: {s_double} ({s_double|прописью}).
@end
Исполнитель обязан в трёхдневный срок заменить утраченную или повреждённую вещь однородной вещью аналогичного качества, а при отсутствии такой вещи – возместить потребителю двукратную цену вещи и понесённые расходы ({article_loss}).
@facts due_on
# Мнение потребителя
@if remarks
{remarks}
@else
@lines 2
@end
@sign Исполнитель | Потребитель
`
