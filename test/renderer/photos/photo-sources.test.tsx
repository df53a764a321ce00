import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { IncomingPhoto } from '#shared/contract/pictures.ts'
import { PhotoSources, useWindowPhotos } from '#renderer/features/photos/index.ts'
import { markPath } from '#renderer/features/photos/mark-path.ts'
import { calls, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const TICKET = '8b6e2a40-5a5f-4a53-9d7c-0c1d1c3a6f10'
const photo = (incomingId: number, ticketId: string): IncomingPhoto => ({ incomingId, fileId: incomingId, name: `IMG_${incomingId}.jpg`, ticketId, label: 'Шильдик', receivedAt: '2026-11-20T07:00:00.000Z', person: 'Орлова М. П.' })
const PREVIEW = { mediaType: 'image/jpeg', base64: 'AA==', isCopy: true }

function show(core: FakeCore, onFiles: (files: readonly File[]) => void = () => undefined) {
  const came: number[] = []
  renderScreen(<PhotoSources label="Шильдик" onFiles={onFiles} onIncoming={(photos) => came.push(...photos.map(({ incomingId }) => incomingId))} />, {
    core: { 'pictures.incoming': () => [], 'files.preview': () => PREVIEW, 'pictures.closePhone': () => ({ done: true }), ...core },
  })
  return came
}

test('the code is shown with its address; pictures of this code are handed over once, those of others are left', async () => {
  const came = show({
    'pictures.openPhone': ({ address }) => ({ ticketId: TICKET, address: 'http://192.168.1.5:5000/p/x', addresses: ['192.168.1.5', '10.0.0.5'], chosen: address ?? '192.168.1.5', expiresAt: '2026-11-20T07:10:00.000Z', qr: ['101', '010', '101'] }),
    'pictures.phoneState': () => ({ state: 'opened', receivedCount: 1, refused: [{ name: 'a.pdf', reason: 'not_picture' }] }),
    'pictures.incoming': () => [photo(1, TICKET), photo(2, 'another')],
  })
  fireEvent.click(screen.getByRole('button', { name: 'Снять телефоном' }))
  expect(await screen.findByRole('img', { name: 'Код с адресом страницы для телефона' })).toBeTruthy()
  expect(screen.getByText('http://192.168.1.5:5000/p/x')).toBeTruthy()
  expect(await screen.findByText('Принято снимков: 1')).toBeTruthy()
  expect(screen.getByText('a.pdf: не снимок JPEG, PNG или WebP')).toBeTruthy()
  await waitFor(() => expect(came).toEqual([1]))
  fireEvent.click(screen.getByRole('button', { name: /^Готово/ }))
  await waitFor(() => expect(calls('pictures.closePhone')).toEqual([{ ticketId: TICKET }]))
  expect(calls('pictures.openPhone')).toEqual([{ label: 'Шильдик', address: null, language: 'ru' }])
})

test('without a local network it is said what to do, and it may be tried again', async () => {
  show({ 'pictures.openPhone': () => { throw refusal('pictures.no_network', {}) } })
  fireEvent.click(screen.getByRole('button', { name: 'Снять телефоном' }))
  expect(await screen.findByText(/не подключён к местной сети/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /^Попробовать снова/ }))
  await waitFor(() => expect(calls('pictures.openPhone')).toHaveLength(2))
})

test('a photo that lost its place waits under «Новые снимки» and is put where the person says', async () => {
  const came = show({ 'pictures.incoming': () => [photo(7, 'old'), photo(8, 'old')] })
  fireEvent.click(await screen.findByRole('button', { name: 'Новые снимки: 2' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Открыть фото: IMG_8.jpg' }))
  fireEvent.click(screen.getByRole('button', { name: /^Поместить \(1\): Шильдик/ }))
  expect(came).toEqual([8])
})

test('where no camera is there it is said plainly', async () => {
  show({})
  fireEvent.click(screen.getByRole('button', { name: 'Снять камерой' }))
  expect(await screen.findByText(/Камеры на этом компьютере нет/)).toBeTruthy()
})

function Window({ onFiles }: { readonly onFiles: ((files: readonly File[]) => void) | null }) {
  useWindowPhotos(onFiles)
  return <textarea aria-label="слова" />
}

test('files dropped or pasted anywhere are taken; words stay with the fields, and a page without a place does not go away', () => {
  const taken: string[] = []
  const view = renderScreen(<Window onFiles={(files) => taken.push(...files.map(({ name }) => name))} />, { core: {} })
  const carrier = { files: [new File(['x'], 'a.jpg')], types: ['Files'] }
  fireEvent.drop(document.body, { dataTransfer: carrier })
  fireEvent.paste(document.body, { clipboardData: carrier })
  expect(taken).toEqual(['a.jpg', 'a.jpg'])
  expect(fireEvent.paste(screen.getByRole('textbox', { name: 'слова' }), { clipboardData: { files: [], types: ['text/plain'] } })).toBe(true)
  view.unmount()
  renderScreen(<Window onFiles={null} />, { core: {} })
  expect(fireEvent.drop(document.body, { dataTransfer: carrier })).toBe(false)
  expect(taken).toHaveLength(2)
})

test('a mark is one path, on the screen and on paper', () => {
  expect(markPath({ kind: 'pen', colour: 'red', points: [{ x: 0, y: 0 }, { x: 5_000, y: 10_000 }] }, 200, 100)).toBe('M0 0L100 100')
  expect(markPath({ kind: 'circle', colour: 'red', from: { x: 0, y: 0 }, to: { x: 10_000, y: 10_000 } }, 200, 100)).toBe('M0 50A100 50 0 0 1 200 50A100 50 0 0 1 0 50Z')
  expect(markPath({ kind: 'arrow', colour: 'red', from: { x: 0, y: 0 }, to: { x: 10_000, y: 0 } }, 200, 100)).toMatch(/^M0 0L200 0M[\d.]+ -4\.3L200 0L[\d.]+ 4\.3$/)
})
