import type { PaperDef } from './def.ts'
import { amount, choice, column, date, line, rows, text } from './field.ts'
import { YES_NO_RU } from './words.ts'

const WORK_COLUMNS = [column('code', 'Код, артикул', 14), column('name', 'Наименование', 36), column('qty', 'Кол-во', 9, 'quantity'), column('price', 'Цена, руб.', 14, 'amount'), column('sum', 'Сумма, руб.', 15, 'amount')] as const

/** Source: ZOZPP art. 33; GK art. 709. Nothing is ordered for the customer in advance: every line is agreed to. */
export const ESTIMATE: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 2,
  fields: {
    kind: choice('Смета', 'typed', { firm: 'твёрдая', approximate: 'приблизительная' }).must,
    rows: rows('Работы и запчасти', 'prefilled', [...WORK_COLUMNS, column('note', 'Происхождение, гарантия', 20)]).must,
    total: amount('Итого, руб.', 'prefilled').must,
    term: line('Срок выполнения', 'typed', { hint: 'Например: 5 рабочих дней со дня согласия' }).must,
    valid_till: date('Смета действительна до', 'typed').may,
    limit: amount('Предел стоимости без дополнительного согласования, руб.', 'prefilled').may,
    over: amount('Превышение первоначальной сметы, руб.', 'typed').may,
    over_reason: text('Причина превышения', 'typed').may,
    decision: choice('Решение заказчика', 'prefilled', { agreed: 'согласен', declined: 'не согласен, прошу вернуть изделие без ремонта' }, { byHand: 'отмечает заказчик в документе' }).must,
    channel: text('Способ и время согласования', 'prefilled').must,
  },
}

/** Source: GK art. 730-735; ZOZPP art. 27-37; decree 1514 of 21.09.2020. */
export const ORDER: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 2,
  fields: {
    defect: text('Заявленная неисправность', 'prefilled').may,
    works: rows('Работы и материалы', 'prefilled', [...WORK_COLUMNS]).must,
    total: amount('Цена работ и материалов, руб.', 'prefilled').must,
    price_kind: choice('Цена', 'typed', { firm: 'твёрдая', approximate: 'приблизительная' }).must,
    start_on: date('Начало работ', 'prefilled').must,
    term_on: date('Срок выполнения работ', 'typed').must,
    prepaid: amount('Предоплата, руб.', 'order').may,
    pay_order: text('Порядок оплаты', 'prefilled').must,
    war_work: line('Гарантия на работы', 'prefilled').must,
    storage: text('Условия хранения и последствия неполучения', 'prefilled').must,
    special: text('Особые условия', 'typed').may,
  },
}

/** Source: ZOZPP art. 29. */
export const WCARD: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 2,
  fields: {
    basis: line('Основание', 'prefilled').must,
    rows: rows('Работы и части, на которые дана гарантия', 'prefilled', [column('name', 'Работа, часть', 40), column('serial', 'Серийный №', 20), column('from_on', 'С', 13, 'date'), column('to_on', 'По', 13, 'date'), column('note', 'Примечание', 14)]).must,
    conditions: text('Условия гарантии', 'prefilled').must,
    not_covered: text('Гарантия не распространяется', 'prefilled').may,
    claims_addr: line('Куда обращаться', 'prefilled').must,
  },
}

/** Evidence of an essential defect; the addressee is the seller. Source: ZOZPP preamble, art. 18 p. 1. */
export const NOREPAIR: PaperDef = {
  blocks: ['org', 'item'], copies: 2,
  fields: {
    to: line('Кому (продавец, изготовитель)', 'prefilled').must,
    history: text('Сведения о ремонтах', 'prefilled').may,
    defect: text('Недостаток', 'prefilled').must,
    why: choice('Причина невозможности ремонта', 'typed', { no_parts: 'нет запасных частей', technology: 'технологически невозможен', cost: 'несоразмерные расходы' }).must,
    why_text: text('Пояснение', 'typed').may,
    repair_cost: amount('Стоимость устранения, руб.', 'prefilled', { requiredIf: { key: 'why', is: 'cost' } }).may,
    price: amount('Цена товара, руб.', 'prefilled', { requiredIf: { key: 'why', is: 'cost' } }).may,
    proof: text('Подтверждение (письмо изготовителя, расчёт)', 'typed', { requiredIf: { key: 'why', is: 'no_parts' } }).may,
    war_case: choice('Гарантийный случай', 'prefilled', YES_NO_RU).must,
    advise: choice('Рекомендация', 'typed', { replace: 'замена', refund: 'возврат денежных средств', dispose: 'утилизация' }).must,
    valid_till: date('Акт действителен до', 'typed').may,
    engineer: line('Инженер (Ф. И. О., квалификация)', 'prefilled').must,
    head: line('Руководитель', 'typed', { hint: 'Должность, фамилия, имя, отчество' }).must,
  },
}
