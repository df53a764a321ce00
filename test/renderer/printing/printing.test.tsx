import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PrintDesk, printingFooterItem, PrintingPanel, printPaper, QueueDialog } from '#renderer/features/printing/index.ts'
import { calls, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { putDesktop } from '#test/renderer/kit/desktop.ts'
import type { PrintTicket, QueuedJob } from '#shared/contract/printing.ts'

const TICKET: PrintTicket = { jobId: 7, route: 'silent', fileId: 3, title: 'Акт ПП-26-00001', printer: 'HP', widthMicrons: 210_000, heightMicrons: 297_000, copies: 2, state: 'printing', trouble: '', detail: '' }
const JOB: QueuedJob = { jobId: 7, paper: 'DOC_INTAKE', title: 'Акт ПП-26-00001', documentId: 1, state: 'failed', trouble: 'paper_wrong', detail: '', printer: 'HP', copies: 1, attempts: 1, createdAt: '2026-11-20T07:00:00.000Z', endedAt: '2026-11-20T07:00:05.000Z', nextAt: null, isAsked: false, answer: '' }
const file = () => ({ name: 'Акт ПП-26-00001.pdf', mediaType: 'application/pdf', sha256: 'aa', base64: btoa('%PDF-') })
const paper = { paper: 'DOC_INTAKE', fileId: 3, documentId: 1, title: 'Акт ПП-26-00001.pdf' } as const

const show = (core: FakeCore) => renderScreen(<PrintDesk />, { core: { 'files.read': file, ...core } })

describe('printing a stored paper', () => {
  it('goes silently to the remembered printer and asks whether a legal paper came out', async () => {
    const desktop = putDesktop(null)
    show({ 'printing.start': () => TICKET, 'printing.finish': () => ({ jobId: 7, state: 'printed', trouble: '', detail: '', isAsked: true }), 'printing.answer': () => ({ done: true }) })
    expect(await printPaper(paper)).toBe(true)
    expect(desktop.printed[0]).toMatchObject({ printer: 'HP', widthMicrons: 210_000, copies: 2 })
    expect(calls('printing.enqueue')).toEqual([{ paper: 'DOC_INTAKE', fileId: 3, documentId: 1, title: 'Акт ПП-26-00001' }])
    fireEvent.click(await screen.findByRole('button', { name: /Да, напечатано/ }))
    await waitFor(() => expect(calls('printing.answer')).toEqual([{ jobId: 7, isPrinted: true }]))
  })

  it('names what went wrong and prints again by one press', async () => {
    const desktop = putDesktop(null)
    desktop.printAnswers.push({ outcome: 'failed', trouble: 'printer_missing', detail: '' })
    show({ 'printing.start': () => TICKET })
    expect(await printPaper(paper)).toBe(false)
    await screen.findByText(/Акт ПП-26-00001: не напечатано\. Принтера нет/)
    fireEvent.click(screen.getByRole('button', { name: /Повторить/ }))
    await waitFor(() => expect(calls('printing.finish').map(({ outcome }) => outcome)).toEqual(['failed', 'printed']))
  })

  it('a sheet too small is told before anything is sent', async () => {
    const desktop = putDesktop(null)
    show({ 'printing.start': () => ({ ...TICKET, state: 'failed', trouble: 'paper_wrong' }) })
    expect(await printPaper(paper)).toBe(false)
    await screen.findByText(/Лист меньше документа/)
    expect(desktop.printed).toEqual([])
  })

  it('dots are sent by the core itself', async () => {
    show({ 'printing.start': () => ({ ...TICKET, route: 'raw', printer: 'Зебра' }), 'printing.sendRaw': ({ jobId }) => ({ jobId, state: 'printed', trouble: '', detail: '', isAsked: false }) })
    expect(await printPaper({ paper: 'label', fileId: 3, title: 'Этикетка 26-00001.pdf' })).toBe(true)
    expect(calls('printing.sendRaw')).toHaveLength(1)
    expect(calls('printing.finish')).toEqual([])
  })

  it('a printer that was away is tried again unasked when its time has come', async () => {
    show({ 'printing.queue': () => ({ rows: [{ ...JOB, trouble: 'printer_unreachable', nextAt: '2026-01-01T00:00:00.000Z' }], openCount: 0, failedCount: 1, askedCount: 0 }), 'printing.start': () => ({ ...TICKET, state: 'failed', trouble: 'printer_unreachable' }) })
    await waitFor(() => expect(calls('printing.start')[0]).toEqual({ jobId: 7 }))
  })
})

describe('the queue', () => {
  it('says why a paper is not printed, what to do, and lets it be removed', async () => {
    renderScreen(<QueueDialog onClose={() => undefined} />, { core: { 'printing.queue': () => ({ rows: [JOB, { ...JOB, jobId: 8, state: 'printed', trouble: '', isAsked: true }], openCount: 0, failedCount: 1, askedCount: 1 }), 'printing.drop': () => ({ done: true }), 'printing.answer': () => ({ done: true }) } })
    await screen.findByText(/Лист меньше документа\. Выберите другой размер/)
    const [failed, asked] = screen.getAllByRole('group', { name: /Акт ПП-26-00001/ })
    fireEvent.click(within(failed as HTMLElement).getByRole('button', { name: /Убрать/ }))
    fireEvent.click(within(asked as HTMLElement).getByRole('button', { name: /Да, напечатано/ }))
    await waitFor(() => expect([calls('printing.drop'), calls('printing.answer')]).toEqual([[{ jobId: 7 }], [{ jobId: 8, isPrinted: true }]]))
  })

  it.each([[1, 1, 1, 'late', 'Не напечатано: 1 документ'], [1, 0, 2, 'soon', 'Напечатано? 2 документа'], [5, 0, 0, 'soon', 'Печать: 5 заданий'], [0, 0, 0, undefined, 'Очередь печати пуста']] as const)('the bottom line: %i under way, %i failed, %i asked', (openCount, failedCount, askedCount, tone, text) => {
    const item = printingFooterItem({ rows: [], openCount, failedCount, askedCount }, () => undefined)
    expect([item.tone, item.text.replaceAll('\u00a0', ' ')]).toEqual([tone, text])
  })
})

describe('the settings of printing', () => {
  const device = { deviceId: 4, name: 'Зебра', connection: 'network', address: '10.0.0.7', port: 9100, language: 'zpl', mediaWidthMm: 58, mediaHeightMm: 40, shiftXMicrons: 500, shiftYMicrons: 0 } as const

  it('in a browser it is said plainly who chooses the printer', async () => {
    renderScreen(<PrintingPanel />, { core: {} })
    await screen.findByText(/Принтер выбирают в окне печати браузера/)
    await screen.findByText('Принтеров этикеток нет')
  })

  it('a printer of the system is chosen for all papers and kept at once', async () => {
    putDesktop(null).printers.push({ name: 'HP', displayName: 'HP у кассы' })
    renderScreen(<PrintingPanel />, { core: { 'printing.remember': () => ({ done: true }) } })
    fireEvent.click((await screen.findAllByRole('combobox', { name: 'Принтер' }))[0] as HTMLElement)
    fireEvent.click(await screen.findByRole('option', { name: 'HP у кассы', hidden: true }))
    await waitFor(() => expect(calls('printing.remember')).toEqual([{ paper: 'any', printer: 'HP', pageSize: 'A4', copies: 1, deviceId: null }]))
  })

  it('a printer of labels is described, and prints a test label', async () => {
    renderScreen(<PrintingPanel />, { core: { 'printing.setup': () => ({ setups: [], devices: [device] }), 'printing.testPage': () => ({ jobId: 9 }), 'printing.start': () => ({ ...TICKET, jobId: 9, route: 'raw' }), 'printing.sendRaw': ({ jobId }) => ({ jobId, state: 'printed', trouble: '', detail: '', isAsked: false }) } })
    await screen.findByText('По сети: 10.0.0.7:9100 · ZPL · сдвиг 0,5 / 0 мм')
    fireEvent.click(screen.getByRole('button', { name: /Тестовая этикетка/ }))
    await waitFor(() => expect(calls('printing.sendRaw')).toEqual([{ jobId: 9 }]))
  })

  it('a new printer of labels is typed in', async () => {
    renderScreen(<PrintingPanel />, { core: { 'printing.saveDevice': () => ({ deviceId: 5 }) } })
    fireEvent.click(await screen.findByRole('button', { name: /Добавить принтер/ }))
    fireEvent.change(await screen.findByRole('textbox', { name: /Название/ }), { target: { value: 'Зебра' } })
    fireEvent.change(screen.getByRole('textbox', { name: /Адрес принтера/ }), { target: { value: '10.0.0.7' } })
    fireEvent.click(screen.getByRole('button', { name: /Сохранить/ }))
    await waitFor(() => expect(calls('printing.saveDevice')).toMatchObject([{ deviceId: null, name: 'Зебра', connection: 'network', address: '10.0.0.7', port: 9100 }]))
  })
})
