import { readFileSync } from 'node:fs'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { placeShown, renderScreen } from '#test/renderer/rpc/fake-core.tsx'
import { RAIL } from '#renderer/app/rail-items.ts'
import { goToStep, TOUR_STEPS, useTour } from '#renderer/app/tour-store.ts'
import { HelpDialog, TourCard } from '#renderer/features/help/index.ts'
import { findTerms } from '#renderer/features/help/find-terms.ts'
import { GLOSSARY, HELP_PLACES, NEWS, TOUR_TEXTS } from '#renderer/texts/help.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const INFO: OutputOf<'system.info'> = { version, isSetUp: true, organisationName: 'Сервис', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }
const EMPTY_DESK = { rows: [], next: null, badges: [] } as unknown as OutputOf<'orders.desk'>

beforeEach(() => goToStep(null))

describe('the help of a screen', () => {
  it('every part of the program has its help, and the version people run is told', () => {
    expect(Object.keys(HELP_PLACES).sort()).toEqual(RAIL.map(({ id }) => id).sort())
    expect(NEWS[0]?.version).toBe(version)
  })

  it('opens at the screen somebody is at, leads to all keys, and marks what is new in this version', async () => {
    const onKeys = vi.fn()
    renderScreen(<HelpDialog place="intake" onKeys={onKeys} onClose={() => undefined} />, { core: { 'system.info': () => INFO } })
    expect(await screen.findByText(HELP_PLACES.intake.what)).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: /^Все клавиши/ }))
    expect(onKeys).toHaveBeenCalled()
    fireEvent.click(screen.getByRole('tab', { name: 'Что нового' }))
    expect(await screen.findByText('эта версия')).toBeDefined()
  })

  it('the glossary finds a word by its name first, then by its meaning, with or without «ё»', () => {
    expect(findTerms(GLOSSARY, 'карантин')[0]?.term).toBe('Карантин')
    expect(findTerms(GLOSSARY, 'НЕУСТОЙКА').map(({ term }) => term)).toEqual(['Неустойка'])
    expect(findTerms([{ term: 'Чёт', meaning: '' }], 'чет')).toHaveLength(1)
    expect(findTerms(GLOSSARY, 'нет такого слова')).toEqual([])
    expect(findTerms(GLOSSARY, '  ')).toBe(GLOSSARY)
  })
})

describe('the walk through the main job', () => {
  it('begins at the desk, goes step by step, leads to the place of a step and ends', async () => {
    renderScreen(<><HelpDialog place="desk" onKeys={() => undefined} onClose={() => undefined} /><TourCard /></>, { core: { 'system.info': () => INFO, 'orders.desk': () => EMPTY_DESK } })
    fireEvent.click(screen.getByRole('tab', { name: 'С чего начать' }))
    fireEvent.click(screen.getByRole('button', { name: /^Пройти по шагам/ }))
    const card = await screen.findByRole('complementary', { name: 'Обучение', hidden: true })
    expect(within(card).getByText(`Шаг 1 из ${TOUR_STEPS.length}`)).toBeDefined()
    fireEvent.click(within(card).getByRole('button', { name: /^Дальше/, hidden: true }))
    fireEvent.click(within(card).getByRole('button', { name: /^Перейти туда/, hidden: true }))
    expect(placeShown()).toBe('/intake')
    for (let step = 2; step < TOUR_STEPS.length; step += 1) fireEvent.click(within(card).getByRole('button', { name: /^Дальше/, hidden: true }))
    fireEvent.click(within(card).getByRole('button', { name: /^Закончить/, hidden: true }))
    await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Обучение', hidden: true })).toBeNull())
  })

  it('says when there is no order to show a step on, and goes on where it was after a restart', async () => {
    goToStep(TOUR_STEPS.indexOf('decision'))
    expect(localStorage.getItem('verstak-tour-step')).toBe(String(TOUR_STEPS.indexOf('decision')))
    renderScreen(<TourCard />, { core: { 'orders.desk': () => EMPTY_DESK } })
    expect(await screen.findByText(`${TOUR_TEXTS.decision.title}.`)).toBeDefined()
    expect(screen.getByRole('button', { name: /^Перейти туда/ }).getAttribute('aria-disabled') ?? screen.getByRole('button', { name: /^Перейти туда/ }).hasAttribute('disabled')).toBeTruthy()
    expect(useTour.getState().step).toBe(3)
  })
})
