import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { FILE_MAX_BYTES } from '#shared/contract/documents.ts'
import { forgetImportWork } from '#renderer/features/import/import-work.ts'
import { ImportScreen } from '#renderer/features/import/index.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { Who } from '#shared/contract/people.ts'
import { ADMINISTRATOR, calls, placeShown, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const INSPECTED: OutputOf<'imports.inspect'> = {
  kind: 'csv', encoding: 'windows-1251', sheetNames: [], headers: ['Номер', 'Дата', 'Дефект', 'Склад'], rowCount: 40,
  sample: [['Р-1', '25/10/2020', 'Не греет', 'Склад 1'], ['Р-2', '03/04/2020', 'Не греет', ''], ['Р-3', '', 'Запах гари', '']],
  mapping: { externalId: 0, acceptedOn: 1, defect: 2 }, isRemembered: false, importedBefore: null,
}
const COUNTS = { total: 40, fresh: 30, changed: 5, same: 2, wrong: 3 }
const CHECKED: OutputOf<'imports.dryRun'> = { importId: 7, counts: COUNTS, problems: [{ rowNo: 4, field: 'acceptedOn', code: 'date_not_recognised', value: '31.02.2021' }], wrongFileId: 9 }
const LOADED: OutputOf<'imports.list'>[number] = { importId: 7, fileName: 'старое.csv', status: 'committed', at: '2026-11-21T09:00:00.000Z', person: 'Иванова Анна Петровна', counts: COUNTS, canUndo: true, wrongFileId: 9 }
const CORE: FakeCore = {
  'imports.list': () => [], 'imports.progress': () => ({ isRunning: true, doneCount: 10, totalCount: 40 }), 'imports.cancel': () => ({ done: true }),
  'files.store': () => ({ fileId: 3, sha256: 'ab', mediaType: 'text/csv', sizeBytes: 5 }), 'imports.inspect': () => INSPECTED, 'imports.dryRun': () => CHECKED, 'imports.commit': () => ({ counts: COUNTS }), 'imports.undo': () => ({ removedCount: 30 }),
}

const show = (core: FakeCore = {}, who: Who = ADMINISTRATOR) => renderScreen(<ImportScreen />, { core: { ...CORE, ...core }, who })
const file = (text = 'a;b', name = 'старое.csv'): File => new File([text], name)
async function drop(...files: readonly File[]): Promise<void> {
  await act(async () => { fireEvent.drop(screen.getByText('Перетащите файл сюда'), { dataTransfer: { files } }) })
}
const press = (name: RegExp | string) => act(async () => { fireEvent.click(await screen.findByRole('button', { name })) })
async function toCheck(core: FakeCore = {}): Promise<void> {
  show(core)
  await drop(file())
  await press(/^Проверить/)
}
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ')

beforeEach(() => { forgetImportWork() })

describe('choosing a file', () => {
  it('says that a file is too large without sending it', async () => {
    show()
    const large = file()
    Object.defineProperty(large, 'size', { value: FILE_MAX_BYTES + 1 })
    await drop(large)
    expect(plain(screen.getByRole('status').textContent)).toContain('принимается до 16 МБ')
    expect(calls('files.store')).toEqual([])
  })

  it.each([
    ['an empty file', [file('')], /пустой/],
    ['two files at once', [file(), file()], /по одному/],
    ['a piece of text', [], /не файл/],
  ])('says what is wrong with %s', async (_what, files, words) => {
    show()
    await drop(...files)
    expect((await screen.findByRole('status')).textContent).toMatch(words)
    expect(calls('imports.inspect')).toEqual([])
  })

  it('says why the file was refused, and takes another one', async () => {
    let isHostile = true
    show({ 'imports.inspect': () => { if (isHostile) throw refusal('imports.file_refused', { code: 'import.zip_bomb', details: {} }); return INSPECTED } })
    await drop(file('x', 'бомба.xlsx'))
    expect((await screen.findByRole('status')).textContent).toBe('Файл «бомба.xlsx» не принят. Файл распаковывается в необычно большой объём и не открыт.')
    isHostile = false
    await drop(file())
    expect(await screen.findByRole('heading', { level: 1, name: 'старое.csv' })).toBeTruthy()
  })

  it('is closed to those who may not, with the roles that may', async () => {
    show({}, { ...ADMINISTRATOR, roles: ['engineer'] })
    expect((await screen.findByText(/руководитель, администратор/)).textContent).toBeTruthy()
  })
})

describe('matching the columns', () => {
  const field = (name: string) => screen.findByRole<HTMLInputElement>('combobox', { name: `Столбец для поля «${name}»` })
  const line = async (name: string) => (await field(name)).closest<HTMLElement>('[role=row]') as HTMLElement

  it('shows the proposed column with values of the file and says where the proposal comes from', async () => {
    show()
    await drop(file())
    expect((await field('Неисправность')).value).toBe('Дефект')
    expect((await line('Неисправность')).textContent).toContain('по названию')
    expect((await line('Неисправность')).textContent).toContain('Не греет · Запах гари')
    expect(within(screen.getByRole('region', { name: 'Не загружаются' })).getByText('Склад')).toBeTruthy()
  })

  it('says which number of a date with slashes is the day when the file gives it away', async () => {
    show()
    await drop(file())
    expect(await screen.findByText('В файле есть 25/10/2020: первым стоит день.')).toBeTruthy()
  })

  it('sends the chosen columns and the order of dates', async () => {
    show()
    await drop(file())
    fireEvent.click(await field('Примечание'))
    fireEvent.click(within(screen.getByRole('listbox', { name: 'Столбец для поля «Примечание»', hidden: true })).getByText('Склад'))
    fireEvent.click(screen.getByRole('radio', { name: 'День первый' }))
    await press(/^Проверить/)
    expect(calls('imports.dryRun')).toEqual([{ fileId: 3, mapping: { externalId: 0, acceptedOn: 1, defect: 2, note: 3 }, slashDates: 'day_first' }])
  })

  it('does not check a file in which one column stands for two fields', async () => {
    show()
    await drop(file())
    fireEvent.click(await field('Примечание'))
    fireEvent.click(within(screen.getByRole('listbox', { name: 'Столбец для поля «Примечание»', hidden: true })).getByText('Дефект'))
    expect((await line('Примечание')).textContent).toContain('выбран дважды')
    await press('Проверить: один столбец в двух полях')
    expect(calls('imports.dryRun')).toEqual([])
  })

  it('says when the same file is already in', async () => {
    show({ 'imports.inspect': () => ({ ...INSPECTED, importedBefore: '2026-11-20T08:00:00.000Z' }) })
    await drop(file())
    expect(await screen.findByText(/Этот файл уже загружен 20.11.2026/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Проверить: файл уже загружен' })).toBeTruthy()
  })

  it('stops the check and keeps what was chosen', async () => {
    let stop = (): void => undefined
    show({
      'imports.dryRun': () => new Promise((_resolve, reject) => { stop = () => reject(refusal('imports.cancelled', {})) }),
      'imports.cancel': () => { stop(); return { done: true } },
    })
    await drop(file())
    fireEvent.click(await screen.findByRole('radio', { name: 'Месяц первый' }))
    await press(/^Проверить/)
    await waitFor(() => expect(plain(document.body.textContent)).toContain('Проверено 10 из 40 строк'))
    await press(/^Остановить/)
    expect(await screen.findByText('Проверка файла остановлена.')).toBeTruthy()
    expect(screen.getByRole('radio', { name: 'Месяц первый' }).getAttribute('aria-checked')).toBe('true')
  })
})

describe('the checked file', () => {
  it('says in words what will happen before anything is written', async () => {
    await toCheck()
    const words = plain(document.body.textContent)
    expect(words).toContain('Добавятся 30 закрытых заказов прошлых лет, из загруженных раньше изменятся 5 заказов.')
    expect(words).toContain('3 строки не загрузятся')
    expect(calls('imports.commit')).toEqual([])
  })

  it('shows why a row stays out', async () => {
    await toCheck()
    const [, row] = within(await screen.findByRole('grid', { name: 'Почему строки не приняты' })).getAllByRole('row')
    expect(within(row as HTMLElement).getAllByRole('gridcell').map((cell) => cell.textContent)).toEqual(['4', 'Дата приёма', 'такой даты не существует или она записана неизвестным образом', '31.02.2021'])
  })

  it('brings the file in and leads to the list of orders', async () => {
    await toCheck()
    await press(/^Загрузить 30\sновых и 5 с изменениями/)
    expect(calls('imports.commit')).toEqual([{ importId: 7 }])
    expect(await screen.findByText(/Новых заказов: 30. Изменено: 5. Без изменений: 2./)).toBeTruthy()
    await press('К списку заказов')
    expect(placeShown()).toBe('/orders?status=closed')
  })

  it('does not offer to bring in a file without anything new', async () => {
    await toCheck({ 'imports.dryRun': () => ({ ...CHECKED, counts: { ...COUNTS, fresh: 0, changed: 0 } }) })
    await press('Загрузить: нет новых и изменённых строк')
    expect(calls('imports.commit')).toEqual([])
  })

  it('stays on the screen with the reason when the file could not be brought in', async () => {
    await toCheck({ 'imports.commit': () => { throw refusal('imports.same_file', { fileName: 'старое.csv', committedAt: '2026-11-21T09:00:00.000Z' }) } })
    await press(/^Загрузить 30/)
    expect(await screen.findByText(/Файл «старое.csv» уже загружен/)).toBeTruthy()
    expect(screen.getByRole('grid', { name: 'Почему строки не приняты' })).toBeTruthy()
  })
})

describe('the history', () => {
  it('takes an import back after a question', async () => {
    show({ 'imports.list': () => [LOADED] })
    await press('Отменить загрузку')
    const dialog = await screen.findByRole('dialog')
    expect(plain(dialog.textContent)).toContain('Удалятся 30 заказов')
    expect(calls('imports.undo')).toEqual([])
    await act(async () => { fireEvent.submit(dialog.querySelector('form') as HTMLFormElement) })
    expect(calls('imports.undo')).toEqual([{ importId: 7 }])
    await waitFor(() => expect(plain(document.body.textContent)).toContain('Загрузка отменена, удалено 30 заказов.'))
  })

  it('names the orders that keep an import from being taken back', async () => {
    show({ 'imports.list': () => [LOADED], 'imports.undo': () => { throw refusal('imports.depended_on', { numbers: ['Р-1', 'Р-2'] }) } })
    await press('Отменить загрузку')
    const dialog = await screen.findByRole('dialog')
    await act(async () => { fireEvent.submit(dialog.querySelector('form') as HTMLFormElement) })
    expect(within(dialog).getByText(/Р-1, Р-2/)).toBeTruthy()
  })

  it('offers nothing to take back for a file that was only checked', async () => {
    show({ 'imports.list': () => [{ ...LOADED, status: 'checked', canUndo: false }] })
    expect(await screen.findByText('Файл только проверен, заказы не менялись.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Отменить загрузку' })).toBeNull()
  })
})
