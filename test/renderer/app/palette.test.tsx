import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Palette } from '#renderer/app/palette/palette.tsx'
import { usePalette, usePaletteActions } from '#renderer/app/palette/palette-store.ts'
import { rankActions } from '#renderer/app/palette/rank-actions.ts'
import { go } from '#renderer/app/history.ts'
import { useWindow } from '#renderer/app/window-store.ts'
import { ADMINISTRATOR, placeShown, renderScreen } from '#test/renderer/rpc/fake-core.tsx'

const action = (id: string, label: string, synonyms = '') => ({ id, label, synonyms, run: () => undefined })

describe('the words of the palette', () => {
  const actions = [action('intake', 'Новый приём', 'принять оформить заказ'), action('orders', 'Заказы', 'все список'), action('lock', 'Заблокировать рабочее место')]
  it.each([['приём', ['intake']], ['прием', ['intake']], ['ghbtv', ['intake']], ['оформить', ['intake']], ['заказ', ['orders', 'intake']], ['место рабочее', ['lock']], ['склад', []]])('«%s» finds %j', (typed, ids) => {
    expect(rankActions(actions, typed).map(({ id }) => id)).toEqual(ids)
  })
})

describe('the palette', () => {
  beforeEach(() => {
    go('/')
    usePalette.setState({ layers: new Map(), recentIds: [] })
  })
  const core = { 'orders.search': () => [] }

  it('goes where Enter says and offers the place first next time', async () => {
    const close = vi.fn()
    renderScreen(<Palette onClose={close} />, { core })
    const field = await screen.findByRole('combobox')
    fireEvent.change(field, { target: { value: 'настр' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(placeShown()).toBe('/settings')
    expect(close).toHaveBeenCalledOnce()
    expect(usePalette.getState().recentIds).toEqual(['go:settings'])
  })

  it('has the cursor as soon as it is drawn: the first letter is not lost', () => {
    renderScreen(<Palette onClose={() => undefined} />, { core })
    expect(document.activeElement).toBe(screen.getByRole('combobox'))
  })

  it('lists what a person may not do with who may, and does nothing on Enter', async () => {
    const close = vi.fn()
    renderScreen(<Palette onClose={close} />, { core, who: { ...ADMINISTRATOR, roles: ['engineer'] } })
    const field = await screen.findByRole('combobox')
    fireEvent.change(field, { target: { value: 'журнал' } })
    expect(screen.getByRole('option').textContent).toContain('недоступно: может руководитель, администратор')
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(placeShown()).toBe('/')
    expect(close).not.toHaveBeenCalled()
  })

  it('opens the print queue by a word of the printer', async () => {
    renderScreen(<Palette onClose={() => useWindow.getState().hide()} />, { core })
    const field = await screen.findByRole('combobox')
    fireEvent.change(field, { target: { value: 'принтер' } })
    expect(screen.getAllByRole('option')[0]?.textContent).toContain('Очередь печати')
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(useWindow.getState().overlay).toBe('prints')
    useWindow.getState().hide()
  })

  it('has the actions of the screen that is shown', async () => {
    const run = vi.fn()
    function Screen() {
      usePaletteActions([{ id: 'screen:print', label: 'Напечатать акт', run }])
      return <Palette onClose={() => undefined} />
    }
    renderScreen(<Screen />, { core })
    const field = await screen.findByRole('combobox')
    fireEvent.change(field, { target: { value: 'акт' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(run).toHaveBeenCalledOnce()
  })
})
