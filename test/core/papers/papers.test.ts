import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ExpertiseDraft } from '#shared/contract/expertise.ts'
import type { DocumentModels } from '#shared/documents/models.ts'
import type { DocumentKind } from '#shared/documents/kinds.ts'
import { aSignedExpertise } from '#test/core/expertise/expertise-builders.ts'
import { aCentreThatPrints, bytesOf, printPaper } from '#test/core/papers/paper-builders.ts'
import { anOrderInWork, aPaidOrderInWork, decisionFacts, finishWork, labourLine, partLine } from '#test/core/work/work-builders.ts'
import { anAcceptedOrder, aPhotoFile, aSale } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

const LIQUID_GROUND = { code: 'REF-LIQUID', clause: '', evidence: 'Окислы на разъёме X3', causalLink: 'Окислы замыкают питание платы' }
const LIQUID: Partial<ExpertiseDraft> = { verdict: 'customer_cause', causeClass: 'operation', grounds: [LIQUID_GROUND], conclusion: 'Внутрь попала жидкость' }

function frozenModel<K extends DocumentKind>(test: TestCore, documentId: number): DocumentModels[K] {
  const row = test.core.connection.read.sql('SELECT model_json FROM documents WHERE id = ?').get(documentId) as { model_json: string }
  return JSON.parse(row.model_json) as DocumentModels[K]
}

