import type { PaperDef } from './def.ts'
import { amount, check, choice, column, date, datetime, line, rows, text } from './field.ts'

/** No facts of the customer go to a supplier. Source: GK art. 475, 477, 483, 518; CISG art. 39. */
export const RECL: PaperDef = {
  blocks: ['org'], copies: 2,
  fields: {
    supplier: line('Поставщик', 'prefilled').must,
    contract: line('Договор (контракт), спецификация', 'prefilled').must,
    invoice: line('Инвойс, упаковочный лист', 'prefilled').must,
    transport: line('Контейнер / коносамент / накладная', 'typed').may,
    goods: text('Товар, модель, партия, серийные №', 'prefilled').must,
    qty: rows('Поставлено / проверено / с дефектом', 'prefilled', [column('name', 'Позиция', 40), column('shipped', 'Поставлено', 20, 'integer'), column('checked', 'Проверено', 20, 'integer'), column('defect', 'С дефектом', 20, 'integer')]).must,
    defect: text('Дефект', 'prefilled').must,
    severity: choice('Степень', 'prefilled', { critical: 'критический', major: 'значительный', minor: 'малозначительный' }).must,
    evid: text('Доказательства', 'prefilled').must,
    demand: choice('Требование', 'typed', { parts: 'запасные части в следующей поставке', credit: 'кредит-нота', replace: 'замена товара', refund: 'возврат уплаченной суммы', reduce: 'уценка' }).must,
    sum: amount('Сумма требования, руб.', 'typed').may,
    reply_till: date('Срок ответа', 'typed').may,
    commission: text('Комиссия', 'typed', { hint: 'Должность, фамилия, имя, отчество; по одному в строке' }).must,
  },
}

const CAUSES_RU = { delay: 'задержка доставки', damage: 'повреждение товара', address: 'неверный адрес', loss: 'утрата', short: 'недовложение', wrong: 'не тот товар' } as const

export const CAR_ACT: PaperDef = {
  blocks: ['org', 'item'], copies: 2,
  fields: {
    where: line('Место осмотра', 'prefilled').must,
    at: datetime('Дата и время осмотра', 'typed').must,
    carrier: line('Перевозчик (экспедитор)', 'typed').must,
    carrier_rep: line('Представитель перевозчика', 'typed').may,
    recipient: line('Получатель, представитель получателя', 'prefilled').must,
    waybill: line('Накладная № и дата', 'typed').must,
    seats: line('Мест, вес по накладной и в наличии', 'typed').must,
    seals: line('Пломбы', 'typed').may,
    package: text('Состояние упаковки', 'typed').must,
    contents: text('Состояние и количество вложения', 'typed').must,
    cause: choice('Что обнаружено', 'typed', CAUSES_RU).must,
    damage: text('Описание повреждений, предполагаемая причина', 'typed').must,
    value: amount('Объявленная ценность, руб.', 'typed').may,
    s_damage: amount('Размер ущерба, руб.', 'typed').may,
    photos: line('Фотоматериалы', 'prefilled').may,
    remarks: text('Замечания представителя перевозчика', 'typed').may,
    carrier_refused: check('Представитель перевозчика от подписи отказался', 'typed').may,
    witnesses: line('Свидетели', 'typed', { requiredIf: { key: 'carrier_refused', is: true } }).may,
  },
}

/** The article goes with the way of carriage. Source: FZ87 art. 8, 12; UAT art. 39; UZhT art. 119-123; FZ176 art. 37; CMR art. 30; KTM art. 162. */
export const CAR_CLAIM: PaperDef = {
  blocks: ['org'], copies: 2,
  fields: {
    carrier: text('Перевозчик (экспедитор), адрес', 'typed').must,
    mode: choice('Вид перевозки', 'typed', { forwarder: 'транспортная экспедиция', road: 'автомобильная', rail: 'железнодорожная', post: 'почтовая', cmr: 'международная автомобильная', sea: 'морская', air: 'воздушная' }).must,
    sender: line('Отправитель', 'typed').must,
    recipient: line('Получатель', 'prefilled').must,
    contract: line('Договор перевозки (экспедиции)', 'typed').may,
    waybill: line('Накладная № и дата', 'typed').must,
    sent_on: date('Дата отправки', 'typed').may,
    promised_on: date('Срок доставки', 'typed').may,
    actual_on: date('Дата выдачи груза', 'typed').may,
    cause: choice('Причина претензии', 'typed', CAUSES_RU).must,
    facts: text('Обстоятельства', 'typed').must,
    act: line('Акт осмотра', 'prefilled').may,
    sum: amount('Сумма претензии, руб.', 'typed').must,
    calc: text('Расчёт суммы', 'typed').must,
    ground: line('Правовое основание', 'prefilled').must,
    reply_till: date('Ответ ожидается до', 'prefilled').may,
    attach: text('Приложения', 'typed').must,
    bank: text('Реквизиты для перечисления', 'prefilled').must,
  },
}
