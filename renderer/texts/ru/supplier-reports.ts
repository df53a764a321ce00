import { counted, formatMoney, formatNumber, type PluralForms } from '#renderer/texts/formats.ts'

const PPM_PER_PERCENT = 10_000
const BP_PER_PERCENT = 100
const MINOR_PER_THOUSAND = 100_000
const CASE_FORMS: PluralForms = { one: 'случай', few: 'случая', many: 'случаев', other: 'случая' }
const DEFECT_FORMS: PluralForms = { one: 'дефект', few: 'дефекта', many: 'дефектов', other: 'дефекта' }
const ROW_FORMS: PluralForms = { one: 'строки', few: 'строк', many: 'строк', other: 'строки' }
const REPAIR_FORMS: PluralForms = { one: 'ремонта', few: 'ремонтов', many: 'ремонтов', other: 'ремонта' }
const CAME_FORMS: PluralForms = { one: 'возмещение', few: 'возмещения', many: 'возмещений', other: 'возмещения' }
const CLAIM_FORMS: PluralForms = { one: 'претензия', few: 'претензии', many: 'претензий', other: 'претензии' }

/** Two digits after the comma are enough for a share of failures. */
const rounded = (value: number): string => formatNumber(Math.round(value * 100) / 100)
const percent = (ppm: number): string => rounded(ppm / PPM_PER_PERCENT)

export const reportTexts = {
  which: 'Отчёт', reports: { failures: 'Отказы', recovery: 'Возмещение', answers: 'Ответы', sides: 'Две стороны', brand: 'Отчёт бренду' },
  supplier: 'Поставщик', allSuppliers: 'Все поставщики', from: 'С', to: 'По', reversed: 'Начало позже конца', noPeriod: 'Укажите начало и конец периода: начало не позже конца.', groupBy: 'Разрез', notKnown: 'неизвестно',
  month: (month: string) => `${month.slice(5)}.${month.slice(0, 4)}`, percentOf: (bp: number) => `${rounded(bp / BP_PER_PERCENT)} %`, pieces: (count: number) => `${formatNumber(count)} шт.`, thousands: (minor: number) => (minor === 0 ? '0' : `${rounded(minor / MINOR_PER_THOUSAND)} тыс. ₽`),
  columns: {
    goods: 'Товар', sku: 'Артикул', lot: 'Партия', shipped: 'Отгружено', defects: 'Дефектов', share: 'Доля', interval: 'Интервал 95 %', norm: 'Норма', verdict: 'Против нормы',
    supplier: 'Поставщик', owed: 'Всего', answered: 'Получен ответ', median: 'Срок ответа, медиана', inTime: 'В срок',
    cases: 'Случаев', claimed: 'С претензией', paid: 'Выплачено, ₽', spent: 'Затраты, ₽', recovered: 'Возмещено, ₽', lost: 'Потеряно, ₽', rate: 'Возврат', missing: 'Не хватает сведений',
    paidLong: 'Выплачено потребителям', partsCost: 'Запчасти', labourCost: 'Работа', freightCost: 'Перевозка', recoveredLong: 'Возмещено поставщиками', lostLong: 'Потеряно',
  },
  failuresBy: { model: 'По моделям', lot: 'По партиям' }, failuresTitle: 'Доля отказов', failuresSub: (shown: number, all: number) => (shown === all ? 'дефекты к отгруженному, с интервалом 95 %' : `дефекты к отгруженному, с интервалом 95 %; на рисунке ${formatNumber(shown)} худших из ${counted(all, ROW_FORMS)}`),
  nameAndLot: (name: string, lot: string) => (lot === '' ? `${name} · без партии` : `${name} · ${lot}`), sample: (defects: number, shipped: number | null) => (shipped === null ? counted(defects, DEFECT_FORMS) : `${counted(defects, DEFECT_FORMS)} на ${formatNumber(shipped)} шт.`),
  share: (ppm: number) => `${percent(ppm)} %`, interval: (low: number, high: number) => `${percent(low)}–${percent(high)} %`, axis: 'доля', normLabel: 'норма договора', noSample: 'отгрузка неизвестна',
  unknownSample: (count: number) => `Для ${counted(count, ROW_FORMS)} доля неизвестна: поставки не записаны, сравнить дефекты не с чем. Запишите их в разделе «Поставки».`,
  verdicts: { over: 'выше нормы', chance: 'может быть случайно', within: 'в норме', noNorm: 'нормы в договоре нет', unknown: 'отгрузка неизвестна' },
  failuresEmpty: 'Отказов за период нет', failuresEmptyWhy: 'Здесь считаются подписанные заключения о производственном недостатке и брак поставок.',
  recoveryTitle: 'Возмещено по месяцам', recoverySub: 'по дню возмещения, в рублях по курсу этого дня', recovered: 'Возмещено', compensations: 'Возмещений', claimsSent: 'Претензий отправлено', recoveryEmpty: 'За период поставщики ничего не возместили.',
  recoveryOf: (minor: number, count: number, sent: number) => `${formatMoney(minor)}, ${counted(count, CAME_FORMS)}, отправлено: ${counted(sent, CLAIM_FORMS)}`,
  ageingTitle: 'Не возмещено на сегодня', ageingSub: 'по дням с отправки претензии, в валюте договора; товар в штуках', ageingEmpty: 'Поставщики ничего не должны', age: (from: number, to: number | null) => (to === null ? `Более ${formatNumber(from - 1)} дней` : `${formatNumber(from)}–${formatNumber(to)} дней`),
  answersTitle: 'Ответы на претензии', answersSub: 'по претензиям, отправленным за период', noAnswers: 'ответов не было', lateOpen: 'Просрочено без ответа', answeredOf: (supplier: string) => `Получено ответов: ${supplier}`, answersEmpty: 'Претензий за период не отправлено', answersEmptyWhy: 'Срок ответа считается со дня отправки претензии.',
  sidesBy: { supplier: 'Поставщик', model: 'Модель', lot: 'Партия', month: 'Месяц' }, sidesTitle: 'Расходы и возмещение', sidesSub: (cases: number, claimed: number) => `${counted(cases, CASE_FORMS)}, с претензией ${formatNumber(claimed)}`, noName: 'не указан',
  parts: { paid: 'выплаты', parts: 'запчасти', labour: 'работа', freight: 'перевозка', recovered: 'возмещение' }, missing: (words: string) => `Суммы известны не во всех случаях: ${words}. Неизвестное считается нулём, настоящие потери могут быть больше.`,
  sidesEmpty: 'Случаев за период нет', sidesEmptyWhy: 'Случай – изделие с производственным недостатком или бракованный товар поставщика.',
  brand: 'Бренд', noBrands: 'Брендов ещё нет', brandTitle: (brand: string) => `Гарантийные ремонты ${brand}`, brandSub: 'сведений о потребителях в отчёте нет', repairs: 'Ремонтов', exportBrand: 'Выгрузить в Excel', nothingToExport: 'ремонтов нет', exporting: 'готовится', exported: (name: string) => `Отчёт сохранён: ${name}`,
  carriageUnknown: (count: number) => `Перевозка не записана у ${counted(count, REPAIR_FORMS)} и в сумму не входит.`, brandEmpty: 'Гарантийных ремонтов за период нет', brandEmptyWhy: 'В отчёт входят завершённые гарантийные ремонты изделий бренда.',
  brandColumns: { number: 'Заказ', model: 'Модель', serial: 'Серийный номер', repairedOn: 'Отремонтировано', defect: 'Недостаток', labour: 'Работа', parts: 'Запчасти', carriage: 'Перевозка', total: 'Итого' },
} as const