describe('papers', () => {
  it('a paper that lacks requisites is refused by the names of the empty fields, and takes no number', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    const failure = await test.failure('documents.print', { orderId, kind: 'DOC_INTAKE' })
    expect(failure.data.code).toBe('documents.fields_missing')
    const missing = failure.data.details?.['missing'] as readonly { key: string; label: string }[]
    expect(missing).toEqual(expect.arrayContaining([{ key: 'org_ogrn', label: 'ОГРН / ОГРНИП' }, { key: 'signer_pos', label: 'Должность' }]))
    expect((await test.call('documents.check', { orderId, kind: 'DOC_INTAKE' })).missing).toEqual(missing)
    const printsAs = await aCentreThatPrints(test)
    expect((await printPaper(test, orderId, 'DOC_INTAKE', printsAs)).number).toBe('ПП-26-00001')
  })

  it('a unit whose day of sale nobody can show is taken in with those words', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const unknown = await anAcceptedOrder(test, { sale: aSale({ soldOn: null, saleDocument: '' }) })
    const { documentId } = await printPaper(test, unknown.orderId, 'DOC_INTAKE', printsAs)
    expect(frozenModel<'DOC_INTAKE'>(test, documentId).item.sale_date).toBe('не установлена: документ о покупке не представлен')
    const named = await anAcceptedOrder(test, { sale: aSale({ soldOn: null }) })
    expect((await test.call('documents.check', { orderId: named.orderId, kind: 'DOC_INTAKE' }, printsAs)).missing).toEqual([{ key: 'sale_date', label: 'Дата продажи (передачи)' }])
  })

  it('a reprint gives the same bytes and only counts', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test)
    const first = await printPaper(test, orderId, 'DOC_INTAKE', printsAs)
    const bytes = await bytesOf(test, first.fileId)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(first.fileName).toBe('Акт ПП-26-00001.pdf')
    test.setNow('2026-11-25T10:00:00.000Z')
    expect(await test.call('documents.reprint', { documentId: first.documentId })).toEqual(first)
    expect((await test.call('orders.card', { orderId })).documents).toMatchObject([{ number: 'ПП-26-00001', printCount: 2, sha256: first.sha256, person: 'Кузнецова Ольга Викторовна' }])
    expect((await printPaper(test, orderId, 'DOC_INTAKE', printsAs)).number).toBe('ПП-26-00002')
    expect(() => test.core.connection.write.sql("UPDATE documents SET model_json = '{}' WHERE id = ?").run(first.documentId)).toThrow('frozen')
  })

  it('bytes that no longer match their digest are not given out again', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test)
    const { documentId, sha256, fileId } = await printPaper(test, orderId, 'DOC_INTAKE', printsAs)
    rmSync(join(test.dataDir, 'files', sha256.slice(0, 2), sha256))
    expect((await test.failure('documents.reprint', { documentId })).data).toMatchObject({ code: 'files.damaged', details: { fileId } })
  })

  it('a number left without a paper by a crash is given to the next paper of that kind', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test)
    const { sql } = test.core.connection.write
    sql("INSERT INTO counters (kind, year, last_no) VALUES ('DOC_INTAKE', 2026, 1)").run()
    sql("INSERT INTO documents (order_id, kind, number, model_json, created_at, created_on) VALUES (?, 'DOC_INTAKE', 'ПП-26-00001', '{}', '2026-11-19T07:00:00.000Z', '2026-11-19')").run(orderId)
    expect((await test.call('orders.card', { orderId })).documents).toEqual([])
    const paper = await printPaper(test, orderId, 'DOC_INTAKE', printsAs)
    expect(paper.number).toBe('ПП-26-00001')
    expect(frozenModel(test, paper.documentId).head).toMatchObject({ number: 'ПП-26-00001', printedAt: '2026-11-20T07:00:00.000Z' })
    expect((await printPaper(test, orderId, 'DOC_INTAKE', printsAs)).number).toBe('ПП-26-00002')
  })

  it('a paper that could not be rendered keeps its number for the next attempt', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test)
    await aSignedExpertise(test, orderId, LIQUID)
    const [photo] = (await test.call('orders.card', { orderId })).photos
    const stored = await test.call('files.read', { fileId: photo?.fileId ?? 0 })
    rmSync(join(test.dataDir, 'files', stored.sha256.slice(0, 2), stored.sha256))
    expect((await test.failure('documents.print', { orderId, kind: 'DOC_DIAG' }, printsAs)).code).toBe('FAULT')
    expect((await test.call('orders.card', { orderId })).documents).toEqual([])
    await test.call('files.store', { name: 'photo.png', base64: stored.base64 })
    expect((await printPaper(test, orderId, 'DOC_DIAG', printsAs)).number).toBe('ТС-26-00001')
  })

  it('two papers printed at once get two numbers', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test)
    const papers = await Promise.all([printPaper(test, orderId, 'DOC_INTAKE', printsAs), printPaper(test, orderId, 'DOC_INTAKE', printsAs)])
    expect(papers.map((paper) => paper.number).toSorted()).toEqual(['ПП-26-00001', 'ПП-26-00002'])
  })

  it('papers of a stage the order has not reached are not available', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anOrderInWork(test)
    for (const kind of ['DOC_ISSUE', 'DOC_REFUSAL', 'DOC_WORKS'] as const) {
      expect((await test.failure('documents.print', { orderId, kind }, printsAs)).data).toMatchObject({ code: 'documents.not_available', details: { kind } })
      expect((await test.call('documents.check', { orderId, kind }, printsAs)).isAvailable).toBe(false)
    }
  })

  it('the act of technical condition tells every step with its norm, and shows the photos', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test, { photos: [{ fileId: await aPhotoFile(test), slotCode: 'plate' }] })
    await aSignedExpertise(test, orderId, LIQUID)
    const { category } = await test.call('expertise.bench', { orderId })
    const { documentId, number } = await printPaper(test, orderId, 'DOC_DIAG', printsAs)
    const model = frozenModel<'DOC_DIAG'>(test, documentId)
    expect(number).toBe('ТС-26-00001')
    expect(model.tests.map((row) => row.operation)).toEqual(category.checklist.map((step) => step.name.ru))
    expect(model.photos).toMatchObject([{ no: 2, captionRu: 'Воздействие жидкости / коррозия' }])
    expect(model).toMatchObject({ cause: 'эксплуатационный', concl: 'Внутрь попала жидкость', engineer: 'Соколов Илья Андреевич, Инженер по ремонту бытовой техники, 6 разряд' })
    expect(JSON.stringify(model)).not.toContain(test.dataDir)
  })

  it('the refusal names its grounds with photos, and the act it rests on', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test)
    await aSignedExpertise(test, orderId, LIQUID)
    await test.call('decisions.decide', decisionFacts(orderId, 'refusal'))
    await printPaper(test, orderId, 'DOC_DIAG', printsAs)
    const { documentId } = await printPaper(test, orderId, 'DOC_REFUSAL', printsAs)
    expect(frozenModel<'DOC_REFUSAL'>(test, documentId)).toMatchObject({
      demand: '20.11.2026: безвозмездное устранение недостатков', basis: 'акт технического состояния № ТС-26-00001 от 20.11.2026',
      grounds: [{ code: 'REF-LIQUID', evid: 'Окислы на разъёме X3', link: 'Окислы замыкают питание платы', photo_nos: [1] }],
    })
  })

  it('the act of issue carries the four dates of the law, the days out of use and the prolonged warranty', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anOrderInWork(test, { intake: { demandReceivedOn: '2026-11-18' } })
    await test.call('work.addLine', partLine(orderId))
    test.setNow('2026-11-26T21:30:00.000Z')
    await finishWork(test, orderId)
    test.setNow('2026-11-28T08:00:00.000Z')
    const { documentId } = await printPaper(test, orderId, 'DOC_ISSUE', printsAs)
    expect(frozenModel<'DOC_ISSUE'>(test, documentId)).toMatchObject({
      d_demand: '2026-11-18', d_handed: '2026-11-20', d_fixed: '2026-11-27', d_issue: '2026-11-28', days_out: 10, war_new: '2028-03-20', part_war: 'Плата управления – 28.11.2027',
      parts: [{ sku: 'PCB-77', serial: 'PCB001', qtyMilli: 1_000 }], are_parts_unused: false,
    })
  })

  it('the act of works wants the payment, and names the time for claims where no warranty is set', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await aPaidOrderInWork(test)
    await test.call('work.addLine', labourLine(orderId))
    await finishWork(test, orderId)
    expect((await test.call('documents.check', { orderId, kind: 'DOC_WORKS' }, printsAs)).missing).toEqual([{ key: 'paid', label: 'Оплачено, чек №' }])
    await test.call('work.recordPayment', { orderId, amountMinor: 250_000, method: 'cash', receiptNo: 'ФД 12' })
    const { documentId } = await printPaper(test, orderId, 'DOC_WORKS', printsAs)
    expect(frozenModel<'DOC_WORKS'>(test, documentId)).toMatchObject({ total: 250_000, paid: { amountMinor: 250_000, receipt: 'ФД 12' }, war_work: { fromOn: '2026-11-20', toOn: '2028-11-20' }, are_parts_unused: true })
  })

  it('the label is a file of its own and no numbered paper', async () => {
    const test = await startTestCore()
    const { orderId, number } = await anAcceptedOrder(test)
    const label = await test.call('documents.label', { orderId })
    expect(label.fileName).toBe(`Этикетка ${number}.pdf`)
    expect((await bytesOf(test, label.fileId)).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await test.call('orders.card', { orderId })).documents).toEqual([])
  })

  it('printing leaves one journal entry with the number and the digest', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test)
    const { sha256 } = await printPaper(test, orderId, 'DOC_INTAKE', printsAs)
    const { rows } = await test.call('journal.list', { beforeSeq: null, actor: '', action: 'documents.print', entity: '', entityId: '', limit: 10 })
    expect(rows).toHaveLength(1)
    expect(rows[0]?.body).toContain(sha256)
    expect(rows[0]?.body).toContain('ПП-26-00001')
    expect((await test.call('orders.card', { orderId })).timeline.at(-1)).toMatchObject({ kind: 'document', code: 'DOC_INTAKE', data: { number: 'ПП-26-00001' } })
  })
})
