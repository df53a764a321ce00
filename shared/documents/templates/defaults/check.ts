/** Shipped templates of the papers about the check of quality, the expertise and the warranty. */
import { ITEM_FACTS } from './item-facts.ts'

export const INVITE_TEMPLATE = `> {cust_name}
@if cust_addr
> {cust_addr}
@end
@if cust_phone
> {cust_phone}
@end
@if cust_email
> {cust_email}
@end
${ITEM_FACTS}
# Приглашаем
По Вашему требованию ({demand}) будет проведена {what}. Потребитель вправе участвовать в проверке качества и присутствовать при экспертизе ({article_check}).
@facts what at where who contact demand
@if bring
Просим иметь при себе: {bring}
@end
# Если Вы не сможете прийти
Сообщите об этом по указанному телефону до назначенного времени, и мы согласуем другое. Неявка не препятствует проведению проверки. О неявке или непредоставлении товара составляется акт; уклонение потребителя от передачи товара для проверки учитывается при решении вопроса об ответственности за нарушение срока ({article_fine}).

Проверка и экспертиза проводятся в пределах срока исполнения требования и за счёт исполнителя.
# Направление
@facts sent_by proof
@sign Исполнитель | Приглашение получил
`

export const NOSHOW_TEMPLATE = `@block customer
${ITEM_FACTS}
# Приглашение
@facts invite at where
# Установлено
@options fact
Ожидание продолжалось до {waited_till|словами}. К этому времени потребитель или его представитель не прибыл, о переносе времени не сообщил.
@facts waited_till tries
@if remarks
Примечания: {remarks}
@end
# Подписи
Акт составлен в присутствии свидетелей и подтверждает, что исполнитель принял меры к проведению проверки в присутствии потребителя.
@facts witness_1 witness_2
@sign Исполнитель |
@signer Свидетель | {witness_1}
@signer Свидетель | {witness_2}
`

export const QC_TEMPLATE = `@block customer
@block item
@block state
# Основание и участники
@facts demand invite present term_till
# Проверка
@facts program tools
@rows result
# Вывод
@options concl
@if concl_text
! {concl_text}
@end
@if offer
Предложено потребителю: {offer}
@end
@facts engineer
# Замечания потребителя
@if remarks
{remarks}
@else
@lines 2
@end
~ При споре о причинах возникновения недостатков товара исполнитель обязан провести экспертизу за свой счёт; потребитель вправе присутствовать при экспертизе и оспорить её заключение в суде ({article_check}).
[ ] Согласен
[ ] Не согласен, требую проведения экспертизы
@sign Исполнитель | Потребитель
@signer Проверку провёл | {engineer}
`

export const EXPERT_TEMPLATE = `@block item
# Эксперт
@facts expert_org expert certificate contract
@facts 3 began_on ended_on present
# Вопросы, поставленные перед экспертом
{questions}
# Представленные материалы
{materials}
# Идентификация объекта
{ident}
# Методы, нормативные документы, приборы
{method}
# Исследовательская часть
{research}
@facts photos
# Ответы на вопросы (выводы)
! {answers}
# Расходы
@facts 3 cost cost_storage cost_carriage
~ Экспертиза проведена за счёт исполнителя. Если установлено, что недостатки возникли вследствие обстоятельств, за которые продавец (изготовитель) не отвечает, потребитель возмещает расходы на проведение экспертизы, а также связанные с её проведением расходы на хранение и перевозку товара. Потребитель вправе оспорить заключение в судебном порядке ({article_check}).
# Подписи
Эксперт независим от сторон, в исходе спора не заинтересован. Эксперт предупреждён об ответственности за дачу заведомо ложного заключения.
@signer Эксперт | {expert}
@signer Заказчик экспертизы | {signer_pos}, {signer_name}
`

export const WARRANTY_TEMPLATE = `${ITEM_FACTS}
# Гарантийный срок
@facts 3 start_on start_basis months base_end_on
~ Гарантийный срок исчисляется со дня передачи товара потребителю, а если день передачи установить невозможно – со дня изготовления ({article_war_start}).
# Продление на время гарантийного ремонта
@rows steps
~ Гарантийный срок продлевается на период, в течение которого товар не использовался: со дня обращения потребителя с требованием об устранении недостатков до дня выдачи товара по окончании ремонта ({article_war_extend}). День, попавший в два ремонта, считается один раз.
@if parts
# Гарантия на заменённые части
@rows parts
~ На комплектующее изделие, взамен которого установлено новое, гарантийный срок исчисляется со дня выдачи товара потребителю по окончании ремонта ({article_war_part}).
@end
# Итог
@facts 3 days_total end_on on state
@if note
{note}
@end
@sign Расчёт составил |
`
