import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { gapLines } from '#renderer/features/expertise/gap-place.ts'
import { forgetHeldBodies } from '#renderer/app/drafts/use-kept-body.ts'
import { groundPlace, isAt, isFreeFor, stepPlace } from '#renderer/features/expertise/use-bench-photos.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { missingForSigning } from '#shared/expertise/readiness.ts'
import { calls, fault, keptDrafts } from '#test/renderer/rpc/fake-core.tsx'
import { BENCH, COMPLETE, EMPTY, LIQUID, PETROV, READY, showBench } from './bench-kit.tsx'

const SIDOROV = { ...PETROV, personId: 6, fullName: 'Сидоров Олег Петрович' }
const EXPERTISE_ID = 9
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
const press = (code: string, key: string, more: object = {}) => act(async () => {
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key, ...more })
  await new Promise((resolve) => { setTimeout(resolve, 40) })
})

beforeEach(forgetHeldBodies)

describe('what was typed', () => {
  it('comes back after the screen was left while nothing could be saved, and is then saved', async () => {
    const { unmount } = showBench(BENCH, { 'expertise.saveDraft': () => { throw fault() } })
    type(await screen.findByLabelText('Методы'), 'осмотр под нагрузкой')
    await screen.findByText('не сохранено')
    unmount()
    showBench(BENCH)
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Методы')).value).toBe('осмотр под нагрузкой')
    await waitFor(() => expect(calls('expertise.saveDraft').at(-1)?.draft.methods).toBe('осмотр под нагрузкой'))
    await waitFor(() => expect(calls('drafts.drop').at(-1)).toEqual({ personId: PETROV.personId, screen: 'expertise', subject: String(EXPERTISE_ID) }))
  })

  it('comes back after the window was closed while nothing could be saved', async () => {
    const drafts = keptDrafts()
    const { unmount } = showBench(BENCH, { ...drafts, 'expertise.saveDraft': () => { throw fault() } })
    type(await screen.findByLabelText('Методы'), 'осмотр под нагрузкой')
    await screen.findByText('не сохранено')
    await waitFor(() => expect(calls('drafts.keep').at(-1)).toMatchObject({ screen: 'expertise', subject: String(EXPERTISE_ID) }))
    unmount()
    forgetHeldBodies()
    showBench(BENCH, drafts)
    expect(await screen.findByDisplayValue('осмотр под нагрузкой')).toBeTruthy()
    await waitFor(() => expect(calls('expertise.saveDraft').at(-1)?.draft.methods).toBe('осмотр под нагрузкой'))
  })

  it('is saved at once by Ctrl+S', async () => {
    showBench(BENCH)
    type(await screen.findByLabelText('Методы'), 'осмотр')
    await press('KeyS', 's', { ctrlKey: true })
    expect(calls('expertise.saveDraft')).toHaveLength(1)
  })

  it('belongs to the person who typed it', async () => {
    const asked: unknown[] = []
    showBench(BENCH, { 'drafts.find': (place) => { asked.push(place); return { draft: null } } })
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Методы')).value).toBe('')
    expect(asked).toContainEqual({ personId: PETROV.personId, screen: 'expertise', subject: String(EXPERTISE_ID) })
  })
})

describe('the hand without a mouse', () => {
  it('goes from the checklist to the findings and back to the field it left by F6', async () => {
    showBench(BENCH)
    const row = (await screen.findByText('Осмотреть корпус')).closest('button') as HTMLElement
    row.focus()
    await press('F6', 'F6')
    expect(document.activeElement).toBe(screen.getByLabelText('Методы'))
    screen.getByLabelText('Условия проверки').focus()
    await press('F6', 'F6')
    expect(document.activeElement).toBe(row)
    await press('F6', 'F6')
    expect(document.activeElement).toBe(screen.getByLabelText('Условия проверки'))
  })

  it('goes by Ctrl+Enter from any field to the first thing that is missing', async () => {
    showBench({ ...READY, versions: READY.versions.map((one) => ({ ...one, draft: { ...COMPLETE, conditions: '' } })) })
    const verdict = await screen.findByLabelText('Вывод', { selector: 'input' })
    verdict.focus()
    await press('Enter', 'Enter', { ctrlKey: true })
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Условия проверки')))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('a ground of a refusal', () => {
  const NEEDY = { ...LIQUID, needsPhoto: true, needsMeasurement: true }
  const draft = { ...COMPLETE, verdict: 'customer_cause' as const, causeClass: 'operation' as const, grounds: [{ code: LIQUID.code, clause: '', evidence: 'потёки', causalLink: '' }] }
  const grounded = { ...READY, voidingConditions: [NEEDY], versions: READY.versions.map((one) => ({ ...one, draft })) }

  it('says what proof it still needs', async () => {
    showBench(grounded)
    const block = await screen.findByRole('region', { name: 'Воздействие жидкости' })
    expect(within(block).getByText('нужно фото')).toBeDefined()
    expect(within(block).getByText('измерение есть')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Воздействие жидкости – нет фото' })).toBeDefined()
  })

  it('takes the standard sentence with the name of the defect in it', async () => {
    showBench(grounded)
    fireEvent.click(await screen.findByText('Взять стандартную формулировку'))
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Как это вызвало недостаток/).value).toBe('Недостаток «не греет» вызван попаданием жидкости.')
  })
})

describe('a photo at the bench', () => {
  it('may prove a step and a ground at once', () => {
    const photo = { stepCode: 'heater', groundCode: 'REF-LIQUID' }
    expect([isAt(photo, stepPlace('heater')), isAt(photo, groundPlace('REF-LIQUID'))]).toEqual([true, true])
  })

  it('is not taken from the step it proves already', () => {
    const photo = { stepCode: 'heater', groundCode: '' }
    expect([isFreeFor(photo, stepPlace('look')), isFreeFor(photo, groundPlace('REF-LIQUID'))]).toEqual([false, true])
  })
})

describe('the list of what is missing', () => {
  it('says the same of many steps in one line that leads to the first of them', () => {
    const missing = missingForSigning(EMPTY, { steps: BENCH.category.checklist, photos: [], voidingConditions: [], qualification: 'инженер' })
    const lines = gapLines(missing, BENCH)
    expect(lines[0]).toEqual({ gap: 'step_without_result:look', text: 'нет результата: 2\u00a0шага' })
    expect(lines).toHaveLength(missing.length - 1)
  })
})

describe('an order given to another engineer', () => {
  const card = (engineerId: number) => ({ 'orders.card': () => ({ engineerId, engineer: SIDOROV.fullName }) as OutputOf<'orders.card'> })

  it('is written on by the one who has it now', async () => {
    showBench(BENCH, card(SIDOROV.personId), SIDOROV)
    expect(await screen.findByLabelText('Методы')).toBeDefined()
  })

  it('is read by everybody else, who see whose it is', async () => {
    showBench(BENCH, card(PETROV.personId), { ...SIDOROV, personId: 7, fullName: 'Белов Илья Ильич' })
    expect(await screen.findByText(/Экспертизу ведёт Сидоров Олег Петрович/)).toBeDefined()
  })
})

describe('the step under the hand', () => {
  it('is the one the digits mark, also when the hand came there by Tab', async () => {
    showBench(BENCH)
    await screen.findByText('Осмотреть корпус')
    act(() => (screen.getByText('Сопротивление ТЭНа').closest('button') as HTMLElement).focus())
    await press('Digit3', '3')
    await waitFor(() => expect(calls('expertise.saveDraft').at(-1)?.draft.results.map(({ stepCode, outcome }) => [stepCode, outcome])).toEqual([['heater', 'not_checked']]))
  })
})
