import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ClaimModel } from '#shared/documents/claim-model.ts'
import { claimModel } from '#core/claims/claim-model.ts'
import { findClaim } from '#core/claims/store/claims-store.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { readZipParts } from '#jobs/import/zip-parts.ts'
import { aSignedExpertise, anEngineer } from '#test/core/expertise/expertise-builders.ts'
import { aCentreThatPrints, bytesOf, CENTRE } from '#test/core/papers/paper-builders.ts'
import { anOrderInWork, labourLine, partLine, WORN_OUT } from '#test/core/work/work-builders.ts'
import { aModel, anAcceptedOrder, aPhotoFile, aSale, aSupplier, customerFacts } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

const PERIOD = { fromOn: '2026-11-01', toOn: '2026-11-30' }
const ofOrders = (...orderIds: number[]) => orderIds.map((sourceId) => ({ source: 'order' as const, sourceId }))
const CUSTOMER = customerFacts({ fullName: 'Добролюбов Евстафий Никанорович', phones: ['+7 921 777-31-45'], email: 'evstafy@private.example', address: 'Тверь, Заовражная ул., 3' })

async function aDefectiveOrder(test: TestCore, modelId: number, overrides: Parameters<typeof anAcceptedOrder>[1] = {}) {
  const order = await anAcceptedOrder(test, { modelId, photos: [{ fileId: await aPhotoFile(test), slotCode: 'plate' }], ...overrides })
  await aSignedExpertise(test, order.orderId)
  return order
}

async function aSupplierWithModel(test: TestCore, overrides: Parameters<typeof aSupplier>[1] = {}) {
  const supplierId = await aSupplier(test, overrides)
  return { supplierId, modelId: await aModel(test, { supplierId }) }
}

/** The model as the export job gets it. */
function modelOf(test: TestCore, claimId: number): ClaimModel {
  const db = test.core.connection.read
  const claim = findClaim(db, claimId)
  if (claim === null) throw new Error('no claim')
  const person = { personId: 1, login: 'owner', fullName: 'Орлова Мария Петровна', position: '', roles: [] }
  const ctx = { todayOn: '2026-11-20', nowAt: '2026-11-20T07:00:00.000Z', organisation: () => CENTRE, person: () => person, files: { pathOf: (sha256: string) => `/files/${sha256}` } }
  return claimModel(db, claim, ctx as unknown as Ctx)
}

describe('defects that wait for a claim', () => {
  it('only signed manufacturing defects of the supplier within the period wait', async () => {
    const test = await startTestCore()
    const { supplierId, modelId } = await aSupplierWithModel(test)
    const { orderId } = await aDefectiveOrder(test, modelId)
    await aDefectiveOrder(test, await aModel(test))
    const worn = await anAcceptedOrder(test, { modelId })
    await aSignedExpertise(test, worn.orderId, WORN_OUT)
    const drafted = await anAcceptedOrder(test, { modelId })
    await test.call('expertise.start', { orderId: drafted.orderId }, (await anEngineer(test)).login)
    expect((await test.call('claims.waiting', { supplierId, ...PERIOD })).map((defect) => defect.orderId)).toEqual([orderId])
    expect(await test.call('claims.waiting', { supplierId, fromOn: '2026-11-21', toOn: '2026-11-30' })).toEqual([])
  })

  it('findings that are being rewritten wait no more', async () => {
    const test = await startTestCore()
    const { supplierId, modelId } = await aSupplierWithModel(test)
    const { orderId } = await aDefectiveOrder(test, modelId)
    await test.call('expertise.newVersion', { orderId, reason: 'Уточнение' })
    expect(await test.call('claims.waiting', { supplierId, ...PERIOD })).toEqual([])
  })

  it('says what the supplier would turn down, and the last day to notify by the convention', async () => {
    const test = await startTestCore()
    const supplierId = await aSupplier(test, { claimWindowDays: null })
    const modelId = await aModel(test, { supplierId, supplierSku: '', purchaseCurrency: 'CNY' })
    const order = await anAcceptedOrder(test, { modelId, sale: aSale({ lot: '', soldOn: null }) })
    await aSignedExpertise(test, order.orderId, { defectCode: '' })
    test.setNow('2026-12-21T07:00:00.000Z')
    expect(await test.call('claims.waiting', { supplierId, ...PERIOD })).toMatchObject([{ noticeDueOn: '2026-12-20', readiness: { scoreBp: 1_666, missing: ['photo_defect', 'lot', 'defect_code', 'supplier_sku', 'unit_price'] }, notice: { ruleId: 'SUP-NOTICE-REASONABLE', isPassed: true, daysLeft: -1 } }])
  })
})

