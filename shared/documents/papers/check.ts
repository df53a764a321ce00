import type { PaperDef } from './def.ts'
import { amount, choice, column, date, datetime, integer, line, rows, text } from './field.ts'
import { SENT_BY_RU } from './words.ts'

/** Source: ZOZPP art. 18 p. 5, art. 13 p. 6: the invitation is what shows that the consumer was called. */
export const INVITE: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 2,
  fields: {
    what: choice('Что проводится', 'prefilled', { quality_check: 'проверка качества', expertise: 'экспертиза' }).must,
    demand: line('Требование потребителя', 'order').must,
    at: datetime('Дата и время проведения', 'typed').must,
    where: line('Место проведения', 'prefilled').must,
    who: line('Кто проводит', 'prefilled').must,
    bring: text('Просим иметь при себе', 'prefilled').may,
    contact: line('Телефон для согласования другого времени', 'prefilled').may,
    sent_by: choice('Способ направления', 'typed', SENT_BY_RU).must,
    proof: line('Подтверждение направления (номер отправления, запись)', 'prefilled').may,
  },
}

/** Source: ZOZPP art. 13 p. 6, edition FZ500-2025: evidence that the consumer did not appear. */
export const NOSHOW: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 2,
  fields: {
    invite: line('Приглашение', 'prefilled', { hint: 'Номер и дата приглашения, способ и подтверждение вручения' }).must,
    at: datetime('Назначенные дата и время', 'typed').must,
    where: line('Место проведения', 'prefilled').must,
    fact: choice('Установлено', 'typed', { not_come: 'потребитель не явился', not_given: 'товар для проверки не предоставлен', neither: 'потребитель не явился, товар для проверки не предоставлен' }).must,
    waited_till: datetime('Ожидание продолжалось до', 'typed').must,
    tries: text('Попытки связаться с потребителем', 'typed').may,
    witness_1: line('Свидетель 1', 'prefilled', { hint: 'Фамилия, имя, отчество, должность' }).must,
    witness_2: line('Свидетель 2', 'prefilled', { hint: 'Фамилия, имя, отчество, должность' }).must,
    remarks: text('Примечания', 'typed').may,
  },
}

/** Source: ZOZPP art. 18 p. 5. */
export const QC: PaperDef = {
  blocks: ['org', 'customer', 'item', 'state'], copies: 2,
  fields: {
    demand: line('Требование потребителя', 'order').must,
    invite: line('Уведомление о месте и времени проверки', 'prefilled').may,
    present: choice('Участие потребителя', 'prefilled', { present: 'потребитель присутствовал', absent: 'потребитель не явился', declined: 'потребитель от участия отказался' }).must,
    program: text('Программа проверки', 'prefilled').must,
    tools: text('Приборы (наименование, зав. №, дата поверки)', 'prefilled').may,
    result: rows('Результаты', 'prefilled', [column('operation', 'Операция', 38), column('norm', 'Норма', 24), column('result', 'Результат', 38)]).must,
    concl: choice('Вывод', 'prefilled', {
      before: 'недостаток имеется, возник до передачи товара потребителю',
      after: 'недостаток имеется, возник после передачи товара потребителю',
      unknown: 'недостаток имеется, время его возникновения проверкой не установлено',
      none: 'недостаток отсутствует',
    }).must,
    concl_text: text('Обоснование вывода', 'prefilled').may,
    offer: text('Предложено потребителю', 'typed').may,
    remarks: text('Замечания потребителя', 'typed').may,
    term_till: date('Срок исполнения требования истекает', 'order').may,
    engineer: line('Проверку провёл (Ф. И. О., квалификация)', 'prefilled').must,
  },
}

/** Source: ZOZPP art. 18 p. 5. */
export const EXPERT: PaperDef = {
  blocks: ['org', 'item'], copies: 2,
  fields: {
    expert_org: text('Экспертная организация (наименование, адрес, ИНН)', 'typed').must,
    expert: text('Эксперт (Ф. И. О., образование, специальность, стаж)', 'typed').must,
    certificate: line('Свидетельство, сертификат', 'typed').may,
    contract: line('Основание проведения (договор, № и дата)', 'typed').must,
    began_on: date('Начало исследования', 'typed').must,
    ended_on: date('Окончание исследования', 'typed').must,
    questions: text('Вопросы, поставленные перед экспертом', 'prefilled').must,
    materials: text('Представленные материалы', 'prefilled').must,
    ident: text('Идентификация объекта', 'prefilled').must,
    method: text('Методы, нормативные документы, приборы', 'prefilled').must,
    present: line('При исследовании присутствовали', 'typed').may,
    research: text('Исследовательская часть', 'typed').must,
    photos: line('Фотоматериалы', 'prefilled').may,
    answers: text('Ответы на вопросы (выводы)', 'typed').must,
    cost: amount('Стоимость экспертизы, руб.', 'typed').must,
    cost_storage: amount('Стоимость хранения товара, руб.', 'typed').may,
    cost_carriage: amount('Стоимость перевозки товара, руб.', 'typed').may,
  },
}

/** Source: ZOZPP art. 19 p. 1-2, art. 20 p. 3-4. */
export const WARRANTY: PaperDef = {
  blocks: ['org', 'item'], copies: 2,
  fields: {
    start_on: date('Начало гарантийного срока', 'order').must,
    start_basis: line('Основание', 'order').must,
    months: integer('Гарантийный срок, месяцев', 'order').must,
    base_end_on: date('Гарантийный срок без продления истекает', 'order').must,
    steps: rows('Продление на время гарантийного ремонта', 'order', [
      column('order', 'Заказ', 15), column('from_on', 'Обращение', 12, 'date'), column('to_on', 'Выдача', 12, 'date'), column('days', 'Дней', 8, 'integer'), column('end_on', 'Срок истекает', 14, 'date'), column('article', 'Основание', 39),
    ]).may,
    days_total: integer('Всего дней продления', 'order').must,
    end_on: date('Гарантийный срок с учётом продления истекает', 'order').must,
    parts: rows('Гарантия на заменённые части', 'order', [
      column('name', 'Часть', 30), column('from_on', 'Начало', 12, 'date'), column('months', 'Месяцев', 10, 'integer'), column('to_on', 'Истекает', 12, 'date'), column('article', 'Основание', 36),
    ]).may,
    on: date('Расчёт выполнен на дату', 'order').must,
    state: line('На эту дату', 'order').must,
    note: text('Примечание', 'typed').may,
  },
}
