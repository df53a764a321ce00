import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { offerUndo } from '#renderer/app/undo.ts'
import { undoLatest } from '#renderer/ui/undo-toast.tsx'
import { calls, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const show = (core: FakeCore) => renderScreen(<p>экран</p>, { core })
const offer = (onUndone?: () => void) => act(() => { offerUndo('Файл откреплён: инвойс', 'shipments.addFile', { shipmentId: 3, fileId: 7, title: 'инвойс' }, onUndone) })

it('what was done is said and brought back by the button', async () => {
  const undone = vi.fn()
  show({ 'shipments.addFile': () => ({ done: true }) })
  offer(undone)
  expect(await screen.findByText('Файл откреплён: инвойс')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Отменить' }))
  expect(await screen.findByText('Отменено, всё как было.')).toBeTruthy()
  expect(calls('shipments.addFile')).toEqual([{ shipmentId: 3, fileId: 7, title: 'инвойс' }])
  expect(undone).toHaveBeenCalledOnce()
})

it('or by the key, and only once', async () => {
  show({ 'shipments.addFile': () => ({ done: true }) })
  offer()
  await screen.findByText('Файл откреплён: инвойс')
  act(() => { undoLatest(); undoLatest() })
  await waitFor(() => expect(calls('shipments.addFile')).toHaveLength(1))
})

it('when it can no longer be brought back, the reason is told', async () => {
  const undone = vi.fn()
  show({ 'shipments.addFile': () => { throw refusal('shipments.not_found', {}) } })
  offer(undone)
  fireEvent.click(await screen.findByRole('button', { name: 'Отменить' }))
  expect(await screen.findByText(/[Пп]оставк/)).toBeTruthy()
  expect(undone).not.toHaveBeenCalled()
})
