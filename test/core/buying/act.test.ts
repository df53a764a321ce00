import { describe, expect, it } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import { aCentreThatPrints, bytesOf } from '#test/core/papers/paper-builders.ts'
import { packed, readPdf } from '#test/documents/read-pdf.ts'
import { aPart, ONE } from '#test/kit/stock-builders.ts'
import { aStore, receive, receiptLine, DELIVERY, type Store } from './buying-builders.ts'

type Values = InputOf<'buying.printAct'>['values']

const TYPED: Values = {
  arrived_at: '2026-11-20T09:10', started_at: '2026-11-20T09:30', method: 'Сплошной пересчёт', concl: 'Недостача и брак подтверждены', commission: 'Кладовщик Петрова А. И.\nИнженер Соколов И. А.',
}

/** Ten pumps by documents, eight in fact, one of them broken. */
async function aShortReceipt(store: Store, overrides: Parameters<typeof receive>[2] = {}) {
  await aCentreThatPrints(store.test)
  const partId = await aPart(store.test, { number: 'PMP-31' })
  return receive(store, [receiptLine(partId, { actualMilli: 8 * ONE, faultyMilli: ONE, faultyReason: 'Разбит корпус' }), receiptLine(await aPart(store.test))], overrides)
}

describe('the act of discrepancies', () => {
  it('is filled with what the receipt says: how the goods differ, whose they are, what they came with', async () => {
    const store = await aStore()
    const { receiptId } = await aShortReceipt(store)
    const form = await store.test.call('buying.actForm', { receiptId, kind: 'DOC_TORG3', values: {} }, store.clerk)
    const values = Object.fromEntries(form.fields.map((field) => [field.key, field.value]))
    expect(values).toMatchObject({
      supplier: 'Ningbo Vega Appliance', sender: 'Ningbo Vega', contract: '№ VG-2025-14 от 01.03.2025', invoice: 'INV-31 от 15.11.2026, валюта CNY', waybill: '№ ТТН-77 от 18.11.2026', package: 'Без повреждений', ended_at: '2026-11-20T10:00',
      storage_place: 'Москва, ул. Вавилова, 19, Основной склад', defects: 'PMP-31, Насос сливной: Разбит корпус',
    })
    expect(values['rows']).toEqual([{ name: 'Насос сливной', sku: 'PMP-31', unit: 'шт.', doc_qty: 10_000, doc_price: 2_600, doc_sum: 26_000, fact_qty: 8_000, rejects: 1_000, short: 2_000, surplus: null }])
    expect(form.missing.map(({ key }) => key)).toEqual(['arrived_at', 'started_at', 'method', 'concl', 'commission', 'customs'])
    expect(form.fields.find(({ key }) => key === 'sender'), 'what is known may be typed over and taken back').toMatchObject({ source: 'prefilled' })
  })

  it('is printed with its number, kept with the receipt and never changes', async () => {
    const store = await aStore()
    const { test, clerk } = store
    const { receiptId, number } = await aShortReceipt(store)
    const values = { ...TYPED, customs: '10702070/201126/0001234', sender: 'Ningbo Vega, склад 4' }
    const act = await test.call('buying.printAct', { receiptId, kind: 'DOC_TORG3', values }, clerk)
    expect(act.number).toBe('Т3-26-00001')
    const pdf = await readPdf(await bytesOf(test, act.fileId))
    for (const words of ['импортных товаров № Т3-26-00001', `приход ${number}`, 'PMP-31', 'Ningbo Vega, склад 4', '10702070/201126/0001234', 'Разбит корпус', 'Недостача и брак подтверждены', 'Инженер Соколов И. А.', '18.11.2026']) expect(pdf.packed).toContain(packed(words))
    expect(pdf.packed).not.toContain(packed('заказ ПР'))
    const again = await test.call('buying.printAct', { receiptId, kind: 'DOC_TORG3', values }, clerk)
    expect((await test.call('buying.receipt', { receiptId }, clerk)).papers).toMatchObject([{ kind: 'DOC_TORG3', number: 'Т3-26-00001', fileId: act.fileId }, { number: 'Т3-26-00002', fileId: again.fileId }])
    const change = () => test.core.connection.write.sql("UPDATE receipt_papers SET model_json = '{}' WHERE id = ?").run(act.paperId)
    expect(change).toThrow('printed document is frozen')
    expect(() => test.core.connection.write.sql('DELETE FROM receipt_papers WHERE id = ?').run(act.paperId)).toThrow('printed document is frozen')
  })

  it('names every required field that is empty, and takes no number then', async () => {
    const store = await aStore()
    const { receiptId } = await aShortReceipt(store)
    const failed = await store.test.failure('buying.printAct', { receiptId, kind: 'DOC_TORG3', values: { ...TYPED, concl: '' } }, store.clerk)
    expect(failed.data).toMatchObject({ code: 'documents.fields_missing', details: { missing: [{ key: 'concl' }, { key: 'customs', label: 'Таможенная декларация №' }] } })
    expect((await store.test.call('buying.printAct', { receiptId, kind: 'DOC_TORG3', values: { ...TYPED, customs: '1' } }, store.clerk)).number).toBe('Т3-26-00001')
  })

  it('of goods of this country is the other one, and needs no customs declaration', async () => {
    const store = await aStore()
    const { test, clerk } = store
    const { receiptId } = await aShortReceipt(store, { currency: 'RUB', rateMicro: null, delivery: { ...DELIVERY, contract: '№ 5' } })
    expect((await test.call('buying.receipt', { receiptId }, clerk)).actKind).toBe('DOC_TORG2')
    const { fileId, number } = await test.call('buying.printAct', { receiptId, kind: 'DOC_TORG2', values: TYPED }, clerk)
    expect([number, (await readPdf(await bytesOf(test, fileId))).packed.includes(packed('INV-31 от 15.11.2026'))]).toEqual(['Т2-26-00001', true])
  })

  it('a number taken before a crash is used up by the same act', async () => {
    const store = await aStore()
    const { test, clerk } = store
    const { receiptId } = await aShortReceipt(store)
    test.core.connection.write.sql("INSERT INTO receipt_papers (receipt_id, kind, number, model_json, created_at) VALUES (?, 'DOC_TORG3', 'Т3-26-00001', '{}', '2026-11-20T06:00:00.000Z')").run(receiptId)
    expect((await test.call('buying.printAct', { receiptId, kind: 'DOC_TORG3', values: { ...TYPED, customs: '1' } }, clerk)).number).toBe('Т3-26-00001')
  })

  it('is refused where nothing differs, for a receipt that is not there, and for values of another shape', async () => {
    const store = await aStore()
    const { test, clerk } = store
    const { receiptId } = await receive(store, [receiptLine(await aPart(test))])
    expect((await test.call('buying.receipt', { receiptId }, clerk)).actKind).toBeNull()
    expect((await test.failure('buying.printAct', { receiptId, kind: 'DOC_TORG3', values: {} }, clerk)).data.code).toBe('buying.no_discrepancy')
    expect((await test.failure('buying.actForm', { receiptId: 99, kind: 'DOC_TORG3', values: {} }, clerk)).data.code).toBe('buying.receipt_not_found')
    expect((await test.failure('buying.actForm', { receiptId, kind: 'DOC_TORG3', values: { concl: 5 } }, clerk)).data.issues?.[0]?.path).toEqual(['values', 'concl'])
  })
})
