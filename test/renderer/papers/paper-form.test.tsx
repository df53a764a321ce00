import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { usePaperDesk, type MissingPlace } from '#renderer/features/papers/index.ts'
import { forgetHeldBodies } from '#renderer/app/drafts/use-kept-body.ts'
import type { PaperKind } from '#shared/documents/kinds.ts'
import { cardWith } from '#test/renderer/order-card/sample-card.ts'
import { calls, invalid, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { formField, PAPER, replyForm, STORED } from './sample-papers.ts'

const MADE = { ...STORED, documentId: 12, number: 'ОП-26-00001', fileId: 6, fileName: 'Ответ ОП-26-00001.pdf' }

function Desk({ kind, demandId, onFix }: { readonly kind: PaperKind; readonly demandId: number | null; readonly onFix: (place: MissingPlace) => void }) {
  const { desk, dialogs } = usePaperDesk({ orderId: 7, onFix })
  return <><button type="button" onClick={() => desk.openPaper(kind, demandId)}>открыть</button>{dialogs}</>
}

type Shown = { readonly core?: FakeCore; readonly kind?: PaperKind; readonly demandId?: number | null; readonly onFix?: (place: MissingPlace) => void }

async function openForm({ core = {}, kind = 'DOC_REPLY', demandId = null, onFix = () => undefined }: Shown = {}): Promise<HTMLElement> {
  renderScreen(<Desk kind={kind} demandId={demandId} onFix={onFix} />, {
    core: {
      'documents.form': ({ values }) => replyForm(values), 'orders.card': () => cardWith({}), 'documents.print': () => MADE, 'documents.preview': () => ({ fileId: 9, fileName: 'Образец.pdf', sha256: 'ff' }),
      'files.read': () => ({ name: 'a.pdf', mediaType: 'application/pdf', sha256: 'ff', base64: btoa('pdf') }), ...core,
    },
  })
  return reopen()
}

async function reopen(): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole('button', { name: 'открыть' }))
  const dialog = await screen.findByRole('dialog')
  await within(dialog).findByText('Что войдёт в документ')
  return dialog
}

const press = (dialog: HTMLElement, key: string, ctrlKey = false) => fireEvent.keyDown(dialog.querySelector('form') as HTMLElement, { key, ctrlKey })
const type = (dialog: HTMLElement, label: string, value: string) => fireEvent.change(within(dialog).getByLabelText(label, { exact: false }), { target: { value } })

async function fillReply(dialog: HTMLElement): Promise<void> {
  fireEvent.click(await within(dialog).findByRole('radio', { name: 'удовлетворено' }))
  type(dialog, 'Основание решения', 'ст. 22 ЗоЗПП')
  type(dialog, 'Сумма к выплате', '46 990,50')
}

beforeEach(forgetHeldBodies)

