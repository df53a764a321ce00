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
  markHint: 'отметить',
  labels: 'Печать этикеток', labelsTitle: (count: number) => `Печать этикеток: ${counted(count, ORDER_FORMS)}`, labelsWhy: 'Все этикетки уйдут на печать одним заданием.', print: 'Напечатать',
  noLabel: (numbers: readonly string[]) => `Без этикетки останутся: ${numbers.join(', ')}. Штрихкод вмещает до 20 латинских букв, цифр и знаков.`, noneLabelled: 'номера не помещаются в штрихкод',
  labelsLeftOut: (numbers: readonly string[]) => `Этикетки не напечатаны: ${numbers.join(', ')}.`, goneOrder: 'удалённый заказ',
  tooMany: (max: number) => `за раз не больше ${max}`,
  excel: 'В Excel', excelTitle: (count: number) => `Выгрузка в Excel: ${counted(count, ORDER_FORMS)}`, excelAll: 'Выгружаются все заказы, которые подходят под отбор.', excelPersonal: 'В файле будут имена клиентов. Храните его как персональные данные.',
  save: 'Сохранить файл', exported: (fileName: string, count: number) => `${fileName}: ${counted(count, ORDER_FORMS)}`, goneCount: (count: number) => `Больше не найдены и не выгружены: ${count}.`, nothingToExport: 'список пуст',
} as const
