import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { LawPanel } from '#renderer/features/law-book/index.ts'
import type { Who } from '#shared/contract/people.ts'
import { putDesktop, type FakeDesktop } from '#test/renderer/kit/desktop.ts'
import { ADMINISTRATOR, calls, invalid, refusal, renderScreen } from '#test/renderer/rpc/fake-core.tsx'
import { bookCore, COUNTS, ruleEdition } from './law-kit.ts'

let desktop: FakeDesktop
beforeEach(() => { desktop = putDesktop({ name: 'book.json', bytes: new TextEncoder().encode('{}') }) })

const REFUND = ruleEdition('GDS-REFUND', 10)
const UNCONFIRMED = ruleEdition('CAR-ROAD-LOST', 11)
const KNOWN = ruleEdition('STO-SELL-2M', 12)
const MANAGER: Who = { ...ADMINISTRATOR, roles: ['manager'] }
const press = (name: RegExp | string) => act(async () => { fireEvent.click(screen.getByRole('button', { name })) })
const type = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label, { selector: 'input, textarea' }), { target: { value } })
const saved = { editionId: 20, endedEditionId: 10, withdrawnEditionId: null, gapFromOn: null }

describe('the book of rules', () => {
  it('shows each rule in words, with its length, article and trust, and the side of the chosen one', async () => {
    renderScreen(<LawPanel />, { core: bookCore([REFUND, UNCONFIRMED, KNOWN]) })
    const row = await screen.findByRole('row', { name: /Возврат денег за товар/ })
    for (const words of ['GDS-REFUND', '10 дней', 'проверено', 'всегда']) expect(within(row).getByText(words)).toBeTruthy()
    const side = await screen.findByRole('region', { name: 'Возврат денег за товар' })
    expect(within(side).getByText('День получения отказа от договора с требованием вернуть деньги')).toBeTruthy()
    expect(within(side).queryByText(/юриста/)).toBeNull()
  })

  it('says of a rule nobody confirmed or compared that it is so, in the list and beside it', async () => {
    renderScreen(<LawPanel />, { core: bookCore([REFUND, UNCONFIRMED, KNOWN]) })
    const row = await screen.findByRole('row', { name: /автоперевозчика/ })
    expect(within(row).getByText('не подтверждено')).toBeTruthy()
    await act(async () => { fireEvent.click(row) })
    expect(await screen.findByText('Не подтверждено: до ответа юриста опираться на это в споре нельзя.')).toBeTruthy()
    expect(within(screen.getByRole('row', { name: /Продажа невостребованной/ })).getByText('по общему знанию')).toBeTruthy()
  })

  it('takes a new edition with the facts of the one that stands', async () => {
    renderScreen(<LawPanel />, { core: bookCore([REFUND], { 'law.saveEdition': () => saved }) })
    await screen.findByRole('region', { name: 'Возврат денег за товар' })
    await press(/^Новая редакция/)
    expect(screen.getByLabelText<HTMLInputElement>('Действует с').value).toBe('21.11.2026')
    type('Действует с', '01.01.2027')
    type('Срок', '12')
    await press(/^Сохранить редакцию/)
    expect(calls('law.saveEdition')[0]).toMatchObject({ kind: 'rule', code: 'GDS-REFUND', replacesEditionId: null, effectiveFromOn: '2027-01-01', effectiveToOn: null, facts: { length: 12, unit: 'calendar_day', nameRu: 'Возврат денег за товар' } })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('keeps the dialog open with the message at its field when the core refuses', async () => {
    renderScreen(<LawPanel />, { core: bookCore([REFUND], { 'law.saveEdition': () => { throw invalid({ path: ['effectiveFromOn'], message: 'editions_overlap' }, { path: ['facts', 'length'], message: 'length_not_positive' }) } }) })
    await screen.findByRole('region', { name: 'Возврат денег за товар' })
    await press(/^Новая редакция/)
    await press(/^Сохранить редакцию/)
    expect(screen.getByText('Действует с: В эти дни уже действует другая редакция')).toBeTruthy()
    expect(screen.getByText('Срок должен быть больше нуля')).toBeTruthy()
  })

  it('does not send a date that cannot be read', async () => {
    renderScreen(<LawPanel />, { core: bookCore([REFUND], { 'law.saveEdition': () => saved }) })
    await screen.findByRole('region', { name: 'Возврат денег за товар' })
    await press(/^Новая редакция/)
    type('Действует с', '31.02.2027')
    await press(/^Сохранить редакцию/)
    expect(calls('law.saveEdition')).toEqual([])
  })

  it('corrects an edition by naming it, and offers no withdrawal of the only one', async () => {
    renderScreen(<LawPanel />, { core: bookCore([REFUND], { 'law.saveEdition': () => saved }) })
    await screen.findByRole('region', { name: 'Возврат денег за товар' })
    expect(screen.queryByRole('button', { name: 'Отозвать' })).toBeNull()
    await press('Исправить')
    await press(/^Сохранить редакцию/)
    expect(calls('law.saveEdition')[0]).toMatchObject({ replacesEditionId: 10, effectiveFromOn: null })
  })

  it('withdraws one of two after asking, and says why the core would not', async () => {
    const old = ruleEdition('GDS-REFUND', 10, { effectiveToOn: '2026-12-31' })
    const fresh = ruleEdition('GDS-REFUND', 20, { effectiveFromOn: '2027-01-01', origin: 'centre', recordedBy: 'Орлова Мария Петровна', isInForce: false, facts: { length: 12 } })
    renderScreen(<LawPanel />, { core: bookCore([old, fresh], { 'law.withdrawEdition': () => { throw refusal('law.edition_withdrawn', {}) } }) })
    expect(await screen.findByText('вступит в силу')).toBeTruthy()
    await act(async () => { fireEvent.click(screen.getAllByRole('button', { name: 'Отозвать' })[0] as HTMLElement) })
    const question = screen.getByRole('group', { name: /Снова будет действовать предыдущая/ })
    await act(async () => { fireEvent.click(within(question).getByRole('button', { name: 'Отозвать' })) })
    expect(calls('law.withdrawEdition')).toEqual([{ editionId: 20 }])
    expect(screen.getByText('Эта редакция уже отозвана.')).toBeTruthy()
  })

  it('is only read by a manager, who is told who may change it', async () => {
    renderScreen(<LawPanel />, { core: bookCore([REFUND]), who: MANAGER })
    expect(await screen.findByRole('button', { name: /^Новая редакция: может администратор/ })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Исправить' })).toBeNull()
    expect(screen.getByRole('button', { name: /^Загрузить из файла: может администратор/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Выгрузить' })).toBeTruthy()
  })

  it('keeps the focus on its parts while arrows walk them', async () => {
    renderScreen(<LawPanel />, { core: bookCore([REFUND], { 'law.exceptions': () => ({ overrides: [], pauses: [] }), 'reference.categories': () => [] }) })
    const part = screen.getByRole('radio', { name: 'Неустойки' })
    fireEvent.keyDown(screen.getByRole('radio', { name: 'Сроки и права' }), { key: 'ArrowRight' })
    expect(document.activeElement).toBe(part)
    fireEvent.keyDown(part, { key: 'ArrowRight' })
    expect(await screen.findByText('Особых ставок нет')).toBeTruthy()
  })
})

describe('a file of the book', () => {
  const stored = { 'files.store': () => ({ fileId: 77, sha256: 'x', mediaType: 'text/plain', sizeBytes: 2 }) }

  it('is looked at before it is brought in', async () => {
    renderScreen(<LawPanel />, { core: bookCore([REFUND], { ...stored, 'law.checkBook': () => ({ version: 'RU-2027', editions: { ...COUNTS, fresh: 3, same: 80 }, days: COUNTS, problems: [] }), 'law.importBook': () => ({ editions: COUNTS, days: COUNTS }) }) })
    await press('Загрузить из файла')
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText('Файл «book.json» · версия правил RU-2027')).toBeTruthy()
    expect(calls('law.importBook')).toEqual([])
    await act(async () => { fireEvent.click(within(dialog).getByRole('button', { name: /^Загрузить/ })) })
    expect(calls('law.importBook')).toEqual([{ fileId: 77 }])
  })

  it('with a bad row shows it and cannot be brought in', async () => {
    renderScreen(<LawPanel />, { core: bookCore([REFUND], { ...stored, 'law.checkBook': () => ({ version: '', editions: COUNTS, days: COUNTS, problems: [{ section: 'rules', rowNo: 4, field: 'effectiveFromOn', code: 'no_such_date', value: '2026-02-30' }] }) }) })
    await press('Загрузить из файла')
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText('Такой даты нет')).toBeTruthy()
    expect(within(dialog).getByRole('button', { name: 'Загрузить: в файле есть ошибки' })).toBeTruthy()
  })

  it('is given out as one file', async () => {
    renderScreen(<LawPanel />, { core: bookCore([REFUND], { 'law.exportBook': () => ({ fileId: 78, name: 'law-book.json' }), 'files.takeOut': () => ({ name: 'f78', mediaType: 'application/json', sha256: 'x', base64: 'e30=' }) }) })
    await press('Выгрузить')
    expect(calls('files.takeOut')).toEqual([{ fileId: 78 }])
    expect(desktop.saved).toEqual(['law-book.json'])
  })
})
