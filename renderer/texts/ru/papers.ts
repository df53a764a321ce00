import { counted, formatDate, formatDateTime, formatShortMoment, type PluralForms } from '#renderer/texts/formats.ts'
import { DOCUMENT_KIND_LABELS, PAPER_GROUP_LABELS, labelOf } from './labels.ts'
import type { PaperGroup, PaperKind } from '#shared/documents/kinds.ts'
import type { PaperObstacle } from '#shared/documents/obstacles.ts'

const PRINT_FORMS: PluralForms = { one: 'раз', few: 'раза', many: 'раз', other: 'раза' }
const FIELD_FORMS: PluralForms = { one: 'поле', few: 'поля', many: 'полей', other: 'поля' }
const SHORT_DIGEST = 8

export const PAPER_OBSTACLES: Readonly<Record<PaperObstacle, string>> = {
  order_closed: 'заказ закрыт', expertise_unsigned: 'экспертиза не подписана', not_refused: 'решение – не отказ', no_decision: 'решение не принято', not_warranty_repair: 'решение – не гарантийный ремонт',
  not_paid_repair: 'решение – не платный ремонт', consent_missing: 'клиент не согласился со сметой', work_unfinished: 'ремонт не завершён',
  not_repair: 'решение – не ремонт', not_replacement: 'решение – не замена', not_refund: 'решение – не возврат денег', not_price_reduction: 'решение – не уменьшение цены', no_demand: 'требования нет',
  no_repair_demand: 'ремонта не требовали', demand_is_ours: 'на это требование отвечаем мы', not_ready: 'изделие ещё не готово к выдаче', no_invitation: 'приглашение не напечатано', no_loaner: 'подменный товар не выдан',
  no_warning: 'предупреждение о продаже не напечатано',
}

/** When a paper that is not made now will be made, as a hint beside it. */
export const PAPER_WAITS: Readonly<Record<PaperObstacle, string>> = {
  order_closed: 'заказ закрыт', expertise_unsigned: 'после подписания экспертизы', no_decision: 'после решения', not_refused: 'при отказе в гарантии', not_warranty_repair: 'при гарантийном ремонте',
  not_paid_repair: 'при платном ремонте', not_repair: 'при ремонте', not_replacement: 'при замене', not_refund: 'при возврате денег', not_price_reduction: 'при уменьшении цены', consent_missing: 'после согласия клиента со сметой',
  work_unfinished: 'после завершения ремонта', no_demand: 'когда есть требование', no_repair_demand: 'при требовании о ремонте', demand_is_ours: 'на это требование отвечаем мы', not_ready: 'когда изделие готово к выдаче',
  no_invitation: 'после приглашения на проверку', no_loaner: 'после выдачи подменного товара', no_warning: 'после предупреждения о продаже',
}

/** More words a person may type for a paper than its title has. */
export const PAPER_SYNONYMS: Readonly<Partial<Record<PaperKind, string>>> = {
  DOC_INTAKE: 'квитанция приёмка', DOC_DATA_WARN: 'данные память пароль', DOC_CLAIM: 'претензия', DOC_TERM: 'срок 45 дней', DOC_REDIRECT: 'не наш продавец перенаправить', DOC_REPLY: 'претензия решение',
  DOC_INVITE: 'уведомление вызов', DOC_NOSHOW: 'не явился', DOC_QC: 'акт проверка', DOC_DIAG: 'диагностика', DOC_REFUSAL: 'негарантия', DOC_WARRANTY: 'гарантия продление', DOC_ESTIMATE: 'калькуляция стоимость', DOC_ORDER: 'договор',
  DOC_WORKS: 'авр', DOC_WCARD: 'гарантия', DOC_NOREPAIR: 'анрп неремонтопригоден', DOC_REFUND: 'возврат деньги', DOC_REDUCE: 'скидка', DOC_LOAN_OUT: 'прокат подмена', DOC_LOAN_IN: 'прокат подмена', DOC_ISSUE: 'выдача',
  DOC_READY: 'готово', DOC_UNCLAIMED: 'невостребованный хранение', DOC_LOSS: 'потеря порча', DOC_PD_CONSENT: '152-фз пдн', DOC_PD_REPLY: '152-фз пдн', DOC_PD_DESTROY: '152-фз пдн', DOC_RECL: 'рекламация поставщик', DOC_CAR_ACT: 'перевозчик доставка',
  DOC_CAR_CLAIM: 'доставка', DOC_PARTS_OUT: 'запчасти склад', DOC_TORG2: 'торг-2 торг2 приёмка товара', DOC_TORG3: 'торг-3 торг3 импорт приёмка товара',
}

