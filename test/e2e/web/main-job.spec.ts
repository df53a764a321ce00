import { expect, printedPapers, test } from '#test/e2e/kit/journey.ts'
import { addDays, addMonths } from '#shared/kit/calendar.ts'
import { OWNER, startedCentre } from '#test/e2e/kit/centre.ts'
import { daysAgoOn, todayOn, typed } from '#test/e2e/kit/dates.ts'
import { photoOf } from '#test/e2e/kit/photos.ts'
import { readSavedPdf, readSavedWorkbook } from '#test/e2e/kit/saved-files.ts'
import { keepPicture } from '#test/e2e/kit/screenshots.ts'
import { FirstRunScreen } from '#test/e2e/electron/screens/first-run.ts'
import { packed } from '#test/documents/read-pdf.ts'
import { ExpertiseScreen } from './screens/expertise.ts'
import { IntakeScreen, SERIAL, type BroughtIn } from './screens/intake.ts'
import { OrderCardScreen } from './screens/order-card.ts'
import { ReferenceScreen } from './screens/reference.ts'
import { SettingsScreen } from './screens/settings.ts'
import { SuppliersScreen } from './screens/suppliers.ts'

const centre = startedCentre()

const WARRANTY_MONTHS = 24
const DAYS_IN_REPAIR = 6
const SUPPLIER = 'Цзянсу Хомлайн'
const REQUISITES = {
  'Полное название': 'Общество с ограниченной ответственностью «Сервис-Плюс»', 'ИНН': '7707083893', 'ОГРН или ОГРНИП': '1027700132195', 'КПП': '770701001',
  'Договор с доверителем': 'договор с импортёром № ИМ-25/14 от 03.02.2025', 'Юридический адрес': '127051, г. Москва, ул. Примерная, д. 4', 'Адрес приёма': '127051, г. Москва, ул. Примерная, д. 4',
  'Часы работы': 'пн–сб 9:00–20:00', 'Телефон': '+7 (495) 000-12-34', 'Эл. почта': 'service@example.ru', 'Приборы': 'Мультиметр UT61E, зав. № 0412, поверка 12.03.2026\nМегаомметр Е6-32, зав. № 2217, поверка 20.05.2026',
  'Условия хранения': 'Бесплатно 45 дней со дня уведомления о готовности.', 'Название по-английски': 'Service-Plus LLC', 'Адрес по-английски': '4 Primernaya St, Moscow, Russia',
}
const SALE = { 'Продавец': 'Магазин «Техника рядом»', 'Чек или накладная': 'чек 4412', 'Цена по чеку': '46 990', 'Партия': 'L2503', 'Накладная поставщика': 'INV-2025-31' }

function washingMachine(facts: Pick<BroughtIn, 'serial' | 'soldOn' | 'phone' | 'customer' | 'fault' | 'words'>): BroughtIn {
  return {
    ...facts, model: 'Aurelia AW70', sale: SALE, appearance: 'царапина на крышке', kit: ['машина', 'шланг'], value: '46 990',
    photos: { 'Шильдик с моделью и серийным номером': photoOf('plate'), 'Общий вид': photoOf('front') },
  }
}

