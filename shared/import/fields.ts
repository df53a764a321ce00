/** What is known of a repair made before the program came: the columns a file of earlier repairs may fill. */
export const IMPORT_FIELDS = [
  'externalId',
  'acceptedOn',
  'closedOn',
  'eventOn',
  'category',
  'brand',
  'model',
  'serial',
  'customerName',
  'phone',
  'defect',
  'outcome',
  'engineerName',
  'madeYear',
  'priceMinor',
  'note',
] as const
export type ImportField = (typeof IMPORT_FIELDS)[number]

export interface ImportFieldSpec {
  /** 'one_of_dates' and 'one_of_subjects': at least one field of the group has to be mapped. */
  readonly requirement: 'optional' | 'one_of_dates' | 'one_of_subjects'
  readonly longestChars: number
  /** Header names as other programs write them, the most certain first; compared by `headerKey`. */
  readonly synonyms: readonly string[]
}

const NAME_CHARS = 200
const LONG_TEXT_CHARS = 4_000
const DATE_CHARS = 40
const NUMBER_CHARS = 40

const spec = (
  requirement: ImportFieldSpec['requirement'],
  longestChars: number,
  synonyms: readonly string[],
): ImportFieldSpec => ({ requirement, longestChars, synonyms })

export const IMPORT_FIELD_SPECS: Readonly<Record<ImportField, ImportFieldSpec>> = {
  externalId: spec('optional', NAME_CHARS, [
    'id', 'external id', 'номер заказа', 'номер заказ-наряда', 'заказ-наряд', 'заказ наряд №', '№ заказа', 'заказ', '№ квитанции',
    'номер квитанции', 'квитанция', 'номер', '№', 'n', 'код', 'ид', 'order', 'order id', 'order number', 'order no', 'ticket',
    'ticket number', 'repair id', 'number', 'guid',
  ]),
  acceptedOn: spec('one_of_dates', DATE_CHARS, [
    'accepted on', 'дата приёма', 'дата приёмки', 'дата поступления', 'дата создания', 'принят', 'принято', 'дата заказа',
    'дата обращения', 'дата заявки', 'дата регистрации', 'создан', 'accepted', 'accepted at', 'received', 'received on', 'date received', 'created',
    'created at', 'created on', 'date created', 'intake date', 'order date',
  ]),
  closedOn: spec('one_of_dates', DATE_CHARS, [
    'closed on', 'дата выдачи', 'дата закрытия', 'дата завершения', 'дата окончания', 'дата готовности', 'дата ремонта', 'выдан', 'закрыт', 'closed',
    'closed at', 'date closed', 'completed', 'completed at', 'finished', 'finished at', 'issued on', 'returned on',
  ]),
  eventOn: spec('one_of_dates', DATE_CHARS, ['event date', 'event on', 'дата события', 'дата', 'date', 'дата и время', 'день', 'day']),
  category: spec('one_of_subjects', NAME_CHARS, [
    'product category', 'категория изделия', 'категория товара', 'категория', 'вид изделия', 'вид товара', 'вид техники', 'вид устройства',
    'тип изделия', 'тип устройства', 'тип техники', 'тип товара', 'товарная группа', 'группа', 'изделие', 'устройство', 'category', 'device type', 'product type', 'type of device', 'item type', 'device', 'product', 'item', 'type', 'тип',
  ]),
  brand: spec('optional', NAME_CHARS, [
    'brand', 'бренд', 'марка', 'торговая марка', 'производитель', 'изготовитель', 'фирма', 'manufacturer', 'make', 'vendor',
  ]),
  model: spec('optional', NAME_CHARS, [
    'model', 'модель', 'модель изделия', 'модель устройства', 'наименование модели', 'артикул', 'model name', 'device model', 'product model',
  ]),
  serial: spec('optional', NAME_CHARS, [
    'serial number', 'серийный номер', 'серийный №', 'сер. номер', 'сер. №', 'заводской номер', 'зав. номер', 'зав. №', 's/n', 'sn', 'серийник',
    'serial', 'serial no', 'imei', 'imei/sn', 'imei / серийный номер', 'серийный номер / imei',
  ]),
  customerName: spec('optional', NAME_CHARS, [
    'customer name', 'фио клиента', 'фио заказчика', 'фио', 'ф.и.о.', 'клиент', 'заказчик', 'потребитель', 'владелец', 'покупатель', 'имя клиента',
    'имя', 'customer', 'client', 'client name', 'owner', 'name',
  ]),
  phone: spec('optional', NAME_CHARS, [
    'phone', 'телефон', 'телефон клиента', 'телефон заказчика', 'номер телефона', 'контактный телефон', 'моб. телефон',
    'мобильный телефон', 'мобильный', 'тел.', 'тел', 'контакт', 'контакты', 'phone number', 'mobile', 'customer phone', 'client phone', 'tel',
  ]),
  defect: spec('one_of_subjects', LONG_TEXT_CHARS, [
    'problem', 'неисправность', 'заявленная неисправность', 'заявленный дефект', 'дефект', 'недостаток', 'заявленный недостаток',
    'проблема', 'описание неисправности', 'описание проблемы', 'неисправность со слов клиента', 'со слов клиента', 'причина обращения', 'жалоба', 'defect', 'fault', 'issue',
    'malfunction', 'symptom', 'problem description', 'fault description', 'complaint', 'описание', 'description',
  ]),
  outcome: spec('optional', NAME_CHARS, [
    'repair status', 'итог ремонта', 'результат ремонта', 'результат', 'итог', 'исход', 'статус ремонта', 'статус', 'статус заказа', 'состояние',
    'outcome', 'result', 'repair result', 'status', 'order status', 'state',
  ]),
  engineerName: spec('optional', NAME_CHARS, [
    'engineer', 'инженер', 'мастер', 'исполнитель', 'механик', 'фио мастера', 'ответственный', 'technician', 'repairer', 'master', 'assigned to',
  ]),
  madeYear: spec('optional', NUMBER_CHARS, [
    'year of manufacture', 'год выпуска', 'год изготовления', 'год производства', 'made year', 'manufacture year', 'year made', 'year', 'год',
  ]),
  priceMinor: spec('optional', NUMBER_CHARS, [
    'price', 'стоимость ремонта', 'цена ремонта', 'сумма ремонта', 'стоимость', 'сумма', 'итого', 'цена', 'к оплате', 'оплата', 'оплачено',
    'repair price', 'repair cost', 'cost', 'amount', 'total', 'sum',
  ]),
  note: spec('optional', LONG_TEXT_CHARS, [
    'note', 'примечание', 'примечания', 'комментарий', 'комментарии', 'заметка', 'заметки', 'дополнительно', 'выполненные работы',
    'заключение', 'notes', 'comment', 'comments', 'remark', 'remarks', 'memo',
  ]),
}
