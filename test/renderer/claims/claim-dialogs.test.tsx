// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ClaimScreen } from '#renderer/features/claims/index.ts'
import { calls, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { CLAIM, CORE, line } from './made-claim.ts'

type Claim = typeof CLAIM

const press = (name: RegExp | string) => act(async () => { fireEvent.click(await screen.findByRole('button', { name })) })
const type = (label: string | RegExp, value: string) => act(async () => { const field = screen.getByLabelText(label); fireEvent.change(field, { target: { value } }); fireEvent.blur(field) })
const isClosed = (name: RegExp) => screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true'

const GOODS = { goodsId: 5, partId: 9, partNo: 'PSU-1', nameEn: 'Power board', nameZh: '', qty: 2, unitValueMinor: 3_300, receivedQty: 0, paidQty: 0, writtenOffQty: 0, outstandingQty: 2, shipByOn: null, receivedOn: null }
const OWED: Claim = { ...CLAIM, head: { ...CLAIM.head, status: 'accepted', sentOn: '2026-11-20', answeredOn: '2026-11-21', readiness: null }, lines: [{ ...line(1), decision: 'accepted', goods: [GOODS] }] }
const WITH_SERIALS: FakeCore = {
  'parts.card': () => ({ row: { partId: 9, number: 'PSU-1', nameRu: 'Плата питания', tracking: 'serial' } }) as never,
  'places.warehouses': () => [{ warehouseId: 1, name: 'Основной', isActive: true, bins: [{ binId: 4, label: 'A-01', name: '', purpose: 'parts', isActive: true }] }] as never,
}
const open = (part: string, claim: Claim, core: FakeCore = {}) => renderScreen(<ClaimScreen claimId={3} part={part} />, { core: { ...CORE, 'claims.get': () => claim, ...core } })

describe('parts that came from the supplier', () => {
  it('are counted against what was asked for, with a waybill, a rate and a number for every piece, and come to the shelf in one go', async () => {
    open('compensation', OWED, { ...WITH_SERIALS, 'claims.receiveParts': () => ({ compensationId: 1, receiptId: 8, receiptNumber: 'ПР-26-00008' }) })
    await press(/^Принять запчасти/)
    await press('Пришло всё')
    expect(isClosed(/^Принять на склад/)).toBe(true)
    await type('Серийные номера, строка 1, PSU-1', 'SN-1\nSN-2')
    await type(/^Накладная/, 'W-77')
    await type(/^Курс к рублю/, '90,1')
    await press(/^Принять на склад/)
    await waitFor(() => expect(calls('claims.receiveParts')).toHaveLength(1))
    expect(calls('claims.receiveParts')[0]).toMatchObject({ claimId: 3, kind: 'free_parts', warehouseId: 1, waybill: 'W-77', receivedOn: '2026-11-21', rateMicro: 90_100_000, lines: [{ lineId: 1, goodsId: 5, partId: 9, qty: 2, unitValueMinor: 3_300, binId: 4, serials: ['SN-1', 'SN-2'] }] })
    expect(await screen.findByText('Запчасти приняты, приход ПР-26-00008')).toBeTruthy()
  })
})

describe('the archive of evidence', () => {
  it('is packed only when somebody has looked at the photos, and a refusal stays in the dialog', async () => {
    open('', OWED, { 'claims.packEvidence': () => { throw refusal('files.not_found', {}) } })
    await press('Архив доказательств')
    expect(isClosed(/^Собрать архив/)).toBe(true)
    await act(async () => { fireEvent.click(screen.getByRole('checkbox', { name: 'На фото и видео не видно лиц и номеров автомобилей' })) })
    await press(/^Собрать архив/)
    expect(calls('claims.packEvidence')).toEqual([{ claimId: 3, isPrivacyChecked: true }])
    expect(screen.getByRole('button', { name: /^Собрать архив/ })).toBeTruthy()
  })
})
