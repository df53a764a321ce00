import type {
  CustomerBlock, DiagModel, DocumentHead, DocumentModels, IntakeModel, IssueModel, ItemBlock, LabelModel, OrgBlock, RefusalModel, SignBlock, StateBlock, WorksModel,
} from '#shared/documents/models.ts'
import { DATA_LOSS_WARNING_RU, REFUSAL_RIGHTS_RU, STORAGE_TERMS_WARRANTY_RU } from '#shared/documents/statutory-texts.ts'

const head = (number: string): DocumentHead => ({
  number, printedAt: '2026-11-05T11:32:00.000Z', utcOffsetMinutes: 180, place: 'г. Тверь', orderNumber: '26-01482', templateVersion: '1', journalHead: '15f2-9ab0-77c1', copies: 2,
})

const org: OrgBlock = {
  org_full: 'Общество с ограниченной ответственностью «Сервисный центр «Меридиан»', org_short: 'ООО «СЦ «Меридиан»', org_ogrn: '1156952000012', org_inn: '6950000017', org_kpp: '695001001',
  org_addr_legal: '170100, г. Тверь, ул. Советская, д. 11, помещ. 3', org_addr_fact: '170006, г. Тверь, пр-т Чайковского, д. 28', org_hours: 'пн–пт 9:00–19:00, сб 10:00–16:00',
  org_phone: '+7 482 200-11-22', org_email: 'priem@meridian.example', org_bank: 'р/с 40702810000000000001 в Тверском филиале, БИК 042809000', org_role: 'уполномоченная организация',
  org_principal: 'ООО «Волна Импорт», № 17-С от 12.01.2026', signer_pos: 'Приёмщик', signer_name: 'Лебедева Анна Сергеевна', signer_poa: '№ 4 от 10.01.2026',
}
const customer: CustomerBlock = {
  cust_name: 'Щёголев Пётр Ильич', cust_phone: '+7 910 555-01-02', cust_email: 'shchegolev@example.org', cust_addr: '170034, г. Тверь, ул. Дарвина, д. 5, кв. 17', cust_notify: 'СМС на указанный телефон', cust_rep: '', cust_org: '',
}
const item: ItemBlock = {
  item_type: 'Робот-пылесос', brand: 'Volna', model: 'V-Clean 700', sku: 'VC700-BLK', serial: 'VC7A2405001873', made: 'май 2024, партия 2405-B', color: 'чёрный', value: 3499000, sale_date: '2025-12-20', install_date: '',
  seller: 'ИП Орлова М. В., магазин «Уют»', sale_doc: 'кассовый чек № 118', price_paid: 3499000, war_term: '24 месяца', war_card: 'VC-118731', war_by: 'изготовителем', service_life: '5 лет', seals: '№ 00418, не нарушена',
}
const state: StateBlock = {
  look: 'Следы эксплуатации на бампере, царапина 3 см на верхней крышке слева', damages: 'верхняя крышка, левый край', set: 'Робот — 1, зарядная станция — 1, блок питания — 1 (сер. № PSU-88120), коробка', photos: '4 снимка, № 1–4',
  liquid: 'не обнаружены', opened: 'не обнаружены', power: 'не включается', code_given: false, backup: null,
}
const sign: SignBlock = { customer_signer: 'Щёголев Пётр Ильич', refused_sign: false, witness: '' }

export const intakeSample: IntakeModel = {
  head: head('ПП-26-00123'), org, customer, item, state, sign,
  reason: 'Гарантийный ремонт', demand: 'Безвозмездное устранение недостатков', defect_client: 'Не включается, на станции не заряжается', when: 'Появилось 1 ноября после обычной уборки, проявляется постоянно', prev: 'нет',
  demand_date: '2026-11-05', term: 30, is_free: true, term_price: null, limit: null, prepaid: null, diag_price: null, loaner: true, wish_present: true, carriage: '', data_warning: DATA_LOSS_WARNING_RU, storage: STORAGE_TERMS_WARRANTY_RU,
}

