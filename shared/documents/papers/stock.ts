import type { PaperDef } from './def.ts'
import { check, column, datetime, line, rows, text, type FieldDefs } from './field.ts'

export const PARTS_OUT: PaperDef = {
  blocks: ['org'], copies: 2,
  fields: {
    warehouse: line('Склад-отправитель', 'prefilled').may,
    receiver: line('Получатель (инженер)', 'prefilled').must,
    device: line('Для ремонта изделия', 'order').must,
    rows: rows('Запасные части', 'prefilled', [column('code', 'Артикул', 18), column('name', 'Наименование', 36), column('serial', 'Серийный №, партия', 20), column('qty', 'Кол-во', 10, 'quantity'), column('old', 'Снятая часть', 16)]).must,
    old_parts: text('Снятые части', 'prefilled').may,
    storekeeper: line('Отпустил', 'typed').must,
    allowed_by: line('Разрешил', 'typed').may,
  },
}

const ACCEPTANCE: FieldDefs = {
  storage_place: line('Место приёмки и хранения', 'prefilled').must,
  commission_order: line('Приказ о назначении комиссии', 'typed').may,
  supplier: line('Поставщик', 'prefilled').must,
  sender: line('Отправитель', 'typed').must,
  insurer: line('Страховщик', 'typed').may,
  contract: line('Договор, спецификация', 'prefilled').may,
  invoice: line('Счёт (инвойс) № и дата', 'prefilled').must,
  waybill: line('Накладная № и дата', 'typed').must,
  transport: line('Вагон, контейнер, пломбы', 'typed').may,
  arrived_at: datetime('Груз прибыл', 'typed').must,
  opened_at: datetime('Вскрытие упаковки (контейнера)', 'typed').may,
  started_at: datetime('Начало приёмки', 'typed').must,
  ended_at: datetime('Окончание приёмки', 'typed').must,
  package: text('Состояние упаковки', 'typed').must,
  method: text('Способ определения количества', 'typed').must,
  rows: rows('Расхождения', 'typed', [
    column('name', 'Товар', 17), column('sku', 'Артикул', 11), column('unit', 'Ед.', 8), column('doc_qty', 'По докум.', 8, 'quantity'), column('doc_price', 'Цена', 11, 'amount'), column('doc_sum', 'Сумма', 12, 'amount'),
    column('fact_qty', 'Факт', 8, 'quantity'), column('rejects', 'Брак', 8, 'quantity'), column('short', 'Недост.', 9, 'quantity'), column('surplus', 'Излиш.', 8, 'quantity'),
  ]).must,
  defects: text('Описание дефектов', 'typed').may,
  independent: line('Независимый представитель (эксперт), документ', 'typed').may,
  concl: text('Заключение комиссии', 'typed').must,
  attach: text('Приложения', 'typed').may,
  commission: text('Комиссия', 'typed', { hint: 'Должность, фамилия, имя, отчество; по одному в строке' }).must,
}

/** The form is recommended, a free one with the same facts will do. Source: Goskomstat 132 of 25.12.1998; FZ402 art. 9. */
export const TORG2: PaperDef = { blocks: ['org'], copies: 3, fields: ACCEPTANCE }

const { contract, ...REST } = ACCEPTANCE
export const TORG3: PaperDef = {
  blocks: ['org'], copies: 3,
  fields: {
    ...REST,
    ...(contract === undefined ? {} : { contract: { ...contract, label: 'Контракт, спецификация', isRequired: true } }),
    customs: line('Таможенная декларация №', 'typed').must,
    spoiled_on_way: check('Повреждения возникли в пути', 'typed').may,
  },
}
