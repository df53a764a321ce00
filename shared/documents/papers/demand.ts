import { AGREED_DAYS_MAX } from '#shared/contract/fields.ts'
import type { PaperDef } from './def.ts'
import { amount, check, choice, date, datetime, integer, line, text } from './field.ts'
import { CLAIMED_RU, PAY_WAYS_RU } from './words.ts'

/** Source: ZOZPP art. 18-24. The addressee, the demand and the mark of receipt make the statement a demand with its own clock. */
export const CLAIM: PaperDef = {
  blocks: ['customer', 'item'], copies: 2,
  fields: {
    to: line('Кому (продавец / изготовитель / импортёр / уполномоченная организация)', 'prefilled').must,
    to_addr: line('Адрес того, кому предъявлено требование', 'prefilled').may,
    bought: text('Дата и место покупки', 'prefilled').may,
    defect: text('Обнаруженный недостаток', 'prefilled').must,
    demand: choice('Требование', 'prefilled', CLAIMED_RU).must,
    ground: line('Правовое основание', 'prefilled').may,
    losses: amount('Возмещение убытков, руб.', 'prefilled').may,
    losses_list: text('Перечень убытков', 'typed', { hint: 'Каждая сумма с документом, который её подтверждает' }).may,
    pay_way: choice('Способ получения денег', 'typed', PAY_WAYS_RU).may,
    bank: text('Реквизиты для перечисления', 'typed', { hint: 'Банк, БИК, номер счёта, получатель' }).may,
    attach: text('Приложения', 'typed').may,
    in_no: line('Входящий №', 'prefilled').must,
    in_dt: datetime('Дата и время получения', 'prefilled').must,
    in_by: line('Принял', 'prefilled').must,
  },
}

/** Source: ZOZPP art. 20 p. 1: up to 45 days in writing; a new term does not end the first one. */
export const TERM: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 2,
  fields: {
    demand_on: date('Дата предъявления требования', 'order').must,
    defect: text('Заявленный недостаток', 'prefilled').may,
    term_days: integer('Срок устранения недостатков, календарных дней', 'prefilled', { min: 1, max: AGREED_DAYS_MAX }).must,
    term_on: date('Недостатки устраняются не позднее', 'prefilled', { hint: 'Последний день согласованного срока' }).must,
    is_new: check('Стороны согласовали новый срок взамен истекающего', 'prefilled').may,
    earlier_on: date('Ранее согласованный срок истекает', 'prefilled', { requiredIf: { key: 'is_new', is: true } }).may,
    reason: text('Причина согласования нового срока', 'prefilled', { requiredIf: { key: 'is_new', is: true }, hint: 'Отсутствие запасных частей или оборудования основанием не является' }).may,
  },
}

/** Source: ZOZPP art. 18 p. 2-3: who answers for which demand. */
export const REDIRECT: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 2,
  fields: {
    demand: line('Заявленное требование', 'prefilled').must,
    demand_on: date('Дата обращения', 'order').must,
    why: text('Почему требование не рассматривается', 'prefilled').must,
    to: text('Кому следует предъявить требование (наименование, адрес, телефон)', 'prefilled').must,
    passed: choice('Что сделано с товаром и требованием', 'typed', {
      returned: 'товар возвращён потребителю вместе с документами',
      forwarded: 'товар и требование переданы указанному лицу в день обращения',
      kept: 'товар оставлен на хранение до указаний потребителя',
    }).must,
    passed_doc: line('Документ о передаче', 'typed').may,
    sent_proof: line('Подтверждение направления уведомления', 'typed').may,
  },
}

/** Source: ZOZPP art. 20-23. */
export const REPLY: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 2,
  fields: {
    claim_no: line('Номер требования', 'prefilled').may,
    claim_on: date('Дата требования', 'order').must,
    demand: line('Требование потребителя', 'order').must,
    facts: text('Установлено', 'prefilled').must,
    decision: choice('Решение', 'prefilled', { full: 'требование удовлетворено полностью', partial: 'требование удовлетворено частично', refuse: 'в удовлетворении требования отказано' }).must,
    article: line('Основание решения', 'prefilled').must,
    decision_text: text('Содержание решения', 'prefilled').must,
    fulfil: text('Что, когда и как передаётся или выплачивается', 'prefilled', { requiredIf: { key: 'decision', is: 'full' } }).may,
    sum: amount('Сумма к выплате, руб.', 'prefilled').may,
    due_on: date('Срок исполнения требования истекает', 'order').may,
    attach: text('Приложения', 'prefilled').may,
  },
}
