import { counted, formatDateTime, formatShortMoment, type PluralForms } from '#renderer/texts/formats.ts'
import { DOCUMENT_KIND_LABELS, labelOf } from '#renderer/texts/ru/labels.ts'

const PRINT_FORMS: PluralForms = { one: 'раз', few: 'раза', many: 'раз', other: 'раза' }
const FIELD_FORMS: PluralForms = { one: 'поле', few: 'поля', many: 'полей', other: 'поля' }
const SHORT_DIGEST = 8

export const PAPER_OBSTACLES = {
  order_closed: 'заказ закрыт', expertise_unsigned: 'экспертиза не подписана', not_refused: 'решение – не отказ', no_decision: 'решение не принято', not_warranty_repair: 'решение – не гарантийный ремонт',
  not_paid_repair: 'решение – не платный ремонт', consent_missing: 'клиент не согласился со сметой', work_unfinished: 'ремонт не завершён',
} as const

export const papersTexts = {
  title: 'Документы',
  kind: (kind: string) => labelOf(DOCUMENT_KIND_LABELS, kind),
  numbered: (kind: string, number: string) => `${labelOf(DOCUMENT_KIND_LABELS, kind)} № ${number}`,
  printed: (at: string, person: string) => [formatShortMoment(at), person].filter((part) => part !== '').join(', '),
  times: (count: number) => `напечатан ${counted(count, PRINT_FORMS)}`,
  digest: (sha256: string) => sha256.slice(0, SHORT_DIGEST),
  digestTitle: (sha256: string) => `Контрольная сумма файла, SHA-256: ${sha256}`,
  none: 'ещё не составлен',
  canMake: 'можно составить',
  otherStage: 'на этом этапе не составляется',
  number: (number: string) => `№ ${number}`,
  notAvailable: (why: string) => `не составляется: ${why}`,
  missingCount: (count: number) => `не заполнено ${counted(count, FIELD_FORMS)}`,
  make: 'Составить',
  makeAgain: 'Составить заново',
  makeAgainTitle: 'Новый документ со своим номером; прежний останется без изменений',
  view: 'Просмотр',
  save: 'Сохранить',
  print: 'Печать',
  missingTitle: (kind: string) => `${labelOf(DOCUMENT_KIND_LABELS, kind)}: не хватает данных`,
  missingWhy: 'Документ будет составлен, когда эти поля заполнены.',
  missingShow: 'Что заполнить',
  places: {
    organisation: 'Реквизиты центра', people: 'Сотрудники', customer: 'Клиент', sale: 'Факты продажи', model: 'Справочник моделей', intake: 'Записано при приёме', expertise: 'Экспертиза', work: 'Работы и запчасти', money: 'Деньги',
  },
  go: 'Заполнить',
  intakeOnly: 'указывают при приёме',
  label: 'Этикетка',
  labelSub: '58 × 40 мм, номер заказа штрихкодом',
  labelPrint: 'Напечатать этикетку',
  preview: {
    stored: (at: string, sha256: string) => `Составлен ${formatDateTime(at)} · SHA-256 ${sha256.slice(0, SHORT_DIGEST)}`,
    page: (no: number, count: number) => `Страница ${no} из ${count}`,
    zoomIn: 'Крупнее',
    zoomOut: 'Мельче',
    zoom: (percent: number) => `${percent} %`,
    loading: 'Документ открывается',
    broken: 'Документ не открылся для просмотра. Сам файл цел: его можно сохранить или напечатать.',
    close: 'Закрыть',
    pages: 'Страницы документа',
  },
  saved: (name: string) => `Файл сохранён: ${name}`,
  made: (kind: string, number: string) => `Составлен: ${labelOf(DOCUMENT_KIND_LABELS, kind)} № ${number}`,
  menu: 'Печать',
  menuHint: { again: (number: string) => `составлен, № ${number}`, make: 'составить' },
  busy: 'документ составляется',
} as const
