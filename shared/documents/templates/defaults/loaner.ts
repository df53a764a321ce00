/** Shipped templates of the papers about a unit lent for the time of repair. */
import { ITEM_FACTS } from './item-facts.ts'

export const LOAN_OUT_TEMPLATE = `@block customer
${ITEM_FACTS}
# Требование
@facts 3 demand_dt issue_on till
# Подменный товар
@facts 1 item state set
@facts 3 value photos delivery
Товар, обладающий такими же основными потребительскими свойствами, передан потребителю безвозмездно на время ремонта (замены) основного товара; доставка – за счёт исполнителя ({article_loaner}).
# Условия пользования
1. Товаром пользуются по назначению, по правилам эксплуатации; третьим лицам он не передаётся.
2. Товар возвращается в день получения основного товара из ремонта или товара, выданного взамен.
3. Потребитель возмещает стоимость утраченного товара или расходы на устранение повреждений, которые возникли по его вине, с учётом износа (ст. 689, 696 ГК РФ).
@if rules
{rules}
@end
@sign Выдал | Получил, с условиями ознакомлен
`

export const LOAN_IN_TEMPLATE = `@block customer
${ITEM_FACTS}
# Подменный товар
@facts 1 out_no item
@facts 3 value back_on
# Состояние
@facts 1 state back_state set
@if remarks
# Замечания
{remarks}
@else
# Замечания
Замечаний к состоянию и комплектности нет.
@end
@sign Принял | Сдал
`
