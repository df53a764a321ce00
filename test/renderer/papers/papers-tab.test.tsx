import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { PapersTab, usePaperDesk, type MissingPlace } from '#renderer/features/papers/index.ts'
import type { OrderCard } from '#shared/contract/orders.ts'
import { calls, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { cardWith } from '#test/renderer/order-card/sample-card.ts'

const opened = vi.hoisted(() => ({ sizes: [] as number[] }))
vi.mock('#renderer/features/papers/pdf-document.ts', () => ({
  openPdf: (bytes: Uint8Array) => {
    opened.sizes.push(bytes.length)
    return Promise.resolve({ pages: [{ pageNumber: 1 }], close: () => undefined })
  },
  pageSize: () => ({ width: 10, height: 10 }),
  drawPage: () => () => undefined,
}))

const PAPER = { documentId: 11, kind: 'DOC_DIAG', number: 'ТС-26-00001', printedAt: '2026-11-18T13:05:00.000Z', printCount: 2, fileId: 5, sha256: 'abcdef0123456789', person: 'Орлов Дмитрий Павлович' }
const STORED = { documentId: 11, number: 'ТС-26-00001', fileId: 5, fileName: 'Акт ТС-26-00001.pdf', sha256: PAPER.sha256 }

function Papers({ card, onFix }: { readonly card: OrderCard; readonly onFix: (place: MissingPlace) => void }) {
  const { desk, dialogs } = usePaperDesk({ orderId: card.orderId, onFix })
  return <><PapersTab card={card} desk={desk} />{dialogs}</>
}

function show(core: FakeCore, card: OrderCard = cardWith({}), onFix: (place: MissingPlace) => void = () => undefined) {
  renderScreen(<Papers card={card} onFix={onFix} />, {
    core: {
      'documents.check': () => ({ missing: [], isAvailable: true }), 'files.read': () => ({ name: STORED.fileName, mediaType: 'application/pdf', sha256: PAPER.sha256, base64: btoa('pdf') }), ...core,
    },
  })
}

const row = (name: string) => screen.getByText(name).closest('li') as HTMLElement

describe('papers of an order', () => {
  it('show number, person, number of prints and the beginning of the digest', async () => {
    show({}, cardWith({ documents: [PAPER] }))
    const text = (await screen.findByText('№ ТС-26-00001')).closest('li')?.textContent
    for (const part of ['Орлов\u00a0Д.\u00a0П.', 'напечатан 2\u00a0раза', 'abcdef01']) expect(text).toContain(part)
  })

  it('say why a paper cannot be made yet', () => {
    show({})
    expect(row('Акт выдачи из ремонта').textContent).toContain('не составляется: решение не принято')
  })

  it('are made and shown from their stored bytes', async () => {
    show({ 'documents.print': () => STORED })
    fireEvent.click(within(row('Акт технического состояния')).getByRole('button', { name: 'Составить' }))
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByRole('img', { name: 'Страница 1 из 1' })).toBeTruthy()
    expect(calls('documents.print')).toEqual([{ orderId: 7, kind: 'DOC_DIAG' }])
    expect(opened.sizes.at(-1)).toBe('pdf'.length)
  })

  it('are printed again through the counter, never made anew', async () => {
    show({ 'documents.reprint': () => STORED }, cardWith({ documents: [PAPER] }))
    fireEvent.click(within(row('Акт технического состояния')).getByRole('button', { name: 'Печать' }))
    await waitFor(() => expect(calls('documents.reprint')).toEqual([{ documentId: 11 }]))
    expect(calls('documents.print')).toEqual([])
  })

  it('with empty fields say which ones and lead to where they are filled', async () => {
    const onFix = vi.fn()
    show({ 'documents.check': () => ({ missing: [{ key: 'org_ogrn', label: 'ОГРН / ОГРНИП' }, { key: 'sale_date', label: 'Дата продажи (передачи)' }, { key: 'look', label: 'Внешний вид' }], isAvailable: true }) }, cardWith({}), onFix)
    fireEvent.click((await screen.findAllByRole('button', { name: 'Что заполнить' }))[0] as HTMLElement)
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText('ОГРН / ОГРНИП')).toBeTruthy()
    expect(within(dialog).getByRole('button', { name: 'Заполнить: указывают при приёме' }).getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(within(within(dialog).getByText('Факты продажи').closest('li') as HTMLElement).getByRole('button', { name: 'Заполнить' }))
    expect(onFix).toHaveBeenCalledWith('sale')
    expect(calls('documents.print')).toEqual([])
  })
})
