import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { takeScan } from '#renderer/app/scan-takers.ts'
import { LedgerPanel, QuarantinePanel } from '#renderer/features/stock/index.ts'
import { undoLatest } from '#renderer/ui/undo-toast.tsx'
import { aMovement, anEvidence, STOCK_CORE } from './stock-samples.ts'
import { calls, placeShown, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const press = (name: RegExp) => act(async () => { fireEvent.click(screen.getByRole('button', { name })) })
const type = (label: RegExp, value: string) => act(async () => { fireEvent.change(screen.getByLabelText(label), { target: { value } }) })
const inDialog = () => within(screen.getByRole('dialog'))
const submit = (name: RegExp) => act(async () => { fireEvent.click(inDialog().getByRole('button', { name })) })
const pick = (words: string) => act(async () => { fireEvent.click(within(screen.getByRole('grid')).getByText(words)) })
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')

const MOVEMENTS = [
  aMovement(4, { kind: 'quarantine', onHandMilli: 0, quarantineMilli: 1_000, bin: 'MAIN-Q-01', reason: 'Трещина' }), aMovement(3, { kind: 'issue', onHandMilli: -1_000, reservedMilli: -1_000, onHandAfterMilli: 4_000, document: '26-00011', orderId: 11, serials: ['CB001'] }), aMovement(2, { kind: 'reserve', onHandMilli: 0, reservedMilli: 1_000, bin: '', document: '26-00012', orderId: 12 }), aMovement(1),
]

describe('the ledger', () => {
  const open = async (more: FakeCore = {}) => {
    renderScreen(<LedgerPanel rest="" />, { core: { ...STOCK_CORE, 'stock.ledger': () => ({ rows: MOVEMENTS, next: null }), ...more } })
    await screen.findByText('26-00011')
  }

  it('says what was done, how many with their sign, by which paper and what was left', async () => {
    await open()
    const rows = screen.getAllByRole('row').map((row) => plain(row.textContent))
    expect(rows.some((row) => row?.includes('выдача в заказ') && row.includes('CB001') && row.includes('−1') && row.includes('26-00011'))).toBe(true)
    expect(rows.some((row) => row?.includes('резерв') && row.includes('+1') && row.includes('26-00012'))).toBe(true)
    expect(rows.some((row) => row?.includes('+1 карантин') && row.includes('Трещина'))).toBe(true)
  })

  it('opens the paper a movement was done by; one without a paper says so', async () => {
    await open()
    await pick('26-00011')
    await press(/^Открыть документ/)
    expect(placeShown()).toBe('/orders/11')
    await pick('приход')
    expect(screen.getByRole('button', { name: /Открыть документ: у движения нет документа/ })).toBeTruthy()
  })

  it('says in plain words that the balances are whole', async () => {
    await open({ 'stock.reconcile': () => ({ isWhole: true, movementCount: 1_250, balanceCount: 80, durationMs: 40, differences: [] }) })
    await press(/^Сверить остатки/)
    expect(plain((await screen.findByText(/Остатки сходятся с движениями/)).textContent)).toBe('Остатки сходятся с движениями: 1 250 движений, 80 остатков.')
  })

  it('names what differs, with both numbers', async () => {
    await open({ 'stock.reconcile': () => ({ isWhole: false, movementCount: 4, balanceCount: 1, durationMs: 2, differences: [{ what: 'bin', part: 'CB-220', place: 'MAIN-A-01', balanceMilli: 7_000, ledgerMilli: 5_000 }] }) })
    await press(/^Сверить остатки/)
    const table = await screen.findByRole('group', { name: 'Расхождения' })
    expect(table.textContent).toContain('CB-220ячейкаMAIN-A-0175')
  })
})

describe('the quarantine', () => {
  const ROWS = [anEvidence(2), anEvidence(1)]
  const open = async (rows = ROWS) => {
    renderScreen(<QuarantinePanel rest="" />, { core: { ...STOCK_CORE, 'stock.evidence': () => ({ rows, next: null }) } })
    await screen.findByText('CB001')
  }

  it('shows what lies there first, and how many days', async () => {
    await open()
    expect(calls('stock.evidence')[0]).toMatchObject({ state: 'quarantine' })
    expect(screen.getAllByRole('row').some((row) => row.textContent?.includes('CB001') && row.textContent.includes('10'))).toBe(true)
  })

  it('sends several marked pieces with one waybill', async () => {
    await open()
    for (const mark of screen.getAllByRole('checkbox').slice(-2)) await act(async () => { fireEvent.click(mark) })
    await press(/^Отправить поставщику/)
    await type(/^Накладная/, 'ТТН-12')
    await submit(/^Отправить поставщику/)
    expect(calls('stock.sendEvidence')).toEqual([{ evidenceIds: [2, 1], supplierId: 7, sentOn: '2026-11-21', waybill: 'ТТН-12' }])
  })

  it('releases a piece for sale with a reason and a cell', async () => {
    await open()
    await pick('CB001')
    await press(/^Вернуть в продажу/)
    expect(inDialog().getByRole('button', { name: /Вернуть в продажу: выберите, куда/ })).toBeTruthy()
    await act(async () => { fireEvent.click(screen.getByLabelText(/^Ячейка для продажи/, { selector: 'input' })) })
    await act(async () => { fireEvent.click(screen.getByRole('option', { name: 'MAIN-B-02', hidden: true })) })
    await type(/^Основание/, 'Проверен на стенде')
    await submit(/^Вернуть в продажу/)
    expect(calls('stock.releaseEvidence')).toEqual([{ evidenceId: 1, toBinId: 6, reason: 'Проверен на стенде' }])
  })

  it('moves a piece to another cell, and back when that is undone', async () => {
    await open()
    await pick('CB001')
    await press(/^Переместить/)
    await act(async () => { takeScan({ kind: 'bin', binId: 9, label: 'MAIN-Q-02', name: '', purpose: 'quarantine' }, 'x') })
    await submit(/^Переместить/)
    await act(async () => { undoLatest(); await Promise.resolve() })
    expect(calls('stock.moveEvidence')).toEqual([{ evidenceId: 1, toBinId: 9 }, { evidenceId: 1, toBinId: 2 }])
  })

  it('writes off only with a reason', async () => {
    await open()
    await pick('CB001')
    await press(/^Списать/)
    await type(/^Основание/, 'Акт 4')
    await submit(/^Списать/)
    expect(calls('stock.writeOffEvidence')).toEqual([{ evidenceId: 1, reason: 'Акт 4' }])
  })

  it('says why a step is not possible', async () => {
    await open([anEvidence(1, { state: 'at_supplier' })])
    expect(screen.getByText(/^Выберите запись/)).toBeTruthy()
    await pick('CB001')
    expect(screen.getByRole('button', { name: /^Переместить: запись – у поставщика/ })).toBeTruthy()
    await press(/^Вернулось/)
    await type(/^Основание/, 'Без ремонта')
    await submit(/^Вернулось/)
    expect(calls('stock.returnEvidence')).toEqual([{ evidenceId: 1, toBinId: 2, reason: 'Без ремонта' }])
  })
})
