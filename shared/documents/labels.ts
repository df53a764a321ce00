/** Labels of the papers; `must` marks what has to be filled before printing. */
import type { DocumentKind } from './kinds.ts'

export interface PaperField {
  readonly label: string
  readonly must: boolean
}

const must = (label: string): PaperField => ({ label, must: true })
const may = (label: string): PaperField => ({ label, must: false })

export const HEAD_FIELDS = {
  number: must('Номер документа'),
  printedAt: must('Дата и время'),
  place: must('Место составления'),
  orderNumber: must('Номер заказа'),
} as const

/** Short and full name, registration and address of the contractor. Source: ZOZPP art. 8-10. */
export const ORG_FIELDS = {
  org_full: must('Исполнитель (полное наименование)'),
  org_short: must('Исполнитель (краткое наименование)'),
  org_ogrn: must('ОГРН / ОГРНИП'),
  org_inn: must('ИНН'),
  org_kpp: may('КПП'),
  org_addr_legal: must('Адрес (место нахождения)'),
  org_addr_fact: must('Адрес приёма'),
  org_hours: may('Режим работы'),
  org_phone: must('Телефон'),
  org_email: may('Электронная почта'),
  org_bank: may('Банковские реквизиты'),
  org_role: must('Статус сервисного центра по заказу'),
  org_principal: may('Договор с изготовителем (импортёром, продавцом), № и дата'),
  signer_pos: must('Должность'),
  signer_name: must('Фамилия, имя, отчество'),
  signer_poa: may('Доверенность № и дата'),
} as const

export const CUSTOMER_FIELDS = {
  cust_name: must('Потребитель (заказчик), Ф. И. О.'),
  cust_phone: may('Телефон'),
  cust_email: may('Электронная почта'),
  cust_addr: may('Адрес для уведомлений'),
  cust_notify: must('Способ уведомления о готовности'),
  cust_rep: may('Представитель, доверенность №'),
  cust_org: may('Организация, ИНН'),
} as const

export const ITEM_FIELDS = {
  item_type: must('Наименование товара'),
  brand: must('Марка'),
  model: must('Модель'),
  sku: may('Артикул'),
  serial: must('Серийный номер (IMEI)'),
  made: may('Дата изготовления / партия'),
  color: may('Цвет'),
  value: must('Стоимость товара по соглашению сторон, руб.'),
  sale_date: must('Дата продажи (передачи)'),
  install_date: may('Дата передачи (установки)'),
  seller: may('Продавец'),
  sale_doc: may('Документ о покупке'),
  price_paid: may('Цена покупки, руб.'),
  war_term: must('Гарантийный срок'),
  war_card: may('Гарантийный талон №'),
  war_by: may('Гарантия установлена'),
  service_life: may('Срок службы'),
  seals: may('Пломбы (номера, состояние)'),
} as const

export const STATE_FIELDS = {
  look: must('Внешний вид и следы эксплуатации'),
  damages: may('Карта повреждений'),
  set: must('Комплектность'),
  photos: may('Фотоматериалы'),
  liquid: may('Признаки попадания жидкости'),
  opened: may('Признаки вскрытия'),
  power: may('Включается'),
  code_given: may('Код доступа передан'),
  backup: may('Данные сохранены потребителем'),
} as const

export const SIGN_LABELS = {
  handed: 'Сдал',
  accepted: 'Принял',
  issued: 'Выдал',
  received: 'Получил, претензий не имею / имею:',
  acquainted: 'С содержанием ознакомлен, экземпляр получен',
  agree: 'Согласен',
  disagree: 'Не согласен, требую проведения экспертизы',
  wish_present: 'Желаю присутствовать при проверке',
  refused_sign: 'От подписи отказался',
  witness: 'Свидетели (Ф. И. О., подпись)',
  stamp: 'М. П.',
  dt: 'Дата и время',
} as const

export const ACT_FIELDS = {
  DOC_INTAKE: {
    reason: must('Вид обращения'),
    demand: may('Требование потребителя'),
    defect_client: must('Заявленный недостаток (со слов потребителя)'),
    when: may('Когда и при каких условиях проявляется'),
    prev: may('Предыдущие обращения'),
    demand_date: must('Дата предъявления требования'),
    term: may('Согласованный срок устранения недостатков, дней (не более 45)'),
    term_price: may('Ориентировочная стоимость, руб.'),
    limit: may('Предел стоимости без согласования, руб.'),
    prepaid: may('Предоплата, руб.'),
    diag_price: may('Стоимость диагностики, руб.'),
    loaner: may('Требуется подменный товар'),
    wish_present: may('Желаю присутствовать при проверке'),
    carriage: may('Доставка крупногабаритного товара'),
    data_warning: may('Предупреждение о сохранности данных'),
    storage: may('Условия хранения и последствия неполучения'),
  },
  DOC_DIAG: {
    basis: may('Основание'),
    defect_client: may('Заявленный недостаток'),
    opened_at: may('Состояние при вскрытии'),
    methods: must('Методы исследования'),
    tools: must('Приборы (наименование, зав. №, дата поверки)'),
    cond: may('Условия (температура, питание, версия ПО)'),
    tests: must('Таблица испытаний'),
    found: must('Выявлено'),
    node: may('Узел (деталь)'),
    cause: must('Характер недостатка'),
    link: may('Причинная связь'),
    fixable: must('Возможность устранения'),
    work_list: may('Необходимые работы и запчасти'),
    duration_minutes: may('Трудоёмкость работ'),
    cost: may('Стоимость, руб.'),
    concl: must('Заключение'),
    engineer: must('Инженер (Ф. И. О., квалификация)'),
    present: may('При проверке присутствовали'),
  },
  DOC_REFUSAL: {
    demand: must('Требование от'),
    defect_client: may('Заявленный недостаток'),
    basis: may('Проверка качества'),
    grounds: must('Основания'),
    evid: must('Доказательства: измерения, фото №'),
    link: must('Причинная связь с заявленным недостатком'),
    concl: may('Вывод'),
    rights: must('Права потребителя'),
    offer: may('Предложение платного ремонта (оформляется отдельно)'),
    returned: may('Товар возвращён'),
    objection: may('Возражения потребителя'),
  },
  DOC_ISSUE: {
    d_demand: must('Дата обращения потребителя с требованием'),
    d_handed: must('Дата передачи товара для устранения недостатков'),
    d_fixed: must('Дата устранения недостатков'),
    fixed: must('Описание устранённых недостатков'),
    parts: must('Использованные запасные части, детали, материалы'),
    d_issue: must('Дата выдачи товара'),
    days_out: may('Товар не использовался, дней'),
    war_new: may('Гарантийный срок продлён до'),
    part_war: may('Гарантия на заменённые части до'),
    tests: may('Проверка при выдаче'),
    set: may('Комплектность при выдаче'),
    loaner_back: may('Подменный товар возвращён'),
  },
  DOC_WORKS: {
    basis: must('Договор (заказ-наряд) № от'),
    works: must('Выполненные работы'),
    parts: must('Запчасти и материалы'),
    vat: may('В том числе НДС'),
    total: must('Итого'),
    paid: must('Оплачено, чек №'),
    old_parts: may('Заменённые детали'),
    tests: may('Проверка при выдаче'),
    war_work: must('Гарантия на работы'),
    defects: may('Недостатки при приёмке'),
  },
} as const satisfies Readonly<Record<DocumentKind, Readonly<Record<string, PaperField>>>>
