import type { PaperDef } from './def.ts'
import { amount, date, datetime, line, text } from './field.ts'

/** Source: ZOZPP art. 20 p. 2, 21 p. 1; GK art. 689. */
export const LOAN_OUT: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 2,
  fields: {
    demand_dt: datetime('Требование о предоставлении (дата, время)', 'prefilled').must,
    issue_on: date('Дата выдачи', 'prefilled').must,
    item: line('Подменный товар, серийный №', 'prefilled').must,
    value: amount('Стоимость подменного товара, руб.', 'typed').must,
    state: text('Состояние подменного товара', 'typed').must,
    set: text('Комплектность подменного товара', 'typed').must,
    photos: line('Фотоматериалы', 'typed').may,
    till: line('На срок', 'prefilled').must,
    rules: text('Правила пользования', 'prefilled').may,
    delivery: line('Доставка', 'prefilled').may,
  },
}

export const LOAN_IN: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 2,
  fields: {
    out_no: line('Акт выдачи подменного товара', 'prefilled').must,
    item: line('Подменный товар, серийный №', 'prefilled').must,
    value: amount('Стоимость подменного товара, руб.', 'prefilled').must,
    back_on: date('Дата возврата', 'prefilled').must,
    state: text('Состояние при выдаче', 'prefilled').must,
    back_state: text('Состояние при возврате', 'typed').must,
    set: text('Комплектность при возврате', 'prefilled').must,
    remarks: text('Замечания', 'typed').may,
  },
}
