import type { PaperDef } from './def.ts'
import { amount, choice, column, date, datetime, line, rows, text } from './field.ts'
import { SENT_BY_RU } from './words.ts'

/** Source: GK art. 720, 738. */
export const READY: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 1,
  fields: {
    ready_on: date('Дата готовности', 'order').must,
    result: text('Результат', 'prefilled').must,
    to_pay: amount('К оплате, руб.', 'order').must,
    where: line('Где получить', 'prefilled').must,
    hours: line('Часы выдачи', 'prefilled').may,
    storage: text('Условия хранения', 'prefilled').must,
    free_till: date('Хранится бесплатно до', 'typed').may,
    sent_by: choice('Способ направления', 'prefilled', SENT_BY_RU).must,
    proof: line('Подтверждение направления (номер отправления, запись)', 'typed').may,
  },
}

/** Source: GK art. 738, 327: two months run from the day the warning is delivered. */
export const UNCLAIMED: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 2,
  fields: {
    ready_on: date('Дата готовности', 'order').must,
    notice: line('Уведомление о готовности', 'prefilled').may,
    debt: amount('Долг за работы, руб.', 'prefilled').must,
    storage_cost: amount('Стоимость хранения, руб.', 'typed').may,
    sent_by: choice('Способ направления', 'typed', { handed: SENT_BY_RU.handed, post: SENT_BY_RU.post, courier: SENT_BY_RU.courier, email: SENT_BY_RU.email }).must,
    delivered_on: date('День вручения предупреждения', 'prefilled', { hint: 'Для письма – ожидаемый день вручения; срок считается от него' }).must,
    sale_on: date('Вещь может быть продана после', 'prefilled').must,
    proof: line('Подтверждение вручения (номер отправления)', 'typed').may,
  },
}

/** Source: GK art. 738, 327. */
export const SALE: PaperDef = {
  blocks: ['org', 'item'], copies: 2,
  fields: {
    owner: line('Собственник вещи', 'prefilled').must,
    warning: line('Предупреждение о продаже (№, дата, день вручения)', 'prefilled').must,
    sale_on: date('Дата продажи', 'prefilled').must,
    valuation: text('Как определена цена', 'typed').must,
    buyer: line('Покупатель', 'typed').must,
    price: amount('Цена продажи, руб.', 'typed').must,
    deductions: rows('Удержано исполнителем', 'prefilled', [column('name', 'Основание', 70), column('sum', 'Сумма, руб.', 30, 'amount')]).may,
    rest: amount('Остаток, причитающийся собственнику, руб.', 'prefilled').must,
    deposit: line('Депозит нотариуса (нотариус, № и дата)', 'typed').may,
    wiped: choice('Данные в памяти вещи', 'typed', { wiped: 'удалены без возможности восстановления', no_memory: 'вещь не хранит данных', drive_kept: 'носитель данных изъят и уничтожается по отдельному акту' }).must,
    commission: text('Комиссия', 'typed', { hint: 'Должность, фамилия, имя, отчество; по одному в строке' }).may,
  },
}

/** Source: ZOZPP art. 35; GK art. 714, 734. */
export const LOSS: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 2,
  fields: {
    happened: datetime('Когда произошло (обнаружено)', 'typed').must,
    what: choice('Что произошло', 'typed', { lost: 'вещь утрачена', damaged: 'вещь повреждена' }).must,
    story: text('Обстоятельства', 'typed').must,
    state_now: text('Состояние вещи', 'typed', { requiredIf: { key: 'what', is: 'damaged' } }).may,
    value_then: amount('Стоимость по акту приёма, руб.', 'order').must,
    value_now: amount('Стоимость однородной вещи сейчас, руб.', 'typed').may,
    offer: choice('Исполнитель предлагает', 'typed', { equal: 'передать однородную вещь такого же качества', double: 'выплатить двукратную цену вещи', repair: 'устранить повреждение безвозмездно' }).must,
    s_double: amount('Сумма выплаты, руб.', 'prefilled', { requiredIf: { key: 'offer', is: 'double' } }).may,
    costs: amount('Расходы потребителя, руб.', 'typed').may,
    due_on: date('Срок исполнения', 'prefilled').must,
    remarks: text('Мнение потребителя', 'typed').may,
  },
}
