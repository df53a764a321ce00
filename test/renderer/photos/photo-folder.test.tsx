import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { OutputOf } from '#shared/contract/index.ts'
import { PhotoFolderPanel, PhotoSources } from '#renderer/features/photos/index.ts'
import { putDesktop, takeDesktopAway } from '#test/renderer/kit/desktop.ts'
import { ADMINISTRATOR, calls, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

type State = OutputOf<'pictures.folder'>
const idOf = (no: number): string => `8b6e2a40-5a5f-4a53-9d7c-0c1d1c3a6f0${no}`
const shot = (no: number) => ({ shotId: idOf(no), name: `IMG_${no}.jpg`, sizeBytes: 1_000, modifiedAt: '2026-11-20T07:00:00.000Z' })
const FOLDER = { path: '/home/shop/photos', movesTaken: false, setAt: '2026-11-20T06:00:00.000Z', setBy: 'Иванова Анна Петровна' }
const NOTHING: State = { isPossible: true, machine: 'STOL-1', folder: FOLDER, isBeginning: false, trouble: null, shots: [], moreCount: 0, writingCount: 0, refused: [] }

/** The stand-in of a browser draws nothing: a picture opens when its bytes are not empty. */
beforeEach(() => {
  URL.createObjectURL = () => 'blob:1'
  URL.revokeObjectURL = () => undefined
  window.createImageBitmap = ((blob: Blob) => (blob.size > 1 ? Promise.resolve({ width: 4, height: 3, close: () => undefined }) : Promise.reject(new Error('damaged')))) as never
  window.OffscreenCanvas = class {
    getContext = () => ({ fillRect: () => undefined, translate: () => undefined, rotate: () => undefined, drawImage: () => undefined, resetTransform: () => undefined })
    convertToBlob = () => Promise.resolve(new Blob(['jpeg']))
  } as never
})

afterEach(() => {
  takeDesktopAway()
  for (const name of ['createImageBitmap', 'OffscreenCanvas']) Reflect.deleteProperty(window, name)
})

/** A folder that answers with what is left after each command. */
function show(state: Partial<State>, core: FakeCore = {}) {
  let now: State = { ...NOTHING, ...state }
  const settled = (ids: readonly string[]) => { now = { ...now, shots: now.shots.filter(({ shotId }) => !ids.includes(shotId)), refused: now.refused.filter(({ shotId }) => !ids.includes(shotId)) } }
  const came: string[] = []
  renderScreen(<PhotoSources label="заказ 26-00001" onFiles={() => undefined} onIncoming={(photos) => came.push(...photos.map(({ name }) => name))} />, {
    core: {
      'pictures.incoming': () => [], 'pictures.folder': () => now,
      'pictures.folderShot': ({ shotId }) => ({ mediaType: 'image/jpeg', base64: shotId === idOf(9) ? 'AA==' : 'AAAA' }),
      'pictures.takeShot': ({ shotId }) => {
        const name = now.shots.find((one) => one.shotId === shotId)?.name ?? ''
        settled([shotId])
        return { incomingId: 1, fileId: 1, name, ticketId: 'folder', label: 'photos', receivedAt: FOLDER.setAt, person: '' }
      },
      'pictures.skipShots': ({ shotIds }) => { settled(shotIds); return { skippedCount: shotIds.length } },
      ...core,
    },
  })
  return came
}

const openDialog = async (name: string | RegExp) => {
  fireEvent.click(await screen.findByRole('button', { name }))
  return within(await screen.findByRole('dialog', { name: 'Новые снимки в папке' }))
}

test('new pictures of the folder are offered by number, looked at, and only the chosen ones go to the place that was open', async () => {
  const came = show({ shots: [shot(1), shot(2)], moreCount: 1 })
  const dialog = await openDialog(/^3\sновых снимка в папке/)
  expect(dialog.getByText('/home/shop/photos, компьютер STOL-1')).toBeTruthy()
  expect(dialog.getByText(/^Ещё 1\sснимок: появятся, когда эти будут разобраны\.$/)).toBeTruthy()
  expect(dialog.getByRole('button', { name: /^Взять: заказ 26-00001: выберите снимки/ })).toBeTruthy()
  fireEvent.click(dialog.getByRole('button', { name: 'Снимок IMG_2.jpg' }))
  await waitFor(() => expect(document.querySelectorAll('img[src="blob:1"]')).toHaveLength(2))
  fireEvent.click(dialog.getByRole('button', { name: /^Взять \(1\): заказ 26-00001/ }))
  await waitFor(() => expect(came).toEqual(['IMG_2.jpg']))
  expect(calls('pictures.takeShot')).toEqual([{ shotId: idOf(2) }])
  expect(await screen.findByRole('button', { name: /^2\sновых снимка в папке/ })).toBeTruthy()
})

test('a picture that went away in the meantime is named and the others stay', async () => {
  const came = show({ shots: [shot(1)] }, { 'pictures.takeShot': () => { throw refusal('pictures.shot_gone', {}) } })
  const dialog = await openDialog(/^1\sновый снимок в папке/)
  fireEvent.click(dialog.getByRole('button', { name: 'Снимок IMG_1.jpg' }))
  fireEvent.click(dialog.getByRole('button', { name: /^Взять \(1\)/ }))
  expect(await dialog.findByText(/Этого снимка в папке больше нет/)).toBeTruthy()
  expect(came).toEqual([])
})

test('a damaged picture says so and is not taken; unwanted ones and files that are no pictures are put aside', async () => {
  show({ shots: [shot(9)], refused: [{ shotId: idOf(5), name: 'письмо.txt', reason: 'not_picture' }, { shotId: idOf(6), name: 'копия.jpg', reason: 'twice' }] })
  const dialog = await openDialog(/^1\sновый снимок в папке/)
  expect(await dialog.findByText('не открывается: файл повреждён или ещё пишется')).toBeTruthy()
  expect(dialog.getByText('письмо.txt: не снимок JPEG, PNG или WebP')).toBeTruthy()
  expect(dialog.getByText('копия.jpg: тот же снимок под другим именем')).toBeTruthy()
  fireEvent.click(dialog.getByRole('button', { name: 'Снимок IMG_9.jpg' }))
  expect(dialog.getByRole('button', { name: /^Взять: .*: выберите снимки/ })).toBeTruthy()
  fireEvent.click(dialog.getByRole('button', { name: 'Больше не показывать' }))
  await waitFor(() => expect(dialog.queryByText(/письмо\.txt/)).toBeNull())
  fireEvent.click(dialog.getByRole('button', { name: 'Не нужны' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Не нужны' }))
  await waitFor(() => expect(calls('pictures.skipShots')).toEqual([{ shotIds: [idOf(5), idOf(6)] }, { shotIds: [idOf(9)] }]))
})

test('a folder out of reach is said where it would have been offered; a workplace without a folder says nothing', async () => {
  show({ trouble: 'gone' })
  const dialog = await openDialog('Папка с фотографиями недоступна')
  expect(dialog.getByText(/Папки нет: она удалена/)).toBeTruthy()
  show({ folder: null, shots: [] })
  expect(await screen.findByRole('button', { name: 'Снять камерой' })).toBeTruthy()
  expect(screen.queryByText(/папк/i)).toBeNull()
})

test('the administrator names a folder of the computer that is named beside it, and a wrong one is refused in words', async () => {
  let now: State = { ...NOTHING, folder: null }
  const core: FakeCore = {
    'pictures.folder': () => now,
    'pictures.setFolder': ({ path, movesTaken }) => {
      if (path === '/none') throw refusal('pictures.folder_unusable', { path, problem: 'gone' })
      now = { ...NOTHING, folder: path === null ? null : { ...FOLDER, path, movesTaken } }
      return { done: true }
    },
  }
  renderScreen(<PhotoFolderPanel />, { core })
  const field = await screen.findByLabelText('Папка на компьютере STOL-1')
  expect(screen.getByText('За папкой никто не следит')).toBeTruthy()
  fireEvent.change(field, { target: { value: '/none' } })
  fireEvent.click(screen.getByRole('button', { name: 'Следить за папкой' }))
  expect(await screen.findByText('Папки «/none» на этом компьютере нет.')).toBeTruthy()
  fireEvent.change(field, { target: { value: ' /home/shop/photos ' } })
  fireEvent.click(screen.getByLabelText(/^Переносить взятые снимки/))
  fireEvent.click(screen.getByRole('button', { name: 'Следить за папкой' }))
  expect(await screen.findByText('Новых снимков нет')).toBeTruthy()
  expect(calls('pictures.setFolder').at(-1)).toEqual({ path: '/home/shop/photos', movesTaken: true })
  renderScreen(<PhotoFolderPanel />, { core, who: { ...ADMINISTRATOR, roles: ['receptionist'] } })
  expect(await screen.findByRole('button', { name: /^Следить за папкой: .*[Аа]дминистратор/ })).toBeTruthy()
})

test('on the desktop the folder is pointed at in the dialog of the system', async () => {
  putDesktop(null).folder = 'D:\\Камера'
  renderScreen(<PhotoFolderPanel />, { core: { 'pictures.folder': () => ({ ...NOTHING, folder: null }) } })
  fireEvent.click(await screen.findByRole('button', { name: 'Выбрать папку…' }))
  expect(await screen.findByDisplayValue('D:\\Камера')).toBeTruthy()
})
