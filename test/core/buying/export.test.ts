import { describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import { bytesOf, CENTRE } from '#test/core/papers/paper-builders.ts'
import { packed, readPdf } from '#test/documents/read-pdf.ts'
import { aPart } from '#test/kit/stock-builders.ts'
import { aSentOrder, aStore, aWaitingOrder, orderFacts, orderLine, type Store } from './buying-builders.ts'

async function aReadyOrder(store: Store): Promise<number> {
  await store.test.call('system.saveOrganisation', CENTRE)
  const partId = await aPart(store.test, { number: 'PMP-31', codes: [{ kind: 'manufacturer', code: 'DC31-00030A', supplierId: null, maker: 'Samsung' }] })
  await aWaitingOrder(store.test, partId)
  const { head } = await aSentOrder(store, [orderLine(partId)], { note: 'Для Ивановой, срочно', incoterms: '' })
  return head.purchaseOrderId
}

describe('the file of an order to a supplier', () => {
  it('is a page in English and Chinese; neither our note nor anything of the customers is in it', async () => {
    const store = await aStore()
    const purchaseOrderId = await aReadyOrder(store)
    const stored = await store.test.call('buying.exportOrder', { purchaseOrderId, language: 'en_zh', format: 'pdf' }, store.clerk)
    expect(stored.fileName).toBe('Purchase order PO-26-00001.pdf')
    const pdf = await readPdf(await bytesOf(store.test, stored.fileId))
    for (const words of ['PO-26-00001', 'Service-Plus LLC', '服务加有限公司', '宁波织女电器有限公司', 'PMP-31', 'HL-31', 'DC31-00030A', 'Drain pump', '排水泵', 'FOB Ningbo', '2026-12-05', '260.00']) expect(pdf.packed).toContain(packed(words))
    for (const secret of ['Иванов', 'срочно', 'Садовая']) expect(pdf.packed).not.toContain(secret)
  })

  it('is a workbook with the same numbers', async () => {
    const store = await aStore()
    const purchaseOrderId = await aReadyOrder(store)
    const { fileId, fileName } = await store.test.call('buying.exportOrder', { purchaseOrderId, language: 'en', format: 'xlsx' }, store.clerk)
    const book = read(await bytesOf(store.test, fileId))
    expect([fileName, book.SheetNames]).toEqual(['Purchase order PO-26-00001.xlsx', ['Purchase order', 'Lines']])
    expect(utils.sheet_to_json<unknown[]>(book.Sheets['Lines'] ?? {}, { header: 1, defval: '' })[1]).toEqual([1, 'PMP-31', 'HL-31', 'DC31-00030A', 'Drain pump', 10, 'pcs', 26, 260])
  })

  it('names the part by the supplier’s own number when nobody typed it', async () => {
    const store = await aStore()
    const partId = await aPart(store.test, { codes: [{ kind: 'supplier', code: 'HL-PMP-31', supplierId: store.supplierId, maker: '' }] })
    const { purchaseOrderId } = await store.test.call('buying.saveOrder', orderFacts(store, [orderLine(partId, { supplierCode: '' })]), store.clerk)
    expect((await store.test.call('buying.order', { purchaseOrderId }, store.clerk)).lines[0]?.supplierCode).toBe('HL-PMP-31')
  })

  it('waits for the names of the supplier', async () => {
    const store = await aStore({ nameEn: '', nameZh: '' })
    const { purchaseOrderId } = await store.test.call('buying.saveOrder', orderFacts(store, [orderLine(await aPart(store.test))]), store.clerk)
    const refusedFor = async (language: 'en' | 'en_zh') => (await store.test.failure('buying.exportOrder', { purchaseOrderId, language, format: 'pdf' }, store.clerk)).data
    expect(await refusedFor('en')).toMatchObject({ code: 'buying.supplier_name_needed', details: { field: 'nameEn' } })
    const { modelCount: _m, waitingCount: _w, ...facts } = await store.test.call('suppliers.get', { supplierId: store.supplierId })
    await store.test.call('suppliers.save', { ...facts, nameEn: 'Vega' })
    expect(await refusedFor('en_zh')).toMatchObject({ code: 'buying.supplier_name_needed', details: { field: 'nameZh' } })
  })
})