export const diagSample: DiagModel = {
  head: head('ТС-26-00087'), org, item, state, sign: { ...sign },
  basis: 'Акт приёма-передачи № ПП-26-00123', defect_client: 'Не включается, на станции не заряжается', opened_at: 'Пломба № 00418 не нарушена; на плате питания белёсый налёт у разъёма J4',
  methods: 'Внешний осмотр, микроскопия, измерение напряжений и сопротивлений, пробное включение с заведомо исправным блоком питания',
  tools: ['Мультиметр Fluke 17B+, зав. № 41020188, поверка 14.03.2026', 'Микроскоп МБС-10, зав. № 8802'], cond: '22 °C, питание 230 В, ПО 4.1.16',
  tests: [
    { operation: 'Напряжение блока питания без нагрузки', norm: '19,0–20,5 В', result: '19,8 В — норма' },
    { operation: 'Ток заряда на станции', norm: '0,9–1,2 А', result: '0 А — недостаток' },
    { operation: 'Сопротивление по линии VBAT', norm: 'не менее 10 кОм', result: '0,4 Ом — недостаток' },
    { operation: 'Включение с исправной батареей', norm: 'включается', result: 'не включается' },
  ],
  found: 'Короткое замыкание по линии питания из-за следов жидкости на плате', node: 'Плата питания, контроллер заряда U7', cause: 'эксплуатационный', link: 'Следы жидкости расположены на отказавшем узле и вызвали замыкание линии VBAT',
  fixable: 'устраним заменой платы питания', work_list: 'Замена платы питания VC700-PWR', duration_minutes: 90, cost: 890000,
  concl: 'Недостаток имеется. Он возник после передачи товара потребителю вследствие попадания жидкости и находится в причинной связи с заявленным: изделие не включается.',
  engineer: 'Громов Илья Андреевич, инженер, удостоверение изготовителя № 233 от 02.02.2025', present: 'потребитель, Щёголев П. И.', photos: [],
}

export const refusalSample: RefusalModel = {
  head: head('ОТ-26-00009'), org, customer, item, sign,
  demand: '05.11.2026, безвозмездное устранение недостатков', defect_client: 'Не включается, на станции не заряжается', basis: 'Акт технического состояния № ТС-26-00087',
  grounds: [
    {
      code: 'REF-LIQUID', name: 'Воздействие жидкости / коррозия', clause: 'п. 4.2 руководства по эксплуатации', photo_nos: [2, 3], evid: 'Налёт и коррозия на выводах U7 и разъёме J4, сопротивление линии VBAT 0,4 Ом при норме не менее 10 кОм',
      link: 'Следы жидкости на отказавшем узле вызвали замыкание, из-за которого изделие не включается',
    },
    { code: 'REF-USE', name: 'Нарушение правил использования', clause: 'п. 2.1 руководства: не для влажных поверхностей', photo_nos: [4], evid: 'Высохшие подтёки в пылесборнике', link: 'Влага попала в корпус при сборе жидкости' },
  ],
  concl: 'Гарантийный ремонт не производится: недостаток возник после передачи товара потребителю.', rights: REFUSAL_RIGHTS_RU, offer: 'Замена платы питания, 8 900,00 руб.', returned: 'в комплектности по акту приёма-передачи', objection: '', photos: [],
}

export const issueSample: IssueModel = {
  head: head('ВР-26-00311'), org, customer, item, sign,
  d_demand: '2026-11-05', d_handed: '2026-11-05', d_fixed: '2026-11-16', fixed: 'Изделие не заряжалось: заменён контроллер заряда, обновлено ПО', are_parts_unused: false,
  parts: [{ name: 'Плата питания в сборе', sku: 'VC700-PWR', serial: 'PWR-2406-0091', qtyMilli: 1000, unit: 'шт.' }, { name: 'Винт М2×6', sku: 'S-M2-6', serial: '', qtyMilli: 4000, unit: 'шт.' }],
  d_issue: '2026-11-18', days_out: 13, war_new: '2028-01-02', part_war: '2028-01-02', tests: 'Заряд 1,0 А, уборка 20 минут без замечаний', set: 'Робот, зарядная станция, блок питания, коробка', loaner_back: 'возвращён 18.11.2026 без замечаний',
}

export const worksSample: WorksModel = {
  head: head('ВП-26-00044'), org, customer, item, sign, basis: 'Договор (заказ-наряд) № 26-01482 от 05.11.2026',
  works: [
    { code: 'W-010', name: 'Диагностика', qtyMilli: 1000, unit: 'усл.', priceMinor: 90000, sumMinor: 90000 },
    { code: 'W-114', name: 'Замена платы питания', qtyMilli: 1500, unit: 'ч', priceMinor: 180000, sumMinor: 270000 },
  ],
  parts: [{ sku: 'VC700-PWR', name: 'Плата питания в сборе', serial: 'PWR-2406-0091', qtyMilli: 1000, unit: 'шт.', priceMinor: 889050, sumMinor: 889050, warranty: '6 мес.' }],
  are_parts_unused: false, vat: null, total: 1249050, paid: { amountMinor: 1249050, receipt: '000412' }, old_parts: 'выданы потребителю', tests: 'Заряд 1,0 А, уборка 20 минут без замечаний',
  war_work: { fromOn: '2026-11-18', toOn: '2027-02-18', conditions: 'При сохранности пломб' }, defects: 'нет',
}

export const SAMPLES: DocumentModels = { DOC_INTAKE: intakeSample, DOC_DIAG: diagSample, DOC_REFUSAL: refusalSample, DOC_ISSUE: issueSample, DOC_WORKS: worksSample }

export const labelSample: LabelModel = { orderNumber: '26-01482', device: 'Робот-пылесос Volna V-Clean 700', serial: 'VC7A2405001873', acceptedOn: '2026-11-05', isUrgent: true }
