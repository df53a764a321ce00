import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { FaultPage } from '#renderer/app/fault-page.tsx'
import { HostRibbon } from '#renderer/app/host-ribbon.tsx'
import { RAIL } from '#renderer/app/rail-items.ts'
import { idOf, oneOf } from '#renderer/app/screen-route.tsx'
import { paths } from '#renderer/app/paths.ts'
import { ScreenBoundary } from '#renderer/app/screen-boundary.tsx'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { useHostState } from '#renderer/rpc/host-state.ts'
import { mayCall } from '#shared/contract/access.ts'
import type { Role } from '#shared/contract/roles.ts'
import { renderScreen } from '#test/renderer/rpc/fake-core.tsx'

describe('the rail', () => {
  const placesOf = (...roles: Role[]) => RAIL.filter(({ needs }) => mayCall(needs, roles)).map(({ id }) => id)

  it('shows an engineer no intake, no suppliers, no import and no journal', () => {
    expect(placesOf('engineer')).toEqual(['desk', 'terms', 'orders', 'expertise', 'warehouse', 'reference', 'settings'])
  })

  it('shows an administrator everything', () => {
    expect(placesOf('administrator')).toEqual(RAIL.map(({ id }) => id))
  })

  it('lights exactly one part for every place', () => {
    const places = ['/', '/intake', '/orders', '/orders/1', '/orders/1/expertise', '/expertise', '/suppliers/claims/3', '/reference/models', '/settings/people', '/journal', '/import']
    for (const place of places) expect(RAIL.filter(({ holds }) => holds(place)), place).toHaveLength(1)
  })
})

describe('addresses', () => {
  it('carry a scanned serial number whole', () => {
    expect(new URLSearchParams(paths.intake('A&B=1 2').split('?')[1]).get('serial')).toBe('A&B=1 2')
  })

  it.each([['12', 12], ['0', null], ['-1', null], ['1.5', null], ['abc', null], [undefined, null]])('take «%s» as the record %s', (text, id) => {
    expect(idOf(text)).toBe(id)
  })

  it('drop a value that is not on the list', () => {
    expect(oneOf(['work', 'ready'], 'ready')).toBe('ready')
    expect(oneOf(['work', 'ready'], 'sold')).toBeNull()
  })
})

describe('when nobody answers', () => {
  it('says so over the screen until the core is back', async () => {
    let isSilent = true
    renderScreen(<HostRibbon />, { core: { 'system.info': () => { if (isSilent) throw new TypeError('Failed to fetch'); return {} as never } } })
    act(() => useHostState.setState({ isLost: true }))
    const retry = await screen.findByRole('button', { name: 'Повторить' })
    await act(async () => { fireEvent.click(retry) })
    expect(screen.getByText(/Нет связи с программой/)).toBeTruthy()
    isSilent = false
    await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Повторить' })) })
    expect(screen.queryByText(/Нет связи с программой/)).toBeNull()
  })
})

describe('a broken screen', () => {
  it('says what was kept and comes back on request', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let isBroken = true
    function Screen() {
      if (isBroken) throw new Error('no such column')
      return <p>Заказы</p>
    }
    renderScreen(<ScreenBoundary><Screen /></ScreenBoundary>)
    expect(screen.getByRole('alert').textContent).toContain('Записанное цело')
    isBroken = false
    fireEvent.click(screen.getByRole('button', { name: 'Повторить' }))
    expect(screen.getByText('Заказы')).toBeTruthy()
    quiet.mockRestore()
  })

  it('shows the number of the incident of the core', () => {
    renderScreen(<FaultPage error={new CallFailed({ kind: 'fault', incidentId: 'a1b2', reason: 'database_full' })} onRetry={() => undefined} />)
    expect(screen.getByText('Номер происшествия a1b2')).toBeTruthy()
    expect(screen.getByText(/На диске закончилось место/)).toBeTruthy()
  })
})