test('a new centre takes a machine in, refuses one with proof, repairs another, hands both over and claims from the supplier', async ({ page }) => {
  const settings = new SettingsScreen(page)
  const suppliers = new SuppliersScreen(page)
  const reference = new ReferenceScreen(page)
  const intake = new IntakeScreen(page)
  const expertise = new ExpertiseScreen(page)
  const card = new OrderCardScreen(page)

  await test.step('the owner makes the centre and fills what the papers need', async () => {
    await page.goto(centre.address)
    const firstRun = new FirstRunScreen(page)
    await firstRun.fill(OWNER)
    await keepPicture(page, '01-first-run')
    await firstRun.createOwner(OWNER)
    await settings.fillCentre(REQUISITES)
    await settings.fillPerson(OWNER.fullName, { 'Должность': 'Руководитель сервисного центра', 'Квалификация': 'инженер по ремонту бытовой техники, удостоверение № 114' })
  })

  await test.step('a supplier and a model of theirs', async () => {
    await suppliers.addSupplier(SUPPLIER, 'CNY', {
      'По-английски': 'Jiangsu Homeline Appliance Co., Ltd.', 'По-китайски': '江苏家联电器有限公司', 'Страна': 'Китай', 'Номер договора': 'HL-24-118', 'Дата договора': '20.05.2024', 'Условия поставки': 'FOB Shanghai',
      'Дней по договору': '60', 'Дней на ответ': '14', 'Основание претензии': 'Contract HL-24-118, clause 7.3', 'Стоимость нормо-часа': '110', 'Норма отказов': '15000', 'Контактное лицо': 'Ms. Chen', 'Эл. почта': 'claims@supplier.example',
    })
    await reference.addModel({
      brand: 'Aurelia', name: 'AW70', kind: /Стиральная машина/, supplier: SUPPLIER, currency: 'CNY',
      facts: { 'Артикул': 'WM007001', 'Название по-английски': 'Washing machine 7 kg', 'По-китайски': '滚筒洗衣机 7公斤', 'Гарантия': String(WARRANTY_MONTHS), 'Комплект': 'машина\nшланг', 'Артикул поставщика': 'AW70-RU', 'Закупочная цена': '1180' },
    })
  })

  let refused = ''
  const refusedSoldOn = daysAgoOn(253)
  await test.step('the first machine is taken in with photos, the act and the label are printed', async () => {
    await intake.open()
    await intake.fillIn(washingMachine({ serial: 'WM007001A000000101', soldOn: typed(refusedSoldOn), phone: '8 (921) 555-14-20', customer: 'Кузнецов Пётр Андреевич', fault: 'Не включается', words: 'Не включается, индикации нет' }))
    await keepPicture(page, '03-intake')
    refused = await intake.accept()
    expect(refused).toMatch(/^\d{2}-00001$/)
    await card.isOf(refused)
    await expect.poll(() => printedPapers(page)).toEqual([expect.stringMatching(/^Акт/), expect.stringMatching(/^Этикетка/)])
    const act = await readSavedPdf(await card.savePaper('Акт приёма-передачи'))
    for (const words of [refused, 'Кузнецов Пётр Андреевич', 'WM007001A000000101', 'Не включается, индикации нет', 'царапина на крышке', typed(refusedSoldOn), typed(todayOn()), '46 990,00', '7707083893']) expect(act.packed).toContain(packed(words))
  })

  await test.step('the expertise finds liquid, proven by a measurement and a photo', async () => {
    await card.startExpertise()
    await expertise.fillChecklist(3)
    await keepPicture(page, '04-expertise')
    await expertise.fillHow({ methods: 'Осмотр, измерение, проверка в работе', instrument: /Мультиметр/, conditions: '23 °C, сеть 228 В', opened: 'Пломбы целы' })
    await expertise.fillFindings({ symptom: 'Нет индикации, реакции на кнопки нет', defect: 'Отказ модуля управления', node: 'Модуль управления', causeClass: 'внешнее воздействие', verdict: 'Внешнее воздействие' })
    const ground = await expertise.addGround('Воздействие жидкости / коррозия')
    await expertise.fill('Доказательство', 'Следы высохшей жидкости и коррозия на плате модуля управления, сопротивление изоляции цепи питания 0,3 МОм.', ground)
    await expertise.fill('Как это вызвало недостаток', 'Коррозия выводов модуля управления привела к его отказу.', ground)
    await expertise.addPhoto(ground, photoOf('board'))
    await keepPicture(page, '05-refusal-evidence')
    await expertise.conclude({ conclusion: 'Отказ модуля управления вызван попаданием жидкости, недостаток возник после передачи товара.', link: 'Попадание жидкости вызвало коррозию и отказ модуля.', fixable: 'Устраним', work: 'Замена модуля управления' })
    await expertise.sign()
  })

  await test.step('the warranty is refused, the papers are made and the machine goes back', async () => {
    await card.backFromExpertise(refused)
    await keepPicture(page, '06-decision')
    await card.decide('Отказ в гарантии', 'Недостаток вызван попаданием жидкости, доказательства в акте технического состояния.')
    const diagnosisNo = await card.makePaper('Акт технического состояния')
    const refusalNo = await card.makePaper('Акт об отказе в гарантийном обслуживании', () => keepPicture(page, '07-act-preview'))
    const diagnosis = await readSavedPdf(await card.savePaper('Акт технического состояния'))
    for (const words of [diagnosisNo, refused, 'Сопротивление ТЭНа', 'Мультиметр UT61E', '23 °C, сеть 228 В', 'Отказ модуля управления вызван попаданием жидкости', OWNER.fullName]) expect(diagnosis.packed).toContain(packed(words))
    expect(diagnosis.imageCount).toBeGreaterThan(0)
    const refusal = await readSavedPdf(await card.savePaper('Акт об отказе в гарантийном обслуживании'))
    for (const words of [refusalNo, diagnosisNo, 'Кузнецов Пётр Андреевич', 'Воздействие жидкости', '0,3 МОм', 'безвозмездное устранение', typed(todayOn())]) expect(refusal.packed).toContain(packed(words))
    await card.handOver('Кузнецов Пётр Андреевич')
  })

  let repaired = ''
  const repairedSoldOn = daysAgoOn(204)
  await test.step('the second machine is repaired under warranty, with labour and a part', async () => {
    await intake.open()
    await intake.fillIn(washingMachine({ serial: 'WM007001A000000102', soldOn: typed(repairedSoldOn), phone: '+7 905 123-45-67', customer: 'Волкова Татьяна Николаевна', fault: 'Не отжимает', words: 'Останавливается на полоскании, код ошибки' }))
    await intake.fill('Требование получено', typed(daysAgoOn(DAYS_IN_REPAIR)))
    repaired = await intake.accept()
    await card.startExpertise()
    await expertise.fillChecklist(2)
    await expertise.fillHow({ methods: 'Осмотр, измерение, проверка в работе', instrument: /Мультиметр/, conditions: '23 °C, сеть 228 В', opened: 'Пломбы целы' })
    await expertise.fillFindings({ symptom: 'Останов программы с кодом ошибки', cause: 'Производственный дефект модуля управления', defect: 'Отказ модуля управления', node: 'Модуль управления', causeClass: 'производство', verdict: 'Производственный недостаток' })
    await expertise.conclude({ conclusion: 'Отказ модуля управления вызван скрытым производственным недостатком.', link: 'Недостаток возник до передачи товара.', fixable: 'Устраним', work: 'Замена модуля управления' })
    await expertise.sign()
    await card.backFromExpertise(repaired)
    await card.decide('Гарантийный ремонт', 'Производственный недостаток, гарантия действует.')
    await card.addLine({ kind: 'Работа', facts: { 'Наименование': 'Замена модуля управления', 'Код': 'Р-14', 'Цена': '1800' } })
    await card.addLine({ kind: 'Запчасть', facts: { 'Наименование': 'Модуль управления', 'Код': '0061800133', 'Цена': '3400', 'Установлен, серийный номер': 'PB40217', 'Снят, серийный номер': 'PA11830', 'Гарантия, мес.': '6' } })
    await card.finishWork('Заменён модуль управления, проверены все программы', 'Полный цикл стирки, замечаний нет')
  })

  await test.step('the act of issue tells the dates, the machine goes back and its warranty is longer', async () => {
    const issueNo = await card.makePaper('Акт выдачи из ремонта')
    const issue = await readSavedPdf(await card.savePaper('Акт выдачи из ремонта'))
    for (const words of [issueNo, repaired, 'Волкова Татьяна Николаевна', 'Заменён модуль управления, проверены все программы', 'Полный цикл стирки, замечаний нет', 'PB40217', typed(todayOn()), typed(daysAgoOn(DAYS_IN_REPAIR))]) expect(issue.packed).toContain(packed(words))
    await card.handOver('Волкова Татьяна Николаевна', () => keepPicture(page, '08-hand-over'))
    await expect(card.main.getByText(`выдан ${typed(todayOn())}`)).toBeVisible()
    const prolonged = addDays(addMonths(repairedSoldOn, WARRANTY_MONTHS), DAYS_IN_REPAIR)
    expect(issue.packed).toContain(packed(typed(prolonged)))
    await intake.open()
    await intake.fill(SERIAL, 'WM007001A000000102')
    await expect(intake.main.getByText(new RegExp(`Гарантия до ${typed(prolonged)}: 24 мес\\. \\+ 6\\sдней в ремонте`))).toBeVisible()
    await intake.forget()
  })

  await test.step('the claim gathers the defect and its workbook names no customer', async () => {
    await suppliers.buildClaim(SUPPLIER)
    await keepPicture(page, '09-claim')
    const workbook = await readSavedWorkbook(await suppliers.exportClaim())
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['Claim', 'Items', 'Failure rate', 'Evidence', 'Spare parts request', '8D', 'Correspondence'])
    const items = workbook.getWorksheet('Items')
    expect(items?.getImages().map(({ range }) => range.tl.nativeRow)).toEqual([1])
    expect(workbook.getWorksheet('Evidence')?.getImages().length).toBeGreaterThan(1)
    const words = JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()))
    for (const present of ['WM007001A000000102', 'AW70-RU', repaired, 'Jiangsu Homeline', 'Отказ модуля управления', '"formula"']) expect(words).toContain(present)
    for (const personal of ['Волкова', 'Кузнецов', '9051234567', '123-45-67', 'WM007001A000000101']) expect(words).not.toContain(personal)
  })

  await test.step('everything that was done stands in the journal, and the desk is empty again', async () => {
    await settings.goTo('Журнал')
    await settings.press('Проверить журнал')
    await expect(settings.main.getByText(/^Журнал цел/).first()).toBeVisible()
    await keepPicture(page, '10-journal')
    await settings.goTo('Стол')
    await expect(settings.main.getByText('Открытых заказов нет')).toBeVisible()
  })
})
