import type { PaperDef } from './def.ts'
import { choice, line, text } from './field.ts'

/** Source: GK art. 716; ZOZPP art. 36. */
export const DATA_WARN: PaperDef = {
  blocks: ['org', 'customer', 'item'], copies: 2,
  fields: {
    memory: line('Носители данных в изделии', 'typed', { hint: 'Например: встроенная память, карта памяти, жёсткий диск' }).may,
    backup: choice('Выбор потребителя', 'prefilled', {
      saved: 'данные сохранены потребителем самостоятельно',
      not_needed: 'сохранять данные не требуется',
      ordered: 'скопировать данные поручено исполнителю по отдельному письменному заказу',
      declined: 'от сохранения данных потребитель отказался',
    }, { byHand: 'отмечает потребитель в документе' }).must,
    code_way: choice('Код доступа', 'prefilled', {
      not_given: 'не передавался',
      given: 'передан на время проверки и ремонта, хранится в зашифрованном виде и удаляется при выдаче',
      removed: 'блокировка снята потребителем',
    }).must,
    remarks: text('Примечания', 'typed').may,
  },
}
