// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ShipmentHead } from '#shared/contract/shipments.ts'
import type { OutputOf } from '#shared/contract/index.ts'
import { ShipmentsPanel } from '#renderer/features/shipments/index.ts'
import { useShipmentsView } from '#renderer/features/shipments/shipments-view.ts'
import { calls, placeShown, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { shipmentFacts } from '#test/core/shipments/shipment-builders.ts'

const HEAD: ShipmentHead = {
  shipmentId: 4, number: 'ПС-26-00004', supplierId: 3, supplier: 'Vega', state: 'arrived', isLate: false, invoiceNumber: 'INV-77', invoiceOn: '2026-01-20', container: 'MSKU7654321', waybill: 'BL-5501', shippedOn: '2026-01-25', expectedOn: '2026-03-01', arrivedOn: '2026-03-02', currency: 'USD', lineCount: 1, qty: 500, serialCount: 500, totalMinor: 2_100_000, sortOn: '2026-03-02',
}
const SHIPMENT: OutputOf<'shipments.get'> = {
  head: HEAD, facts: shipmentFacts(), files: [], purchases: [], receipts: [],
  lines: [{ lineId: 9, lineNo: 1, modelId: 5, partId: null, article: 'VG-100', lot: 'L2601', qty: 500, priceMinor: 4_200, producedOn: null, cartons: '', goods: 'Vega 100', sku: 'VG-100', serials: 'A0001–A0500', serialCount: 500 }],
}
const CORE: FakeCore = {
  'suppliers.list': () => [{ supplierId: 3, name: 'Vega', currency: 'USD', incoterms: 'FOB', contractNumber: 'V-1' }] as never,
  'shipments.list': () => ({ rows: [HEAD], next: null }), 'shipments.get': () => SHIPMENT, 'shipments.linkables': () => ({ purchases: [], receipts: [] }),
  'shipments.matchArticles': () => [{ article: 'VG-100', modelId: 5, partId: null, goods: 'Vega 100' }, { article: 'ZZ', modelId: null, partId: null, goods: '' }],
  'shipments.trace': () => ({ shipmentId: 4, lineId: 9, by: 'serial', number: HEAD.number, invoiceNumber: 'INV-77', shippedOn: HEAD.shippedOn, arrivedOn: HEAD.arrivedOn, supplier: 'Vega' }),
}
beforeEach(() => useShipmentsView.setState({ words: '', state: null, supplierId: null }))

describe('shipments', () => {
  it('a typed serial number leads to the shipment it came with', async () => {
    renderScreen(<ShipmentsPanel rest="" />, { core: CORE })
    fireEvent.change(await screen.findByLabelText('Поиск и происхождение'), { target: { value: 'A0042' } })
    expect(await screen.findByText(/найдено по серийному номеру: поставка ПС-26-00004, Vega/)).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Открыть' }))
    expect(placeShown()).toBe('/suppliers/shipments/4')
  })

  it('a pasted packing list becomes lines with the goods the catalogue knows', async () => {
    renderScreen(<ShipmentsPanel rest="4/edit" />, { core: { ...CORE, 'shipments.save': () => ({ shipmentId: 4, number: HEAD.number }) } })
    fireEvent.click(await screen.findByRole('button', { name: 'Загрузить упаковочный лист' }))
    fireEvent.change(await screen.findByLabelText('Или строки таблицы'), { target: { value: 'Item\tLot\tQty\tSerial\nVG-100\tL2602\t20\tB01-B20\nZZ\t\t5\t' } })
    expect(await screen.findByText('В каталоге найдено артикулов: 1 из 2', { exact: false })).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: /Заменить строки/ }))
    fireEvent.click(await screen.findByRole('button', { name: /Сохранить поставку/ }))
    await waitFor(() => expect(calls('shipments.save')).toHaveLength(1))
    expect(calls('shipments.save')[0]).toMatchObject({ shipmentId: 4, keepsWarnings: false, lines: [{ article: 'VG-100', modelId: 5, lot: 'L2602', qty: 20, serials: 'B01-B20' }, { article: 'ZZ', modelId: null, qty: 5 }] })
  })

  it('a packing list dropped as a file is shown as understood, put right and taken in only as a whole', async () => {
    const rows = [['Item', 'Lot', 'Pcs', 'Plate'], ['VG-100', 'L2602', '20', 'B01-B20'], ['Remarks', '', 'handle with care', '']].map((cells, index) => ({ rowNo: index + 4, cells }))
    const core: FakeCore = { ...CORE, 'files.store': () => ({ fileId: 31, sha256: 'x', mediaType: '', sizeBytes: 2 }), 'shipments.readPackingFile': ({ sheetName }) => ({ fileName: 'PL.xlsx', sheetNames: ['Invoice', 'PL'], sheetName: sheetName ?? 'PL', rows }), 'shipments.save': () => ({ shipmentId: 4, number: HEAD.number }) }
    renderScreen(<ShipmentsPanel rest="4/edit" />, { core })
    fireEvent.click(await screen.findByRole('button', { name: 'Загрузить упаковочный лист' }))
    fireEvent.drop((await screen.findByRole('button', { name: /Выбрать файл/ })).parentElement as HTMLElement, { dataTransfer: { files: [new File(['PK'], 'PL.xlsx')] } })
    expect(await screen.findByText(/Строка 6 не прочитана/)).toBeDefined()
    expect(screen.getByRole('button', { name: /Заменить строки/ }).getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(screen.getByRole('combobox', { name: 'Plate' }))
    fireEvent.click(within(await screen.findByRole('listbox', { name: 'Plate', hidden: true })).getByRole('option', { name: 'серийные номера', hidden: true }))
    fireEvent.click(screen.getByRole('checkbox', { name: /Без непрочитанных строк \(1\)/ }))
    fireEvent.click(screen.getByRole('button', { name: /Заменить строки/ }))
    fireEvent.click(await screen.findByRole('button', { name: /Сохранить поставку/ }))
    await waitFor(() => expect(calls('shipments.save')).toHaveLength(1))
    expect(calls('shipments.save')[0]?.lines).toMatchObject([{ article: 'VG-100', lot: 'L2602', qty: 20, serials: 'B01-B20' }])
  })

  it('a file that is no table is named in the dialog', async () => {
    const core: FakeCore = { ...CORE, 'files.store': () => ({ fileId: 31, sha256: 'x', mediaType: '', sizeBytes: 2 }), 'shipments.readPackingFile': () => { throw refusal('imports.file_refused', { code: 'import.encrypted', details: {} }) } }
    renderScreen(<ShipmentsPanel rest="4/edit" />, { core })
    fireEvent.click(await screen.findByRole('button', { name: 'Загрузить упаковочный лист' }))
    fireEvent.drop((await screen.findByRole('button', { name: /Выбрать файл/ })).parentElement as HTMLElement, { dataTransfer: { files: [new File(['PK'], 'PL.xlsx')] } })
    expect(await screen.findByText(/Файл защищён паролем/)).toBeDefined()
  })

  it('what looks doubtful is told, and kept only when a person says so', async () => {
    const answers = [() => { throw refusal('shipments.doubtful', { warnings: [{ kind: 'count', lineNo: 1, qty: 501, serialCount: 500 }] }) }, () => ({ shipmentId: 4, number: HEAD.number })]
    renderScreen(<ShipmentsPanel rest="4/edit" />, { core: { ...CORE, 'shipments.save': () => (answers.shift() as () => never)() } })
    fireEvent.change(await screen.findByLabelText('Кол-во, строка 1'), { target: { value: '501' } })
    fireEvent.click(screen.getByRole('button', { name: /Сохранить поставку/ }))
    expect(await screen.findByText('Строка 1: изделий 501, серийных номеров 500')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Сохранить как есть' }))
    await waitFor(() => expect(calls('shipments.save').map((call) => (call as { keepsWarnings: boolean }).keepsWarnings)).toEqual([false, true]))
  })
})
