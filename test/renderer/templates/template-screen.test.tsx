import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { go, history } from '#renderer/app/history.ts'
import { TemplateScreen, TemplatesPanel } from '#renderer/features/templates/index.ts'
import { forgetHeldBodies } from '#renderer/app/drafts/use-kept-body.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { Who } from '#shared/contract/people.ts'
import { DOCUMENT_TITLES_RU } from '#shared/documents/kinds.ts'
import { DEFAULT_TEMPLATES } from '#shared/documents/templates/defaults/index.ts'
import { parseTemplate } from '#shared/documents/templates/parse.ts'
import { placeholdersOf } from '#shared/documents/templates/placeholders.ts'
import { ADMINISTRATOR, calls, placeShown, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const KIND = 'DOC_READY'
const SHIPPED = DEFAULT_TEMPLATES[KIND]
const FIRST = SHIPPED.replace('\n', '\nСообщаем о готовности.\n')
const MANAGER: Who = { ...ADMINISTRATOR, roles: ['manager'] }

function template(facts: Partial<OutputOf<'templates.get'>> = {}): OutputOf<'templates.get'> {
  const placeholders = [...placeholdersOf(KIND).values()].map(({ key, label, group, type, isRequired }) => ({ key, label, group, type, isRequired }))
  return {
    kind: KIND, title: DOCUMENT_TITLES_RU[KIND], version: 1, text: FIRST, defaultText: SHIPPED, placeholders, blocks: ['org', 'customer', 'item'],
    versions: [{ version: 1, text: FIRST, recordedAt: '2026-11-20T09:00:00.000Z', recordedBy: 'Иванова Анна Петровна', comment: 'Добавлено обращение' }], ...facts,
  }
}

async function open(core: FakeCore = {}, who: Who = ADMINISTRATOR): Promise<HTMLTextAreaElement> {
  renderScreen(<TemplateScreen kind={KIND} />, { who, core: { 'templates.get': () => template(), 'templates.check': ({ kind, text }) => ({ problems: [...parseTemplate(kind, text).problems] }), ...core } })
  return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Текст шаблона' })
}

const type = (sheet: HTMLTextAreaElement, text: string) => fireEvent.change(sheet, { target: { value: text } })
const saveButton = () => screen.getByRole('button', { name: /^Сохранить/ })
const tab = (name: RegExp) => fireEvent.click(screen.getByRole('tab', { name }))

beforeEach(() => {
  cleanup()
  forgetHeldBodies()
  history.replace('/settings/templates/DOC_READY')
})

describe('the editor of a template', () => {
  it('shows the text in use, who made it and that there is nothing to save', async () => {
    const sheet = await open()
    expect(sheet.value).toBe(FIRST)
    expect(screen.getByText(/версия 1, .*Иванова/)).toBeTruthy()
    expect(saveButton().textContent).toContain('изменений нет')
  })

  it('says at the line that a field is not of this paper, leads there, and does not let it be saved', async () => {
    const sheet = await open()
    type(sheet, `{clever}\n${FIRST}`)
    const problem = await screen.findByRole('button', { name: 'Строка 1: поля «clever» в этом документе нет' })
    await waitFor(() => expect(saveButton().textContent).toContain('1\u00a0ошибка'))
    sheet.setSelectionRange(20, 20)
    fireEvent.click(problem)
    expect(sheet.selectionStart).toBe(0)
    fireEvent.click(saveButton())
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('points out a required field that the text has lost', async () => {
    const sheet = await open()
    type(sheet, FIRST.replaceAll('storage', 'hours'))
    expect(await screen.findByText('Обязательные поля, которых нет в тексте: Условия хранения.')).toBeTruthy()
    expect(screen.getByRole('button', { name: /^Условия хранения/ }).textContent).toContain('обязательное, нет в тексте')
  })

  it('inserts a field where the cursor stands and a block on a line of its own', async () => {
    const sheet = await open()
    type(sheet, 'К оплате: .')
    sheet.setSelectionRange(10, 10)
    fireEvent.click(screen.getByRole('button', { name: /^К оплате, руб\./ }))
    expect(sheet.value).toBe('К оплате: {to_pay}.')
    sheet.setSelectionRange(sheet.value.length, sheet.value.length)
    fireEvent.click(screen.getByRole('button', { name: /^Товар/ }))
    expect(sheet.value).toBe('К оплате: {to_pay}.\n@block item')
  })

  it('is saved with the reason, never without it', async () => {
    const sheet = await open({ 'templates.save': () => ({ version: 2 }) })
    type(sheet, `${FIRST}\n// проверено`)
    await waitFor(() => expect(saveButton().textContent).not.toContain(':'))
    fireEvent.click(saveButton())
    const dialog = await screen.findByRole('dialog', { name: 'Сохранить как версию 2' })
    fireEvent.submit(dialog.querySelector('form') as HTMLElement)
    expect(await within(dialog).findByText('Напишите, что изменено')).toBeTruthy()
    fireEvent.change(within(dialog).getByLabelText('Что изменено и почему', { exact: false }), { target: { value: 'Заметка юриста' } })
    fireEvent.submit(dialog.querySelector('form') as HTMLElement)
    await waitFor(() => expect(calls('templates.save')).toEqual([{ kind: KIND, text: `${FIRST}\n// проверено`, comment: 'Заметка юриста' }]))
  })

  it('keeps what the core refused on the screen', async () => {
    const sheet = await open({ 'templates.save': () => { throw refusal('templates.wrong', { kind: KIND, problems: [{ line: 2, column: 1, code: 'signature_missing', about: '', message: 'нет подписей' }] }) } })
    type(sheet, `${FIRST}\n// проверено`)
    await waitFor(() => expect(saveButton().textContent).not.toContain(':'))
    fireEvent.click(saveButton())
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByLabelText('Что изменено и почему', { exact: false }), { target: { value: 'Заметка' } })
    fireEvent.submit(dialog.querySelector('form') as HTMLElement)
    expect(await within(dialog).findByText(/строка 2 – нет подписей/)).toBeTruthy()
    expect(sheet.value).toBe(`${FIRST}\n// проверено`)
  })

  it('asks before it is left with a text that is not saved, and keeps it as a draft', async () => {
    const sheet = await open()
    type(sheet, `${FIRST}\n// мысль`)
    act(() => go('/settings/templates'))
    const dialog = await screen.findByRole('dialog', { name: 'Изменения шаблона не сохранены' })
    expect(placeShown()).toBe('/settings/templates/DOC_READY')
    fireEvent.click(within(dialog).getByRole('button', { name: /^Оставить черновик/ }))
    await waitFor(() => expect(placeShown()).toBe('/settings/templates'))
    expect((await open()).value).toBe(`${FIRST}\n// мысль`)
  })

  it('stays where it is when the person decides so', async () => {
    const sheet = await open()
    type(sheet, `${FIRST}\n// мысль`)
    act(() => go('/settings/templates'))
    fireEvent.click(await screen.findByRole('button', { name: /^Остаться/ }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(placeShown()).toBe('/settings/templates/DOC_READY')
    expect(sheet.value).toBe(`${FIRST}\n// мысль`)
  })

  it('forgets the draft when the person decides so', async () => {
    type(await open(), `${FIRST}\n// мысль`)
    act(() => go('/settings/templates'))
    fireEvent.click(await screen.findByRole('button', { name: 'Сбросить' }))
    await waitFor(() => expect(placeShown()).toBe('/settings/templates'))
    expect((await open()).value).toBe(FIRST)
  })

  it('says that somebody else has changed the template meanwhile', async () => {
    type(await open(), `${FIRST}\n// моё`)
    await open({ 'templates.get': () => template({ version: 2, text: `${FIRST}\n// чужое`, versions: [{ version: 2, text: `${FIRST}\n// чужое`, recordedAt: '2026-11-21T09:00:00.000Z', recordedBy: 'Иванова Анна Петровна', comment: 'Срочно' }, ...template().versions] }) })
    expect(await screen.findByText(/^Пока вы правили, шаблон изменили: действует версия 2/)).toBeTruthy()
  })

  it('is only read by those who may not change it', async () => {
    const sheet = await open({}, MANAGER)
    expect(sheet.readOnly).toBe(true)
    expect(saveButton().getAttribute('aria-disabled')).toBe('true')
    expect(screen.getByText(/Шаблоны меняет администратор/)).toBeTruthy()
    tab(/^Версии/)
    expect((await screen.findByRole('button', { name: /^Вернуть исходный/ })).getAttribute('aria-disabled')).toBe('true')
  })
})

describe('versions of a template', () => {
  it('show how an earlier one differs and bring the shipped one back', async () => {
    await open({ 'templates.restore': () => ({ version: 2 }) })
    tab(/^Версии/)
    expect(await screen.findByText('Отличия: исходный текст программы и действующий текст')).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Версии' }).textContent).toContain('добавлено: Сообщаем о готовности.')
    fireEvent.click(screen.getByRole('button', { name: 'Вернуть исходный' }))
    fireEvent.click(screen.getByRole('button', { name: 'Вернуть' }))
    await waitFor(() => expect(calls('templates.restore')).toEqual([{ kind: KIND, version: 0 }]))
  })

  it('a text that is not saved is seen against the one in use and stops the way back', async () => {
    type(await open(), `${FIRST}\n// мысль`)
    tab(/^Версии/)
    expect(await screen.findByText('Отличия: действующий текст и несохранённые изменения')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /^Исходный текст программы/ }))
    expect(screen.getByRole('button', { name: 'Вернуть исходный: сначала сохраните или сбросьте изменения' })).toBeTruthy()
  })
})

describe('the sample of a template', () => {
  it('is made of the text that is not saved, on a real order', async () => {
    const sheet = await open({
      'orders.search': () => [{ orderId: 7, number: '26-01391', device: 'Haier HW70', customerName: 'Кузнецов П. А.' } as OutputOf<'orders.search'>[number]], 'documents.preview': () => ({ fileId: 9, fileName: 'Образец.pdf', sha256: 'ff' }),
      'files.read': () => ({ name: 'a.pdf', mediaType: 'application/pdf', sha256: 'ff', base64: btoa('pdf') }),
    })
    type(sheet, `${FIRST}\n// мысль`)
    tab(/^Образец/)
    expect(screen.getByRole('button', { name: 'Показать образец: выберите заказ' })).toBeTruthy()
    const order = screen.getByRole('combobox', { name: 'Заказ' })
    order.focus()
    fireEvent.change(order, { target: { value: '26-01391' } })
    await screen.findByText('26-01391 · Haier HW70')
    fireEvent.keyDown(order, { key: 'ArrowDown', code: 'ArrowDown' })
    fireEvent.keyDown(order, { key: 'Enter', code: 'Enter' })
    fireEvent.click(screen.getByRole('button', { name: /^Показать образец/ }))
    expect(await screen.findByRole('img', { name: 'Страница 1 из 1' })).toBeTruthy()
    expect(calls('documents.preview')).toEqual([{ orderId: 7, kind: KIND, templateText: `${FIRST}\n// мысль` }])
    type(sheet, FIRST)
    expect(await screen.findByText('Текст изменился после образца')).toBeTruthy()
  })
})

describe('the list of templates', () => {
  const list: OutputOf<'templates.list'> = [
    { kind: 'DOC_REPLY', title: DOCUMENT_TITLES_RU.DOC_REPLY, group: 'demand', version: 0, recordedAt: null, recordedBy: '' },
    { kind: KIND, title: DOCUMENT_TITLES_RU[KIND], group: 'handover', version: 1, recordedAt: '2026-11-20T09:00:00.000Z', recordedBy: 'Иванова Анна Петровна' },
  ]

  it('names the version, who made it, and what waits to be saved', async () => {
    type(await open(), `${FIRST}\n// мысль`)
    renderScreen(<TemplatesPanel />, { core: { 'templates.list': () => list } })
    const row = (await screen.findByText(DOCUMENT_TITLES_RU[KIND])).closest('[role="row"]')
    for (const words of ['Выдача и хранение', 'версия 1', 'Иванова\u00a0А.\u00a0П.', 'не сохранён']) expect(row?.textContent).toContain(words)
    expect(screen.getByText(DOCUMENT_TITLES_RU.DOC_REPLY).closest('[role="row"]')?.textContent).toContain('исходный')
  })

  it('is searched by a word and opened by Enter', async () => {
    renderScreen(<TemplatesPanel />, { core: { 'templates.list': () => list } })
    await screen.findByText(DOCUMENT_TITLES_RU.DOC_REPLY)
    fireEvent.change(screen.getByRole('searchbox', { name: 'Найти шаблон' }), { target: { value: 'готовности' } })
    expect(screen.queryByText(DOCUMENT_TITLES_RU.DOC_REPLY)).toBeNull()
    const grid = screen.getByRole('grid')
    fireEvent.keyDown(grid, { key: 'ArrowDown' })
    fireEvent.keyDown(grid, { key: 'Enter' })
    await waitFor(() => expect(placeShown()).toBe('/settings/templates/DOC_READY'))
  })
})
