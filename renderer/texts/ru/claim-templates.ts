import type { HeadField, LineField, TextLanguage } from '#shared/claims/template-fields.ts'
import type { MappingProblem } from '#shared/contract/claim-templates.ts'

const at = ({ sheet, cell }: MappingProblem): string => (cell === '' ? '' : ` (${sheet}, ${cell})`)

/** What is wrong with a mapping, each as a sentence. */
export const MAPPING_PROBLEM_TEXTS: Readonly<Record<MappingProblem['code'], (problem: MappingProblem) => string>> = {
  sheet_gone: ({ was }) => `Листа «${was}» в этой версии бланка нет.`,
  label_changed: (problem) => `Подпись у ячейки изменилась: было «${problem.was}», стало «${problem.is}»${at(problem)}.`,
  merged_away: (problem) => `Ячейка теперь входит в объединённую, выберите ${problem.is}${at(problem)}.`,
  formula_here: (problem) => `В ячейке формула, она была бы стёрта${at(problem)}.`,
  mapped_twice: (problem) => `Ячейка выбрана дважды${at(problem)}.`,
  in_lines: (problem) => `Поле шапки попало внутрь строк${at(problem)}.`,
  no_lines: () => 'Не указано, где строки претензии.',
  no_line_column: () => 'Укажите столбец номера строки или серийного номера: без него не прочитать ответ.',
}

export const HEAD_FIELD_LABELS: Readonly<Record<HeadField, string>> = {
  claimNo: 'Номер претензии', claimOn: 'Дата претензии', buyerName: 'Покупатель', buyerAddress: 'Адрес покупателя', buyerContact: 'Контакт покупателя', supplierName: 'Поставщик', supplierAddress: 'Адрес поставщика', supplierContact: 'Контакт поставщика',
  contractNo: 'Номер контракта', contractOn: 'Дата контракта', purchaseOrderNo: 'Номер заказа (PO)', proformaInvoiceNo: 'Проформа (PI)', invoiceNo: 'Инвойс', invoiceOn: 'Дата инвойса', packingListNo: 'Упаковочный лист', incoterms: 'Условия поставки', shippedOn: 'Дата отгрузки',
  waybillNo: 'Транспортный документ', containerNo: 'Контейнер', sealNo: 'Пломба', arrivedOn: 'Дата прибытия', customsDeclarationNo: 'Таможенная декларация', acceptanceActNo: 'Акт приёмки', claimBasis: 'Основание', noticeDueOn: 'Срок уведомления', noticeCalculation: 'Расчёт срока',
  currency: 'Валюта', requestedRemedy: 'Требование', answerDueOn: 'Срок ответа', signer: 'Подписал', lineCount: 'Число строк', defectiveTotal: 'Всего неисправных', requestedQtyTotal: 'Всего запрошено, шт.', requestedTotal: 'Всего запрошено, сумма', problem: 'Описание проблемы', constant: 'Свой текст',
}

export const LINE_FIELD_LABELS: Readonly<Record<LineField, string>> = {
  lineNo: 'Номер строки', buyerSku: 'Наш артикул', supplierSku: 'Артикул поставщика', description: 'Наименование', hsCode: 'Код ТН ВЭД', unit: 'Единица', shippedQty: 'Отгружено', inspectedQty: 'Проверено', defectiveQty: 'Неисправно', serials: 'Серийный номер', lot: 'Партия',
  producedOn: 'Дата производства', cartonNo: 'Короб', defectCategory: 'Вид недостатка', defectCode: 'Код недостатка', defect: 'Недостаток', severity: 'Тяжесть', foundAt: 'Где выявлен', foundOn: 'Дата выявления', usage: 'Наработка', repairOrderNo: 'Номер ремонта', testReportNo: 'Номер заключения',
  photoNames: 'Имена снимков', videoLinks: 'Ссылки на видео', unitPrice: 'Цена', labourCost: 'Работа', partsCost: 'Запчасти', carriageCost: 'Перевозка', requestedRemedy: 'Требование', requestedQty: 'Запрошено, шт.', requestedAmount: 'Запрошено, сумма',
  photo1: 'Снимок 1', photo2: 'Снимок 2', photo3: 'Снимок 3', photos: 'Все снимки строки', constant: 'Свой текст', agreedQty: 'Ответ: согласовано, шт.', agreedAmount: 'Ответ: согласованная сумма', decision: 'Ответ: решение', reason: 'Ответ: причина',
}

export const LANGUAGE_LABELS: Readonly<Record<TextLanguage, string>> = { en: 'английский', zh: 'китайский', en_zh: 'английский и китайский', ru: 'русский' }

export const claimTemplateTexts = {
  title: 'Шаблоны претензий', supplier: 'Поставщик', version: 'Версия', file: 'Файл', saved: 'Сохранён', by: 'Кто', comment: 'Примечание', active: 'действует',
  none: 'Бланков поставщиков нет: претензии уходят в обычной книге.', upload: 'Загрузить бланк .xlsx', chooseSupplier: 'выберите поставщика', noLines: 'не указано, где строки претензии', open: 'Открыть', retire: 'Не применять', activate: 'Применять', retired: 'Претензии пойдут в обычной книге', activated: 'Версия действует',
  back: 'К списку', save: 'Сохранить и применять', savedAs: (version: number) => `Сохранена версия ${version}`, preview: 'Заполнить образцом', based: (version: number) => `Разметка взята из версии ${version}`, guessed: 'Разметка предложена по подписям бланка, проверьте её',
  sheet: 'Лист', field: 'Поле', language: 'Язык', cell: (name: string) => `Ячейка ${name}`, asHead: 'Шапка претензии', asLine: 'Строка претензии', notUsed: 'Не заполнять', ownText: 'Свой текст', before: 'Текст перед значением', chooseCell: 'Выберите ячейку бланка.',
  lines: 'Строки претензии', firstRow: 'Первая строка', rowsPerLine: 'Рядов на строку', slots: 'Готовых строк', setRow: 'Строки начинаются здесь', missing: (fields: readonly string[]) => `Не размечены поля: ${fields.map((field) => `«${field}»`).join(', ')}.`, problems: 'Проверка разметки', cut: 'Показано начало листа.', pictures: (count: number) => `Рисунков на листе: ${count}`,
} as const
