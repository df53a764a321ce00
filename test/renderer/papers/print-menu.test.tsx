import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { PrintMenu, type PaperDesk } from '#renderer/features/papers/index.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { cardWith } from '#test/renderer/order-card/sample-card.ts'
import { renderScreen } from '#test/renderer/rpc/fake-core.tsx'
import { answeredKinds, PAPER } from './sample-papers.ts'

function aDesk(): PaperDesk {
  return { openPaper: vi.fn(), make: vi.fn(), view: vi.fn(), viewSigned: vi.fn(), printAgain: vi.fn(), save: vi.fn(), printLabel: vi.fn(), busy: null }
}

async function open(desk: PaperDesk, kinds: OutputOf<'documents.kinds'> = answeredKinds(), documents = cardWith({}).documents): Promise<HTMLElement> {
  renderScreen(<PrintMenu card={cardWith({ documents })} desk={desk} isOpen onToggle={() => undefined} />, { core: { 'documents.kinds': () => kinds } })
  await screen.findAllByRole('option')
  return screen.getByRole('combobox')
}

const marked = () => screen.getAllByRole('option').find((option) => option.getAttribute('aria-selected') === 'true')?.textContent

describe('the print menu', () => {
  it('is walked by arrows and opened by Enter', async () => {
    const desk = aDesk()
    const search = await open(desk)
    expect(marked()).toBe('Акт приёма-передачи')
    fireEvent.keyDown(search, { key: 'ArrowDown' })
    expect(marked()).toBe('Предупреждение о сохранности данных')
    fireEvent.keyDown(search, { key: 'Enter' })
    expect(desk.make).toHaveBeenCalledWith('DOC_DATA_WARN')
  })

  it('has the cursor as soon as it is drawn: the first letter is not lost', () => {
    renderScreen(<PrintMenu card={cardWith({})} desk={aDesk()} isOpen onToggle={() => undefined} />)
    expect(document.activeElement).toBe(screen.getByRole('combobox'))
  })

  it('says of a paper that is not made yet when it will be, and does nothing on Enter', async () => {
    const desk = aDesk()
    const search = await open(desk, answeredKinds({ DOC_QC: { isAvailable: false, obstacle: 'expertise_unsigned' } }))
    fireEvent.change(search, { target: { value: 'проверки качества' } })
    const option = screen.getByRole('option', { name: /^Акт проверки качества/ })
    expect(option.textContent).toContain('после подписания экспертизы')
    expect(option.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(option)
    expect(desk.make).not.toHaveBeenCalled()
  })

  it('says how many times a paper of the template was printed and makes one more', async () => {
    const desk = aDesk()
    await open(desk, answeredKinds({ DOC_REPLY: { printedCount: 2 } }), [{ ...PAPER, kind: 'DOC_REPLY', number: 'ОП-26-00003' }])
    const option = screen.getByRole('option', { name: /^Ответ на требование потребителя/ })
    expect(option.textContent).toContain('напечатан 2\u00a0раза')
    fireEvent.click(option)
    expect(desk.make).toHaveBeenCalledWith('DOC_REPLY')
  })

  it('gives the label too', async () => {
    const desk = aDesk()
    const search = await open(desk)
    fireEvent.change(search, { target: { value: '"nbrtnrf' } })
    fireEvent.change(search, { target: { value: 'этикет' } })
    fireEvent.keyDown(search, { key: 'Enter' })
    expect(desk.printLabel).toHaveBeenCalled()
  })
})
