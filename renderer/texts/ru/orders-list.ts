import { counted, type PluralForms } from '#renderer/texts/formats.ts'

const ORDER_FORMS: PluralForms = { one: 'заказ', few: 'заказа', many: 'заказов', other: 'заказа' }

export const ordersListTexts = {
  title: 'Заказы',
  expertiseTitle: 'Экспертиза',
  filters: 'Этапы',
  allStages: 'все',
  grid: 'Заказы',
  count: (total: number) => counted(total, ORDER_FORMS),
  columns: { number: 'Заказ', accepted: 'Принят', device: 'Изделие', serial: 'Серийный номер', customer: 'Клиент', stage: 'Этап', next: 'Что сделать', engineer: 'Инженер', closed: 'Выдан' },
  onlyMine: 'мои',
  empty: { title: 'Заказов нет', why: 'Первый заказ появится после приёма изделия или импорта прежних ремонтов.', action: 'Новый приём' },
  emptyFilter: { title: 'На этом этапе заказов нет', why: 'Отбор можно снять.', action: 'Показать все' },
  keys: { open: 'открыть', copy: 'скопировать строку' },
} as const