describe('a claim to the supplier', () => {
  it('takes the price of the goods and the labour at the rate of the contract', async () => {
    const test = await startTestCore()
    const { supplierId, modelId } = await aSupplierWithModel(test)
    const { orderId } = await aDefectiveOrder(test, modelId)
    const { claimId, number } = await test.call('claims.build', { supplierId, ...PERIOD, sources: ofOrders(orderId), remedy: 'CREDIT_NOTE' })
    expect(number).toBe('SC-26-00001')
    const claim = await test.call('claims.get', { claimId })
    expect(claim.lines).toMatchObject([{ lineNo: 1, unitPriceMinor: 4_500, labourCostMinor: 1_800, partsCostMinor: 0, requestedMinor: 6_300, readiness: { missing: ['photo_defect'] } }])
    expect(claim.head).toMatchObject({ status: 'draft', currency: 'USD', lineCount: 1, totalMinor: 6_300, noticeDueOn: '2027-02-18', answerDueOn: null })
    expect(claim.shippedQuantities).toEqual([{ sku: 'VG-100', lot: 'L2601', shippedQty: 0, soldQty: 0 }])
    expect(claim.shipment.invoiceNumber).toBe('INV-77')
    expect(await test.call('claims.list', { supplierId })).toMatchObject([{ claimId, totalMinor: 6_300 }])
  })

  it('one defect stands in one claim only', async () => {
    const test = await startTestCore()
    const { supplierId, modelId } = await aSupplierWithModel(test)
    const { orderId, number } = await aDefectiveOrder(test, modelId)
    const input = { supplierId, ...PERIOD, sources: ofOrders(orderId), remedy: 'REFUND' as const }
    await test.call('claims.build', input)
    expect((await test.failure('claims.build', input)).data).toMatchObject({ code: 'claims.order_not_waiting', details: { number } })
    expect(await test.call('claims.waiting', { supplierId, ...PERIOD })).toEqual([])
  })

  it('a changed line takes the written workbook back, and a sent claim is frozen', async () => {
    const test = await startTestCore()
    const { supplierId, modelId } = await aSupplierWithModel(test)
    const { orderId } = await aDefectiveOrder(test, modelId)
    const { claimId } = await test.call('claims.build', { supplierId, ...PERIOD, sources: ofOrders(orderId), remedy: 'CREDIT_NOTE' })
    const { fileId } = await test.call('claims.export', { claimId })
    expect((await test.call('claims.get', { claimId })).head).toMatchObject({ status: 'ready', fileId })
    const { lines, shipment } = await test.call('claims.get', { claimId })
    const sums = { lineId: lines[0]?.lineId ?? 0, remedy: 'LABOUR_REIMB' as const, requestedQty: 1, unitPriceMinor: 4_500, labourCostMinor: 2_000, partsCostMinor: 100, carriageCostMinor: 50 }
    await test.call('claims.saveLine', sums)
    expect((await test.call('claims.get', { claimId })).head).toMatchObject({ status: 'draft', fileId: null, totalMinor: 2_150 })
    await test.call('claims.saveShipment', { claimId, shipment: { ...shipment, arrivedOn: '2025-01-15' }, shippedQuantities: [{ sku: 'VG-100', lot: 'L2601', shippedQty: 400, soldQty: 390 }] })
    expect((await test.call('claims.get', { claimId })).head.noticeDueOn).toBe('2027-01-15')
    await test.call('claims.export', { claimId })
    expect((await test.failure('claims.markSent', { claimId, sentOn: '2026-11-21' })).data.code).toBe('claims.sent_in_future')
    await test.call('claims.markSent', { claimId, sentOn: '2026-11-20' })
    expect((await test.call('claims.get', { claimId })).head).toMatchObject({ status: 'sent', sentOn: '2026-11-20', answerDueOn: '2026-12-21' })
    for (const [name, input] of [['claims.saveLine', sums], ['claims.export', { claimId }], ['claims.markSent', { claimId, sentOn: '2026-11-20' }], ['claims.saveShipment', { claimId, shipment, shippedQuantities: [] }]] as const) {
      expect((await test.failure(name, input)).data).toMatchObject({ code: 'claims.frozen', details: { number: 'SC-26-00001' } })
    }
  })

  it('asks for the parts used, counts the share of defects and shows each photo under its digest', async () => {
    const test = await startTestCore()
    const { supplierId, modelId } = await aSupplierWithModel(test, { normPpm: 2_500 })
    const { orderId } = await anOrderInWork(test, { intake: { modelId, photos: [{ fileId: await aPhotoFile(test), slotCode: 'plate' }] } })
    await test.call('work.addLine', partLine(orderId, { qtyMilli: 2_000 }))
    await test.call('work.addLine', labourLine(orderId))
    const { claimId } = await test.call('claims.build', { supplierId, ...PERIOD, sources: ofOrders(orderId), remedy: 'FREE_PARTS_NEXT_SHIPMENT' })
    const { shipment } = await test.call('claims.get', { claimId })
    await test.call('claims.saveShipment', { claimId, shipment, shippedQuantities: [{ sku: 'VG-100', lot: 'L2601', shippedQty: 400, soldQty: 390 }] })
    const model = modelOf(test, claimId)
    const photo = test.core.connection.read.sql('SELECT f.sha256 FROM order_photos p JOIN files f ON f.id = p.file_id WHERE p.order_id = ?').get(orderId) as { sha256: string }
    expect(model.evidence).toEqual([{ lineNo: 1, fileName: 'SC-26-00001-1-01.png', sha256: photo.sha256, takenOn: '2026-11-20', shows: 'Serial number plate', picturePath: `/files/${photo.sha256}` }])
    expect(model.spareParts).toMatchObject([{ partNo: 'PCB-77', qty: 2, lineNo: 1, isFree: true }])
    expect(model.failureRates).toEqual([{ sku: 'VG-100', lot: 'L2601', periodFromOn: '2026-11-01', periodToOn: '2026-11-30', shippedQty: 400, soldQty: 390, claimQty: 1, normPpm: 2_500 }])
    expect(model.items).toMatchObject([{ shippedQty: 400, foundAt: 'WARRANTY_REPAIR', usage: '255 days', requestedMinor: 1_800 }])
    expect(model.head).toMatchObject({ claimBasis: 'CISG art. 35, 39(1), 45', noticeCalculation: 'First defect found 2026-11-20 + 90 days (contract)', buyer: { nameEn: 'Service-Plus LLC' } })
  })

  it('says nothing of the customer anywhere in the workbook', async () => {
    const test = await startTestCore()
    await aCentreThatPrints(test)
    const { supplierId, modelId } = await aSupplierWithModel(test)
    const photo = await test.call('files.store', { name: 'Добролюбов паспорт.png', base64: (await bytesOf(test, await aPhotoFile(test))).toString('base64') })
    const order = await anAcceptedOrder(test, { modelId, customer: CUSTOMER, defectWords: 'Добролюбов жалуется на шум', note: 'Звонить +7 921 777-31-45', photos: [{ fileId: photo.fileId, slotCode: 'plate' }] })
    await aSignedExpertise(test, order.orderId, { conclusion: 'Добролюбову показан люфт', presentPersons: 'Добролюбов Е. Н.', wasCustomerPresent: true })
    const uncoded = await anAcceptedOrder(test, { modelId, customer: CUSTOMER })
    await aSignedExpertise(test, uncoded.orderId, { defectCode: '', conclusion: 'Добролюбову показан люфт' })
    const { claimId } = await test.call('claims.build', { supplierId, ...PERIOD, sources: ofOrders(order.orderId, uncoded.orderId), remedy: 'REFUND' })
    const { fileId } = await test.call('claims.export', { claimId })
    const path = join(test.dataDir, 'claim.xlsx')
    const bytes = await bytesOf(test, fileId)
    writeFileSync(path, bytes)
    const parts = await readZipParts(path, bytes.length, () => () => true)
    const text = [...parts].map(([name, content]) => `${name}\n${content.toString('utf8')}`).join('\n')
    expect(text).toContain(order.intake.serial)
    for (const secret of ['Добролюбов', 'Евстафий', 'Никанорович', '777-31-45', '9217773145', 'evstafy', 'Заовражная', 'паспорт']) expect(text).not.toContain(secret)
  })
})
