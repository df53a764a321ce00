import { counted, type PluralForms } from '#renderer/texts/formats.ts'

const ORDER_FORMS: PluralForms = { one: 'заказ', few: 'заказа', many: 'заказов', other: 'заказа' }

export const ordersListTexts = {
  title: 'Заказы',
  expertiseTitle: 'Экспертиза',
  filters: 'Этапы', search: 'Поиск в заказах', searchHint: 'номер, клиент, телефон, модель, неисправность',
  filter: {
    engineer: 'Инженер', anyEngineer: 'любой', mine: 'мои', nobody: 'не назначен', kind: 'Обращение', anyKind: 'любое', accepted: 'Приняты', anyTime: 'за всё время', urgent: 'срочные',
    within: { 1: 'сегодня', 7: 'за 7 дней', 30: 'за 30 дней', 90: 'за 90 дней', 365: 'за год' },
  },
  allStages: 'все',
  grid: 'Заказы',
  count: (total: number) => counted(total, ORDER_FORMS),
  cut: (total: number) => `${counted(total, ORDER_FORMS)} из новейших; совпадений больше, добавьте слово`,
  columns: { number: 'Заказ', accepted: 'Принят', device: 'Изделие', serial: 'Серийный номер', customer: 'Клиент', stage: 'Этап', next: 'Что сделать', engineer: 'Инженер', closed: 'Выдан' },
  onlyMine: 'мои',
  empty: { title: 'Заказов нет', why: 'Первый заказ появится после приёма изделия или импорта прежних ремонтов.', action: 'Новый приём' },
  emptyFilter: { title: 'Таких заказов нет', why: 'Под отбор не подходит ни один заказ. Отбор можно снять.', action: 'Показать все' },
  keys: { open: 'открыть', copy: 'скопировать строку' },
} as const
