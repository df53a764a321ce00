/** Shipped templates of the papers to suppliers and carriers. */
import { ITEM_FACTS } from './item-facts.ts'

export const RECL_TEMPLATE = `# Поставка
@facts supplier contract invoice transport
# Товар
@facts 1 goods
@rows qty
# Недостаток
@facts 1 defect severity evid
# Требование
@options demand
@if sum
Сумма требования: {sum} ({sum|прописью}).
@end
@facts reply_till
~ Акт составлен в соответствии с {article_supplier_ru}, а для договора международной купли-продажи – {article_supplier}. Товар хранится до согласования дальнейших действий с поставщиком.
# Комиссия
@sign Исполнитель |
@signers commission Член комиссии
`

export const CAR_ACT_TEMPLATE = `# Доставка
@facts where at carrier carrier_rep recipient waybill seats seals
${ITEM_FACTS}
# Осмотр
@facts 1 package contents
@options cause
@facts 1 damage
@facts 3 value s_damage photos
@if remarks
Замечания представителя перевозчика: {remarks}
@end
~ О явной утрате, недостаче или повреждении груза получатель письменно уведомляет экспедитора при выдаче груза ({article_carrier_visible}), о скрытых – в срок, установленный {article_carrier_hidden}. Отметка об акте делается в накладной.
# Подписи
[carrier_refused] Представитель перевозчика от подписи отказался
@if witnesses
Свидетели: {witnesses}
@end
@sign Исполнитель |
@signer Получатель | {recipient}
@signer Представитель перевозчика | {carrier_rep}
`

export const CAR_CLAIM_TEMPLATE = `> {carrier}
# Перевозка
@facts mode sender recipient contract waybill act
@facts 3 sent_on promised_on actual_on
# Обстоятельства
@options cause
{facts}
# Требование
! Просим возместить {sum} ({sum|прописью}).
Расчёт: {calc}

Основание: {ground}.
@facts reply_till
# Реквизиты и приложения
{bank}

Приложения: {attach}
@sign Заявитель |
`
