import { counted, formatDate, formatDays, formatNumber, type PluralForms } from '#renderer/texts/formats.ts'

const DEFECT_FORMS: PluralForms = { one: 'дефект', few: 'дефекта', many: 'дефектов', other: 'дефекта' }

export const supplierTexts = {
  title: 'Поставщики', sections: 'Поставщики и претензии', tabs: { suppliers: 'Поставщики', shipments: 'Поставки', claims: 'Претензии', mail: 'Письма', templates: 'Бланки', reports: 'Отчёты' },
  add: 'Новый поставщик', newClaim: 'Новая претензия', newTitle: 'Новый поставщик', edit: 'Изменить', noSuppliers: 'поставщиков нет', side: 'Выбранный поставщик', search: 'Найти поставщика', searchHint: 'Название, страна, номер договора', notFound: 'Поставщик не найден', notFoundWhy: 'Под такие слова не подходит ни один поставщик.', clearSearch: 'Показать всех',
  empty: 'Поставщиков нет', emptyWhy: 'Заведите поставщика и укажите его у моделей: тогда производственные дефекты соберутся в претензию.',
  columns: { name: 'Поставщик', country: 'Страна', contract: 'Договор', window: 'Уведомить', answer: 'Ответ', models: 'Моделей', waiting: 'Ждут претензии', currency: 'Валюта' },
  waiting: (count: number) => counted(count, DEFECT_FORMS), noWaiting: 'Дефектов без претензии нет',
  windowByContract: (days: number) => `${formatDays(days)} по договору`, windowByLaw: 'разумный срок, ст. 39(1)', days: formatDays,
  card: { contract: 'Договор', window: 'Срок уведомления', answer: 'Ответ ждём', lead: 'Срок поставки', incoterms: 'Поставка', basis: 'Основание', labour: 'Нормо-час', norm: 'Норма отказов', contact: 'Контакт', email: 'Эл. почта', phone: 'Телефон', address: 'Адрес', waiting: 'Ждут претензии', models: 'Моделей' },
  contractOf: (number: string, on: string | null) => (on === null ? number : `${number} от ${formatDate(on)}`),
  ppm: (value: number) => `${formatNumber(value)} ppm`,
  claimsOf: 'Претензии поставщику', noClaims: 'Претензий ещё не было',
  groups: { names: 'Название', contact: 'Связь', contract: 'Договор и сроки', claim: 'Претензия' },
  name: 'Название в программе', nameEn: 'По-английски', nameZh: 'По-китайски', country: 'Страна', contactName: 'Контактное лицо', email: 'Эл. почта', phone: 'Телефон', addressEn: 'Адрес по-английски',
  contractNumber: 'Номер договора', contractOn: 'Дата договора', currency: 'Валюта', windowMode: 'Срок уведомления о дефекте', byContract: 'по договору', byLaw: 'разумный срок, ст. 39(1) Венской конвенции',
  claimWindowDays: 'Дней по договору', windowWhy: (days: number) => `Без срока в договоре программа считает ${formatDays(days)} со дня обнаружения; предел – два года с поставки.`,
  answerDays: 'Дней на ответ', leadDays: 'Срок поставки запчастей', leadHint: (days: number) => `Если не указан, в закупке считается ${formatDays(days)}`, incoterms: 'Условия поставки', claimBasis: 'Основание претензии', claimBasisHint: 'Пункт договора, на который ссылается претензия', labourRate: 'Стоимость нормо-часа', norm: 'Норма отказов', normHint: 'Сколько дефектов на миллион штук допускает договор', note: 'Заметка', day: 'дн.',
} as const
