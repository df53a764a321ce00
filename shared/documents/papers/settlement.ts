import type { PaperDef } from './def.ts'
import { amount, choice, date, integer, line, text } from './field.ts'
import { PAY_WAYS_RU } from './words.ts'

/** Source: ZOZPP art. 21, 24 p. 1-2. */
export const REPLACE: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 2,
  fields: {
    basis: line('Требование', 'order').must,
    defect: text('Недостаток', 'prefilled').may,
    old: text('Возвращённый товар', 'prefilled').must,
    old_set: text('Комплектность возвращённого товара', 'prefilled').may,
    new: line('Выданный товар (новый), серийный №', 'typed').must,
    model_kind: choice('Модель', 'prefilled', { same: 'та же', other: 'другая' }).must,
    recalc: amount('Перерасчёт цены, руб.', 'typed', { requiredIf: { key: 'model_kind', is: 'other' } }).may,
    recalc_by: choice('Разницу уплачивает', 'typed', { consumer: 'потребитель', seller: 'продавец', nobody: 'перерасчёт не производится' }, { requiredIf: { key: 'model_kind', is: 'other' } }).may,
    war_from: date('Гарантийный срок с', 'prefilled').must,
    war_to: date('Гарантийный срок по', 'prefilled').must,
    set: text('Комплектность', 'typed').must,
    on: date('Дата замены', 'prefilled').must,
  },
}

/** Source: ZOZPP art. 22, 23 p. 1, 24 p. 4; 54-FZ. */
export const REFUND: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 2,
  fields: {
    basis: line('Требование', 'order').must,
    taken: text('Принят товар, состояние, комплектность', 'prefilled').must,
    s_paid: amount('Уплачено по договору, руб.', 'prefilled').must,
    s_diff: amount('Разница в цене, руб.', 'prefilled').may,
    diff_note: text('Расчёт разницы (аналог, износ, год выпуска, источник)', 'prefilled').may,
    s_loss: amount('Убытки, руб.', 'prefilled').may,
    loss_note: text('Состав убытков', 'typed').may,
    pen_days: integer('Дней просрочки', 'prefilled').may,
    pen_rate: line('Ставка неустойки', 'prefilled').may,
    pen_note: text('Расчёт неустойки', 'prefilled').may,
    s_pen: amount('Неустойка, руб.', 'prefilled').may,
    s_total: amount('Итого к возврату, руб.', 'prefilled').must,
    way: choice('Способ возврата', 'typed', PAY_WAYS_RU).must,
    bank: text('Реквизиты получателя', 'typed', { requiredIf: { key: 'way', is: 'account' } }).may,
    receipt: line('Чек возврата прихода №', 'prefilled').must,
    date: date('Дата возврата', 'prefilled').must,
    tax: text('О налогах', 'typed').may,
  },
}

/** Source: ZOZPP art. 18 p. 1, 22, 24 p. 3. */
export const REDUCE: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 2,
  fields: {
    basis: line('Требование', 'order').must,
    defect: text('Недостаток', 'prefilled').must,
    old_price: amount('Цена товара, руб.', 'prefilled').must,
    s_reduce: amount('Уменьшение цены, руб.', 'prefilled').must,
    new_price: amount('Цена после уменьшения, руб.', 'prefilled').must,
    how: text('Как определён размер уменьшения', 'typed').may,
    way: choice('Способ выплаты', 'typed', PAY_WAYS_RU).must,
    bank: text('Реквизиты получателя', 'typed', { requiredIf: { key: 'way', is: 'account' } }).may,
    pay_on: date('Срок выплаты', 'prefilled').must,
  },
}