export const papersTexts = {
  title: 'Документы',
  kind: (kind: string) => labelOf(DOCUMENT_KIND_LABELS, kind),
  numbered: (kind: string, number: string) => `${labelOf(DOCUMENT_KIND_LABELS, kind)} № ${number}`,
  printed: (at: string, person: string) => [formatShortMoment(at), person].filter((part) => part !== '').join(', '),
  times: (count: number) => `напечатан ${counted(count, PRINT_FORMS)}`,
  digest: (sha256: string) => sha256.slice(0, SHORT_DIGEST),
  digestTitle: (sha256: string) => `Контрольная сумма файла, SHA-256: ${sha256}`,
  otherStage: 'на этом этапе не составляется',
  group: (group: PaperGroup) => PAPER_GROUP_LABELS[group],
  empty: 'Документов ещё нет',
  emptyWhy: 'Здесь будет каждый напечатанный документ: с номером, временем и контрольной суммой файла.',
  newPaper: 'Новый документ',
  number: (number: string) => `№ ${number}`,
  notAvailable: (why: string) => `не составляется: ${why}`,
  makeAgain: 'Составить заново',
  makeAgainTitle: 'Новый документ со своим номером; прежний останется без изменений',
  view: 'Просмотр',
  save: 'Сохранить',
  print: 'Печать',
  missingTitle: (kind: string) => `${labelOf(DOCUMENT_KIND_LABELS, kind)}: не хватает данных`,
  missingWhy: 'Документ будет составлен, когда эти поля заполнены.',
  places: {
    organisation: 'Реквизиты центра', people: 'Сотрудники', customer: 'Клиент', sale: 'Факты продажи', model: 'Справочник моделей', intake: 'Записано при приёме', expertise: 'Экспертиза', work: 'Работы и запчасти', money: 'Деньги',
  },
  go: 'Заполнить',
  intakeOnly: 'указывают при приёме',
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
  made: (kind: string, number: string) => `Составлен: ${labelOf(DOCUMENT_KIND_LABELS, kind)} № ${number}`,
  menu: 'Печать',
  chooser: {
    title: 'Документы заказа', placeholder: 'Название документа или слово из него', later: 'Пока не составляются', labelGroup: 'Этикетка', nothing: 'Такого документа нет', keys: { walk: 'выбрать', open: 'открыть', close: 'закрыть' },
    printed: (count: number) => `напечатан ${counted(count, PRINT_FORMS)}`, stored: (number: string) => `№ ${number}, открыть`,
  },
} as const

/** The form that is filled before a paper made of a template is printed. */
export const paperFormTexts = {
  sub: 'Что войдёт в документ',
  print: 'Напечатать', sample: 'Предпросмотр', sampleAgain: 'Обновить образец', hideSample: 'Убрать образец', sampleTitle: 'Образец', sampleNote: 'без номера, с пометкой «Образец»',
  sampleOld: 'Введённое изменилось после образца', sampleMaking: 'Образец составляется',
  notNow: (why: string) => `Сейчас не печатается: ${why}. Заполнить и посмотреть образец можно.`,
  printedBefore: (number: string, at: string) => `Уже напечатан № ${number}, ${formatDateTime(at)}. Новый получит свой номер, прежний не изменится.`,
  openPrinted: 'Открыть прежний', startAgain: 'Заполнить заново', startedAgain: 'Заполнено заново', takeBack: 'Вернуть',
  fromOrder: 'Из заказа', fromOrderWhy: 'Исправляется там, где записано', prefilled: 'Что известно заказу, уже стоит в полях. Исправленное здесь войдёт в документ, заказ не изменится.', changed: 'изменено', putBack: 'вернуть из заказа',
  required: 'Заполните поле', choose: 'Выберите', leftToFill: (count: number) => `осталось заполнить: ${counted(count, FIELD_FORMS)}`, allFilled: 'всё заполнено',
  errors: 'Документ не напечатан. Проверьте:', elsewhere: 'Заполняется не здесь:', elsewhereEmpty: (labels: readonly string[]) => `${labels.join(', ')}: заполняется не здесь`, empty: 'не заполнено', noRows: 'строк нет',
  time: 'Время', timeHint: 'чч:мм', timeNeeded: 'Укажите и дату, и время', yes: 'да', no: 'нет',
  rows: {
    add: 'Добавить строку', remove: 'Убрать', cell: (column: string, row: number) => `${column}, строка ${row}`, removeRow: (row: number) => `Убрать строку ${row}`, removed: (row: number) => `Строка ${row} убрана`,
    badDate: 'Дата записывается как 05.11.2026', badAmount: 'Сумма записывается как 1 234,50', badWhole: 'Нужно целое число', badQty: 'Нужно число, не больше трёх знаков после запятой',
  },
  consent: 'Согласие – отдельный документ, на одну цель. Отказ дать его ничему не препятствует: изделие принимают и требование рассматривают без него (ст. 16 Закона о защите прав потребителей).',
  date: (on: string) => (on === '' ? '' : formatDate(on)),
  moment: (moment: string) => (moment === '' ? '' : `${formatDate(moment.slice(0, 10))}, ${moment.slice(11)}`),
} as const
