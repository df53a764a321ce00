import { counted, type PluralForms } from '../formats.ts'

const ORDER_FORMS: PluralForms = { one: 'заказ', few: 'заказа', many: 'заказов', other: 'заказа' }

export const bulkTexts = {
  bar: 'Действия с отмеченными заказами',
  marked: (count: number) => `Отмечено: ${counted(count, ORDER_FORMS)}`,
  assign: 'Назначить инженера', copy: 'Копировать для таблицы', clear: 'Снять отметки',
  copied: (count: number) => `Скопировано: ${counted(count, ORDER_FORMS)}. Вставьте в таблицу.`, notCopied: 'Браузер не дал скопировать. Нажмите Ctrl C в списке.',
  title: (count: number) => `Назначить инженера: ${counted(count, ORDER_FORMS)}`,
  sample: (numbers: readonly string[], more: number) => `${numbers.join(', ')}${more > 0 ? ` и ещё ${more}` : ''}`,
  closed: (count: number) => `Выданные заказы не изменятся: ${count}.`,
  noneOpen: 'все отмеченные заказы выданы',
  done: (count: number, engineer: string) => `${counted(count, ORDER_FORMS)}: инженер ${engineer}`,
  undo: 'Отменить',
  undone: 'Назначение отменено.',
  markHint: 'отметить',
} as const
