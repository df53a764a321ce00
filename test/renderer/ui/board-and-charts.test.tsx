import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Board } from '#renderer/ui/board/board.tsx'
import { walkBoard } from '#renderer/ui/board/walk-board.ts'
import { axisTicks, shareOf } from '#renderer/ui/charts/chart-scale.ts'
import { ColumnsChart } from '#renderer/ui/charts/columns-chart.tsx'
import { IntervalChart } from '#renderer/ui/charts/interval-chart.tsx'
import { renderWithKit } from '#test/renderer/ui/render-kit.tsx'

describe('the axis of a chart', () => {
  it.each([[0, [0, 1]], [3, [0, 1, 2, 3]], [97, [0, 25, 50, 75, 100]], [21_000, [0, 10_000, 20_000, 30_000]]])('up to %s has round numbers', (greatest, ticks) => expect(axisTicks(greatest)).toEqual(ticks))
  it('keeps a value within its length', () => expect([shareOf(-5, 10), shareOf(5, 10), shareOf(50, 10), shareOf(1, 0)]).toEqual([0, 0.5, 1, 0]))
})

describe('charts', () => {
  it('say their numbers to those who do not see the picture', () => {
    renderWithKit(<IntervalChart label="Доля отказов" axisLabel="ppm" formatTick={String} rows={[{ key: 'a', label: 'HW70', value: 20, low: 5, high: 60, valueText: '20 (5–60)' }]} />)
    expect(screen.getByRole('img', { name: 'Доля отказов. HW70: 20 (5–60)' })).toBeTruthy()
    renderWithKit(<ColumnsChart label="Возмещено" formatTick={String} series={[{ key: 'r', label: 'получено', tone: 'ok' }]} columns={[{ key: '11', label: 'ноя', values: { r: 7 }, text: '7' }]} />)
    expect(screen.getByRole('img', { name: 'Возмещено. ноя: 7' })).toBeTruthy()
  })
})

describe('a board', () => {
  it.each([['a', 'ArrowDown', 'b'], ['b', 'ArrowRight', 'c'], ['c', 'ArrowLeft', 'a'], ['a', 'End', 'b'], ['c', 'ArrowRight', null]])('from %s by %s leads to %s, past empty columns', (id, key, next) => expect(walkBoard([['a', 'b'], [], ['c']], id, key)).toBe(next))

  it('says why a card cannot go somewhere, and moves it by the keyboard where it can', async () => {
    const moved: string[] = []
    renderWithKit(
      <Board
        label="Претензии" cardId={(card: string) => card} cardName={(card) => card} renderCard={(card) => card} onOpen={() => undefined} menuLabel={(card) => `Что сделать с ${card}`} dropOn={() => null}
        columns={[{ id: 'draft', title: 'Собираются', cards: ['SC-1'], empty: 'пусто' }, { id: 'sent', title: 'Отправлены', cards: [], empty: 'пусто' }]}
        actionsOf={() => [{ id: 'send', label: 'Отправить', disabledReason: null, run: () => moved.push('send') }, { id: 'close', label: 'Закрыть', disabledReason: 'не рассчитаны строки', run: () => moved.push('close') }]}
      />,
    )
    fireEvent.keyDown(screen.getByRole('button', { name: 'SC-1' }), { code: 'KeyM', key: 'm' })
    expect(await screen.findByText('не рассчитаны строки')).toBeTruthy()
    fireEvent.click(await screen.findByText('Отправить'))
    expect(moved).toEqual(['send'])
  })
})
