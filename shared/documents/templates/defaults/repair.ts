/** Shipped templates of the papers about paid and warranty work. */
import { ITEM_FACTS } from './item-facts.ts'

export const ESTIMATE_TEMPLATE = `@block customer
${ITEM_FACTS}
# Работы и запчасти
@rows rows
! Итого: {total} ({total|прописью})
@facts 3 kind term valid_till limit
@if kind = firm
Смета твёрдая: исполнитель не вправе требовать её увеличения ({article_estimate_firm}).
@end
@if kind = approximate
Смета приблизительная: о необходимости её превышения исполнитель предупреждает заказчика до выполнения дополнительных работ. Если заказчик не согласен на превышение, он вправе отказаться от договора, оплатив выполненное ({article_estimate_over}).
@end
@if over
# Превышение первоначальной сметы
@facts over over_reason
@end
# Решение заказчика
Работы, не вошедшие в смету, не выполняются и не оплачиваются. Ни одна из работ не навязана заказчику; заказчик вправе отказаться от любой из них.
@options decision
@facts channel
@sign Исполнитель | Заказчик
`

export const ORDER_TEMPLATE = `@block customer
@block item
# Предмет договора
@facts defect
@rows works
! Цена: {total} ({total|прописью})
@facts 3 price_kind start_on term_on prepaid war_work
@facts pay_order
@if price_kind = approximate
О превышении приблизительной цены исполнитель предупреждает заказчика заранее; без согласия заказчика дополнительные работы не выполняются ({article_estimate_over}).
@end
# Условия
1. Исполнитель выполняет работы в согласованный срок ({article_works_term}). За нарушение срока исполнитель уплачивает неустойку по {article_works_penalty}.
2. Заказчик вправе в любое время отказаться от договора, оплатив расходы, фактически понесённые исполнителем ({article_works_cancel}).
3. Требования о недостатках работы предъявляются в течение гарантийного срока на неё, а если он не установлен – в пределах двух лет ({article_works_warranty}); недостатки устраняются в разумный срок, назначенный заказчиком ({article_works_fix}).
4. За утрату или повреждение изделия исполнитель отвечает по {article_loss} исходя из стоимости изделия, указанной в настоящем документе.
5. Заменённые детали возвращаются заказчику, если он от них не отказался.
6. Исполнитель вправе удерживать изделие до оплаты выполненных работ ({article_lien}).
@if special
Особые условия: {special}
@end
# Хранение и последствия неполучения
~ {storage}
@sign Исполнитель | Заказчик: с условиями согласен, экземпляр получен
`

export const WCARD_TEMPLATE = `@block customer
${ITEM_FACTS}
# Гарантия
@facts basis claims_addr
@rows rows
# Условия
{conditions}
@if not_covered
# Гарантия не распространяется
{not_covered}
@end
# Подписи
~ Если в гарантийный срок обнаружены недостатки работы, потребитель вправе по своему выбору потребовать безвозмездного устранения недостатков, уменьшения цены, повторного выполнения работы или возмещения расходов на исправление ({article_works_warranty}). Гарантия на заменённую часть исчисляется со дня выдачи изделия ({article_war_part}).
@sign Исполнитель | Талон получил, с условиями ознакомлен
`

export const NOREPAIR_TEMPLATE = `> Кому: {to}
${ITEM_FACTS}
# Сведения о товаре
@facts history defect
# Причина невозможности ремонта
@options why
@if why_text
{why_text}
@end
@facts repair_cost price proof
# Заключение
@facts 3 war_case advise valid_till
Товар ремонту не подлежит. Недостаток, который не может быть устранён без несоразмерных расходов или затрат времени либо является неустранимым, относится к существенным ({article_essential}). Акт составлен для предъявления продавцу (изготовителю, импортёру) и не ограничивает право потребителя выбрать требование.
@facts engineer head
@sign Исполнитель |
@signer Инженер | {engineer}
@signer Руководитель | {head}
`
