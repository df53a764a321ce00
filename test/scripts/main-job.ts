/**
 * The main job without a screen: a machine refused for liquid with evidence, another repaired under warranty and
 * handed over, a claim to their supplier. Usage: node test/scripts/main-job.ts FOLDER; papers and workbook land in FOLDER/papers.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { InputOf, OutputOf } from '#shared/contract/index.ts'
import { chanceOf } from '#demo/random.ts'
import { healthyValue } from '#demo/healthy-value.ts'
import { drawPhoto, type PhotoSubject } from '#demo/photo.ts'
import { openCallLine, type CallLine } from './call-line.ts'

type Draft = InputOf<'expertise.saveDraft'>['draft']

const folder = resolve(process.argv[2] ?? '.data/main-job')
const papers = join(folder, 'papers')
mkdirSync(papers, { recursive: true })
const chance = chanceOf(5)
const say = (words: string): void => { process.stdout.write(`${words}\n`) }

async function storePhoto(line: CallLine, subject: PhotoSubject): Promise<number> {
  return (await line.call('files.store', { name: `${subject}.png`, base64: drawPhoto(subject, chance).toString('base64') })).fileId
}

async function keepFile(line: CallLine, fileId: number, name: string): Promise<void> {
  const { base64 } = await line.call('files.read', { fileId })
  writeFileSync(join(papers, name), Buffer.from(base64, 'base64'))
}

async function print(line: CallLine, orderId: number, kind: InputOf<'documents.print'>['kind']): Promise<void> {
  const { number, fileId, fileName } = await line.call('documents.print', { orderId, kind })
  await keepFile(line, fileId, fileName)
  say(`  ${kind} ${number}`)
}

async function setUp(line: CallLine): Promise<{ modelId: number; supplierId: number }> {
  const [owner] = await line.call('people.list', {})
  if (!owner) throw new Error('no owner')
  await line.call('people.save', { ...owner, personId: owner.personId, position: 'Руководитель сервисного центра', qualification: 'инженер по ремонту бытовой техники, удостоверение № 114', password: '' })
  const organisation = await line.call('system.organisation', {})
  await line.call('system.saveOrganisation', {
    ...organisation, fullName: 'Общество с ограниченной ответственностью «Сервис-Плюс»', shortName: 'Сервис-Плюс', ogrn: '1027700132195', inn: '7707083893', kpp: '770701001', legalAddress: '127051, г. Москва, ул. Примерная, д. 4',
    actualAddress: '127051, г. Москва, ул. Примерная, д. 4', workingHours: 'пн–сб 9:00–20:00', phone: '+7 (495) 000-12-34', email: 'service@example.ru', principal: 'договор с импортёром № ИМ-25/14 от 03.02.2025',
    instruments: ['Мультиметр UT61E, зав. № 0412, поверка 12.03.2026'], storageTerms: 'Бесплатно 45 дней со дня уведомления о готовности.', nameEn: 'Service-Plus LLC', addressEn: '4 Primernaya St, Moscow, Russia',
  })
  const { supplierId } = await line.call('suppliers.save', {
    supplierId: null, name: 'Цзянсу Хомлайн', nameEn: 'Jiangsu Homeline Appliance Co., Ltd.', nameZh: '江苏家联电器有限公司', country: 'Китай', contacts: [{ name: 'Ms. Chen', role: '', email: 'claims@supplier.example', phone: '', language: 'en', timeZone: 'Asia/Shanghai' }], addressEn: 'Nanjing, China',
    contractNumber: 'HL-24-118', contractOn: '2024-05-20', currency: 'CNY', claimWindowDays: 60, answerDays: 14, incoterms: 'FOB Shanghai', claimBasis: 'Contract HL-24-118, clause 7.3', labourRateMinor: 11_000, normPpm: 15_000, note: '',
  })
  const category = (await line.call('reference.categories', {})).find((row) => row.code === 'WM')
  if (!category) throw new Error('no washing machines among the starter categories')
  const { modelId } = await line.call('catalog.saveModel', {
    modelId: null, brand: 'Aurelia', categoryId: category.categoryId, name: 'AW70', sku: 'WM007001', supplierId, supplierSku: 'AW70-RU', nameEn: 'Washing machine 7 kg', nameZh: '滚筒洗衣机 7公斤', warrantyMonths: 24, serviceLifeMonths: 84,
    kit: ['машина', 'шланг'], isTechComplex: true, purchasePriceMinor: 118_000, purchaseCurrency: 'CNY',
  })
  return { modelId, supplierId }
}

async function takeIn(line: CallLine, modelId: number, unit: { serial: string; soldOn: string; todayOn: string; customer: string; phone: string; words: string }): Promise<number> {
  const photos = [{ fileId: await storePhoto(line, 'plate'), slotCode: 'plate' }, { fileId: await storePhoto(line, 'front'), slotCode: 'general' }]
  const { orderId, number } = await line.call('orders.accept', {
    serial: unit.serial, modelId, sale: { soldOn: unit.soldOn, seller: 'Магазин «Техника рядом»', saleDocument: 'чек 4412', pricePaidMinor: 4_699_000, warrantyCard: '', lot: 'L2503', madeOn: null, invoice: 'INV-2025-31' },
    customerId: null, customer: { kind: 'person', fullName: unit.customer, inn: '', email: '', address: '', representative: '', notifyBy: 'call', phones: [unit.phone], note: '' },
    requestKind: 'warranty_repair', demand: 'repair', demandReceivedOn: unit.todayOn, agreedDays: 30, needsCheck: false, isInStock: true, faultCodes: ['no_power'], defectWords: unit.words, defectWhen: 'при каждом включении',
    appearance: 'царапина на крышке', completeness: 'машина, заливной шланг', valueMinor: 4_699_000, seals: 'целы', liquidSigns: 'не видно', openedSigns: 'нет', power: 'no', isCodeGiven: false, isDataSaved: false, wishesToBePresent: false, needsLoaner: false,
    priceLimitMinor: null, prepaidMinor: 0, estimateMinor: null, diagnosticsPriceMinor: null, photos, isUrgent: false, note: '',
  })
  say(`${number}: принято, ${unit.customer}`)
  await print(line, orderId, 'DOC_INTAKE')
  const label = await line.call('documents.label', { orderId })
  await keepFile(line, label.fileId, `label-${number}.pdf`)
  return orderId
}

function draftOf(bench: OutputOf<'expertise.bench'>, outcome: Partial<Draft>): Draft {
  return {
    results: bench.category.checklist.map((step) => ({ stepCode: step.code, outcome: 'ok', value: step.kind === 'measure' ? healthyValue(step.minLimit, step.maxLimit) : null, note: '' })),
    methods: 'Осмотр, измерение, проверка в работе', instruments: bench.instrumentsOffered, conditions: '23 °C, 228 В', openedState: 'Пломбы целы', presentPersons: '', wasCustomerPresent: false,
    symptomCode: bench.category.symptoms[0]?.code ?? '', causeCode: '', causeClass: null, defectCode: bench.category.defects[0]?.code ?? '', node: 'Модуль управления', verdict: null, grounds: [], causalLink: '', conclusion: '', fixable: 'yes', workNeeded: 'Замена модуля управления', costMinor: null, durationMinutes: 60,
    ...outcome,
  }
}

async function examine(line: CallLine, orderId: number, groundCode: string, outcome: Partial<Draft>): Promise<void> {
  const { expertiseId } = await line.call('expertise.start', { orderId })
  const bench = await line.call('expertise.bench', { orderId })
  for (const step of bench.category.checklist.filter((item) => item.wantsPhoto)) {
    await line.call('orders.addPhoto', { orderId, fileId: await storePhoto(line, 'board'), purpose: 'expertise', slotCode: '', stepCode: step.code, groundCode: '' })
  }
  if (groundCode !== '') await line.call('orders.addPhoto', { orderId, fileId: await storePhoto(line, 'board'), purpose: 'expertise', slotCode: '', stepCode: '', groundCode })
  await line.call('expertise.saveDraft', { expertiseId, draft: draftOf(bench, outcome) })
  await line.call('expertise.sign', { expertiseId })
  await print(line, orderId, 'DOC_DIAG')
}

async function refuseForLiquid(line: CallLine, modelId: number, todayOn: string): Promise<void> {
  const orderId = await takeIn(line, modelId, { serial: 'WM007001A000000101', soldOn: '2026-03-14', todayOn, customer: 'Кузнецов Пётр Андреевич', phone: '8 (921) 555-14-20', words: 'Не включается, индикации нет' })
  await examine(line, orderId, 'REF-LIQUID', {
    causeClass: 'external', verdict: 'external', fixable: 'yes', causalLink: 'Коррозия выводов модуля управления вызвана попаданием жидкости и привела к его отказу.', conclusion: 'Отказ модуля управления вызван попаданием жидкости, недостаток возник после передачи товара.',
    grounds: [{ code: 'REF-LIQUID', clause: 'п. 5.2 гарантийных условий', evidence: 'Следы высохшей жидкости и коррозия на плате модуля управления, сопротивление изоляции цепи питания 0,3 МОм.', causalLink: 'Заявленный недостаток находится в причинной связи с попаданием жидкости на модуль управления.' }],
  })
  await line.call('decisions.decide', { orderId, decision: 'refusal', reason: 'Недостаток вызван попаданием жидкости, доказательства в акте технического состояния.', amountMinor: null, essentialReason: '' })
  await print(line, orderId, 'DOC_REFUSAL')
  await line.call('handover.handOver', { orderId, receivedBy: 'Кузнецов П. А.', note: '' })
  say('  отказано с доказательствами, изделие возвращено')
}

async function repairUnderWarranty(line: CallLine, modelId: number, todayOn: string): Promise<void> {
  const orderId = await takeIn(line, modelId, { serial: 'WM007001A000000102', soldOn: '2026-05-02', todayOn, customer: 'Волкова Татьяна Николаевна', phone: '+7 905 123-45-67', words: 'Останавливается на полоскании, код ошибки' })
  await examine(line, orderId, '', { causeClass: 'manufacturing', causeCode: 'pcb', verdict: 'manufacturing_defect', causalLink: 'Недостаток возник до передачи товара.', conclusion: 'Отказ модуля управления вызван скрытым производственным недостатком.' })
  await line.call('decisions.decide', { orderId, decision: 'warranty_repair', reason: 'Производственный недостаток, гарантия действует.', amountMinor: null, essentialReason: '' })
  await line.call('work.addLine', { orderId, kind: 'labour', code: 'Р-14', name: 'Замена модуля управления', qtyMilli: 1_000, priceMinor: 180_000, serial: '', replacedSerial: '', warrantyMonths: null })
  await line.call('work.addLine', { orderId, kind: 'part', code: '0061800133', name: 'Модуль управления', qtyMilli: 1_000, priceMinor: 340_000, serial: 'PB40217', replacedSerial: 'PA11830', warrantyMonths: 6 })
  await line.call('work.finish', { orderId, fixedWords: 'Заменён модуль управления, проверены все программы', testsWords: 'Полный цикл стирки, замечаний нет' })
  await print(line, orderId, 'DOC_ISSUE')
  await line.call('handover.handOver', { orderId, receivedBy: 'Волкова Т. Н.', note: '' })
  say('  отремонтировано по гарантии и выдано')
}

async function claimFromSupplier(line: CallLine, supplierId: number, todayOn: string): Promise<void> {
  const waiting = await line.call('claims.waiting', { supplierId, fromOn: '2026-01-01', toOn: todayOn })
  const { claimId, number } = await line.call('claims.build', { supplierId, fromOn: '2026-01-01', toOn: todayOn, sources: waiting.map(({ source, sourceId }) => ({ source, sourceId })), remedy: 'FREE_PARTS_NEXT_SHIPMENT' })
  const { fileId, fileName } = await line.call('claims.export', { claimId })
  await keepFile(line, fileId, fileName)
  say(`${number}: претензия поставщику, строк ${waiting.length}, ${fileName}`)
}

const stranger = openCallLine(folder, null)
await stranger.call('system.createOwner', { organisationName: 'Сервис-Плюс', ourRole: 'authorized', fullName: 'Орлова Мария Петровна', login: 'owner', password: 'correct horse battery', utcOffsetMinutes: 180 })
const { todayOn } = await stranger.call('system.info', {})
await stranger.close()

const line = openCallLine(folder, 'owner')
const { modelId, supplierId } = await setUp(line)
await refuseForLiquid(line, modelId, todayOn)
await repairUnderWarranty(line, modelId, todayOn)
await claimFromSupplier(line, supplierId, todayOn)
const verdict = await line.call('journal.verify', {})
say(`Журнал: ${verdict.isWhole ? 'цел' : 'нарушен'}, записей ${verdict.checkedCount}`)
await line.close()
