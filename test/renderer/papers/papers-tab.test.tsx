import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { PapersTab, usePaperDesk, type MissingPlace } from '#renderer/features/papers/index.ts'
import type { OrderCard } from '#shared/contract/orders.ts'
import { openedSizes } from '#test/renderer/kit/pdf-stand-in.ts'
import { calls, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { cardWith } from '#test/renderer/order-card/sample-card.ts'
import { answeredKinds, PAPER, STORED } from './sample-papers.ts'

function Papers({ card, onFix }: { readonly card: OrderCard; readonly onFix: (place: MissingPlace) => void }) {
  const { desk, dialogs } = usePaperDesk({ orderId: card.orderId, onFix })
  return <><PapersTab card={card} desk={desk} />{dialogs}</>
}

function show(core: FakeCore, card: OrderCard = cardWith({}), onFix: (place: MissingPlace) => void = () => undefined) {
  renderScreen(<Papers card={card} onFix={onFix} />, {
    core: {
      'documents.kinds': () => answeredKinds(), 'documents.check': () => ({ missing: [], isAvailable: true }),
      'files.takeOut': () => ({ name: STORED.fileName, mediaType: 'application/pdf', sha256: PAPER.sha256, base64: btoa('pdf') }),
      'files.read': () => ({ name: STORED.fileName, mediaType: 'application/pdf', sha256: PAPER.sha256, base64: btoa('pdf') }), ...core,
    },
  })
}

const row = (name: string) => screen.getByText(name).closest('li') as HTMLElement

async function choose(words: string): Promise<void> {
  fireEvent.click(screen.getAllByRole('button', { name: /^Новый документ/ })[0] as HTMLElement)
  const search = await screen.findByRole('combobox')
  await screen.findAllByRole('option')
  fireEvent.change(search, { target: { value: words } })
  fireEvent.keyDown(search, { key: 'Enter' })
}

describe('papers of an order', () => {
  it('show number, person, number of prints and the beginning of the digest under the group of the work', async () => {
    show({}, cardWith({ documents: [PAPER] }))
    const text = (await screen.findByText('№ ТС-26-00001')).closest('li')?.textContent
    for (const part of ['Орлов\u00a0Д.\u00a0П.', 'напечатан 2\u00a0раза', 'abcdef01']) expect(text).toContain(part)
    expect(within(screen.getByRole('region', { name: 'Проверка' })).getByText('Акт технического состояния')).toBeTruthy()
  })

  it('that are not there yet give the way to the first one', async () => {
    show({ 'documents.print': () => STORED })
    expect(screen.getByText('Документов ещё нет')).toBeTruthy()
    await choose('акт технического')
    expect(await screen.findByRole('img', { name: 'Страница 1 из 1' })).toBeTruthy()
    expect(calls('documents.print')).toEqual([{ orderId: 7, kind: 'DOC_DIAG' }])
    expect(openedSizes.at(-1)).toBe('pdf'.length)
  })

  it('say why one more of the kind cannot be made', async () => {
    show({ 'documents.kinds': () => answeredKinds({ DOC_DIAG: { isAvailable: false, obstacle: 'order_closed' } }) }, cardWith({ documents: [PAPER] }))
    expect(await within(row('Акт технического состояния')).findByText('не составляется: заказ закрыт')).toBeTruthy()
    expect(within(row('Акт технического состояния')).queryByRole('button', { name: 'Составить заново' })).toBeNull()
  })

  it('are printed again through the counter, never made anew', async () => {
    show({ 'documents.reprint': () => STORED }, cardWith({ documents: [PAPER] }))
    fireEvent.click(within(row('Акт технического состояния')).getByRole('button', { name: 'Печать' }))
    await waitFor(() => expect(calls('documents.reprint')).toEqual([{ documentId: 11 }]))
    expect(calls('documents.print')).toEqual([])
  })

  it('an act that is printed already is opened from the list, not made twice', async () => {
    show({}, cardWith({ documents: [PAPER] }))
    await choose('акт технического')
    expect(await screen.findByRole('dialog', { name: /№ ТС-26-00001$/ })).toBeTruthy()
    expect(calls('documents.print')).toEqual([])
  })

  it('with empty fields say which ones and lead to where they are filled', async () => {
    const onFix = vi.fn()
    show({ 'documents.check': () => ({ missing: [{ key: 'org_ogrn', label: 'ОГРН / ОГРНИП' }, { key: 'sale_date', label: 'Дата продажи (передачи)' }, { key: 'look', label: 'Внешний вид' }], isAvailable: true }) }, cardWith({}), onFix)
    await choose('акт приёма')
    const dialog = await screen.findByRole('dialog', { name: /не хватает данных$/ })
    expect(within(dialog).getByText('ОГРН / ОГРНИП')).toBeTruthy()
    expect(within(dialog).getByRole('button', { name: 'Заполнить: указывают при приёме' }).getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(within(within(dialog).getByText('Факты продажи').closest('li') as HTMLElement).getByRole('button', { name: 'Заполнить' }))
    expect(onFix).toHaveBeenCalledWith('sale')
    expect(calls('documents.print')).toEqual([])
  })
})