describe('the form of a paper made of a template', () => {
  it('shows what the order knows, and what only the person knows is never chosen beforehand', async () => {
    const dialog = await openForm()
    expect(within(await within(dialog).findByRole('region', { name: 'Из заказа' })).getByText('06.11.2026')).toBeTruthy()
    expect((within(dialog).getByLabelText('Установлено', { exact: false }) as HTMLTextAreaElement).value).toBe('Недостаток подтверждён.')
    for (const radio of within(dialog).getAllByRole('radio')) expect(radio.getAttribute('aria-checked')).toBe('false')
  })

  it('is printed by Ctrl+Enter with what was typed, in kopecks and codes, for the demand it answers', async () => {
    const dialog = await openForm({ demandId: 3 })
    await fillReply(dialog)
    press(dialog, 'Enter', true)
    await waitFor(() => expect(calls('documents.print')).toEqual([{ orderId: 7, kind: 'DOC_REPLY', demandId: 3, values: { decision: 'full', article: 'ст. 22 ЗоЗПП', sum: 4_699_050 } }]))
    expect(await screen.findByRole('dialog', { name: 'Ответ на требование потребителя № ОП-26-00001' })).toBeTruthy()
  })

  it('with empty fields says which ones, prints nothing and keeps what was typed', async () => {
    const dialog = await openForm()
    fireEvent.click(await within(dialog).findByRole('radio', { name: 'удовлетворено' }))
    press(dialog, 'Enter', true)
    const list = await within(dialog).findByRole('alert')
    expect(within(list).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Основание решения: Заполните поле', 'Сумма к выплате, руб.: Заполните поле'])
    expect(calls('documents.print')).toEqual([])
    expect(within(dialog).getByRole('radio', { name: 'удовлетворено' }).getAttribute('aria-checked')).toBe('true')
  })

  it('asks for the sum only when the demand is met', async () => {
    const dialog = await openForm()
    expect(await within(dialog).findByText('осталось заполнить: 2 поля')).toBeTruthy()
    fireEvent.click(within(dialog).getByRole('radio', { name: 'отказано' }))
    expect(await within(dialog).findByText('осталось заполнить: 1 поле')).toBeTruthy()
  })

  it('closed and opened again still has what was typed', async () => {
    const dialog = await openForm()
    type(await within(dialog).findByLabelText('Основание решения', { exact: false }).then(() => dialog), 'Основание решения', 'ст. 18')
    fireEvent.click(within(dialog).getByRole('button', { name: /^Закрыть/ }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const again = await reopen()
    expect((await within(again).findByLabelText('Основание решения', { exact: false }) as HTMLInputElement).value).toBe('ст. 18')
  })

  it('gives back what the order says', async () => {
    const dialog = await openForm()
    type(await within(dialog).findByLabelText('Установлено', { exact: false }).then(() => dialog), 'Установлено', 'Недостатка нет.')
    fireEvent.click(within(dialog).getByRole('button', { name: 'вернуть из заказа' }))
    await waitFor(() => expect((within(dialog).getByLabelText('Установлено', { exact: false }) as HTMLTextAreaElement).value).toBe('Недостаток подтверждён.'))
  })

  it('shows what the core says of a value at its field', async () => {
    const dialog = await openForm({ core: { 'documents.print': () => { throw invalid({ path: ['values', 'article'], message: 'too_long' }, { path: ['values', 'rows', 0, 'sum'], message: 'negative_amount' }) } } })
    await fillReply(dialog)
    fireEvent.click(within(dialog).getByRole('button', { name: /^Добавить строку/ }))
    press(dialog, 'Enter', true)
    await waitFor(() => expect(within(dialog).getByRole('textbox', { name: 'Сумма, строка 1' }).closest('td')?.textContent).toContain('Сумма не может быть меньше нуля'))
    expect(within(dialog).getByText('Основание решения: Слишком длинно')).toBeTruthy()
  })

  it('Enter in a line goes on to the next field and prints nothing', async () => {
    const dialog = await openForm()
    await fillReply(dialog)
    const line = within(dialog).getByLabelText('Основание решения', { exact: false })
    line.focus()
    expect(fireEvent.keyDown(line, { key: 'Enter' })).toBe(false)
    expect(document.activeElement).toBe(within(dialog).getByLabelText('Сумма к выплате', { exact: false }))
    expect(calls('documents.print')).toEqual([])
  })

  it('a day without its time is not a moment yet', async () => {
    const dialog = await openForm()
    await fillReply(dialog)
    type(dialog, 'Назначенное время', '22.11.2026')
    press(dialog, 'Enter', true)
    expect(await within(dialog).findByText('Укажите и дату, и время')).toBeTruthy()
    const time = within(dialog).getByRole('textbox', { name: 'Время' })
    fireEvent.change(time, { target: { value: '1030' } })
    fireEvent.blur(time)
    press(dialog, 'Enter', true)
    await waitFor(() => expect(calls('documents.print').map(({ values }) => values?.['at'])).toEqual(['2026-11-22T10:30']))
  })

  it('reads the cells of a table and takes rows away', async () => {
    const dialog = await openForm()
    await fillReply(dialog)
    const add = within(dialog).getByRole('button', { name: /^Добавить строку/ })
    fireEvent.click(add)
    fireEvent.click(add)
    fireEvent.change(within(dialog).getByRole('textbox', { name: 'Наименование, строка 2' }), { target: { value: 'Доставка' } })
    fireEvent.change(within(dialog).getByRole('textbox', { name: 'Сумма, строка 2' }), { target: { value: '1 500' } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Убрать строку 1' }))
    press(dialog, 'Enter', true)
    await waitFor(() => expect(calls('documents.print')[0]?.values?.['rows']).toEqual([{ name: 'Доставка', sum: 150_000 }]))
  })

  it('shows the sample beside, and says when it has become old', async () => {
    const dialog = await openForm()
    await fillReply(dialog)
    fireEvent.click(within(dialog).getByRole('button', { name: /^Предпросмотр/ }))
    expect(await within(dialog).findByRole('img', { name: 'Страница 1 из 1' })).toBeTruthy()
    expect(calls('documents.preview')[0]).toMatchObject({ kind: 'DOC_REPLY', values: { decision: 'full' } })
    type(dialog, 'Основание решения', 'ст. 18 ЗоЗПП')
    expect(await within(dialog).findByText('Введённое изменилось после образца')).toBeTruthy()
    expect(calls('documents.print')).toEqual([])
  })

  it('a paper that the order does not allow yet can be filled but not printed', async () => {
    const dialog = await openForm({ core: { 'documents.form': ({ values }) => replyForm(values, { isAvailable: false, obstacle: 'no_demand' }) } })
    expect(await within(dialog).findByText(/^Сейчас не печатается: когда есть требование/)).toBeTruthy()
    press(dialog, 'Enter', true)
    expect(within(dialog).getByRole('button', { name: 'Напечатать: когда есть требование' }).getAttribute('aria-disabled')).toBe('true')
    expect(calls('documents.print')).toEqual([])
  })

  it('leads to where the requisites of the centre are filled', async () => {
    const onFix = vi.fn()
    const dialog = await openForm({ onFix, core: { 'documents.form': ({ values }) => replyForm(values, { missing: [{ key: 'org_inn', label: 'ИНН' }] }) } })
    fireEvent.click(within(await within(dialog).findByRole('group', { name: 'Заполняется не здесь:' })).getByRole('button', { name: 'Заполнить' }))
    expect(onFix).toHaveBeenCalledWith('organisation')
  })

  it('tells of the one that is printed already', async () => {
    const dialog = await openForm({ core: { 'orders.card': () => cardWith({ documents: [{ ...PAPER, kind: 'DOC_REPLY', number: 'ОП-26-00001' }] }) } })
    expect(await within(dialog).findByText(/^Уже напечатан № ОП-26-00001/)).toBeTruthy()
    fireEvent.click(within(dialog).getByRole('button', { name: 'Открыть прежний' }))
    expect(await screen.findByRole('dialog', { name: /№ ОП-26-00001$/ })).toBeTruthy()
  })
})

describe('the consent to the processing of personal data', () => {
  it('asks for one purpose with none chosen and says that refusing it stops nothing (ЗоЗПП 16)', async () => {
    const options = ['получение сообщений о товарах, услугах и акциях оператора', 'участие в опросах о качестве обслуживания'].map((label, index) => ({ code: `p${index}`, label }))
    const dialog = await openForm({ kind: 'DOC_PD_CONSENT', core: { 'documents.form': () => replyForm({}, { fields: [formField({ key: 'purpose', label: 'Цель обработки', type: 'choice', isRequired: true, options })] }) } })
    const radios = await within(dialog).findAllByRole<HTMLInputElement>('radio')
    expect(radios.map(({ checked }) => checked)).toEqual([false, false])
    expect(within(dialog).getByText(/Отказ дать его ничему не препятствует.*ст\. 16 Закона о защите прав потребителей/)).toBeTruthy()
  })
})
