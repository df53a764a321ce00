import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { JobRunner } from '#core/kit/jobs.ts'
import { JOBS } from '#jobs/jobs.ts'
import { createPhotoFolder } from '#host/photo-folder/photo-folder.ts'
import { FILE_MAX_BYTES } from '#shared/contract/documents.ts'
import { SAMPLE_JPEG } from '#test/documents/sample-picture.ts'
import { startTestCore, testJobs, type TestCore } from '#test/kit/test-core.ts'

const EVERY_MS = 15
const WAITED = { timeout: 10_000, interval: 20 }
/** Pictures that differ by a note in them. */
const picture = (no: number): Buffer => Buffer.concat([SAMPLE_JPEG.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, 3, no]), SAMPLE_JPEG.subarray(2)])

const made: string[] = []
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** Files are looked at in this thread: a worker of its own for each look would only be slower; it has a test of its own. */
const jobsHere = (): JobRunner => ({ ...testJobs(), run: (name, input, options) => (name === 'lookAtPictures' || name === 'readPicture' ? JOBS[name](input as never) as Promise<never> : testJobs().run(name, input, options)) })
const withFolder = (filesMax?: number) => ({ workstation: { phone: null, folder: createPhotoFolder({ everyMs: EVERY_MS, restPerListing: 1, ...(filesMax === undefined ? {} : { filesMax }) }) } })

interface Counter { readonly center: TestCore; readonly folder: string; readonly put: (name: string, bytes: Buffer) => void }

/** A centre whose host watches a folder with one old picture in it. */
async function atTheCounter(movesTaken = false): Promise<Counter> {
  const folder = join(mkdtempSync(join(tmpdir(), 'verstak-photos-')), 'Камера')
  made.push(dirname(folder))
  mkdirSync(folder)
  const put = (name: string, bytes: Buffer) => writeFileSync(join(folder, name), bytes)
  put('old.jpg', picture(0))
  const center = await startTestCore({ jobs: jobsHere() })
  await center.restart(withFolder())
  await center.call('pictures.setFolder', { path: folder, movesTaken })
  return { center, folder, put }
}

const state = ({ center }: Counter) => center.call('pictures.folder', {})
const namesOf = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name).sort()
const offered = (counter: Counter, ...names: string[]) => vi.waitFor(async () => expect(namesOf((await state(counter)).shots)).toEqual(names.sort()), WAITED)
const reasons = async (counter: Counter) => Object.fromEntries((await state(counter)).refused.map(({ name, reason }) => [name, reason]))
const shotOf = async (counter: Counter, name: string): Promise<string> => (await state(counter)).shots.find((shot) => shot.name === name)?.shotId ?? ''

test('pictures that appear after the watch began are offered, taken by choice as they are, and not offered again, also after a restart', async () => {
  const counter = await atTheCounter()
  const { center, folder, put } = counter
  put('IMG_1.jpg', picture(1))
  put('IMG_2.JPG', picture(2))
  await offered(counter, 'IMG_1.jpg', 'IMG_2.JPG')
  expect(await center.call('pictures.incoming', {})).toEqual([])
  const shotId = await shotOf(counter, 'IMG_1.jpg')
  expect(Buffer.from((await center.call('pictures.folderShot', { shotId })).base64, 'base64')).toEqual(picture(1))
  const taken = await center.call('pictures.takeShot', { shotId })
  expect(taken).toMatchObject({ name: 'IMG_1.jpg', label: 'Камера', person: 'Орлова Мария Петровна' })
  expect(await center.call('pictures.incoming', {})).toEqual([taken])
  expect(Buffer.from((await center.call('files.read', { fileId: taken.fileId })).base64, 'base64')).toEqual(picture(1))
  expect(readFileSync(join(folder, 'IMG_1.jpg'))).toEqual(picture(1))
  await offered(counter, 'IMG_2.JPG')
  expect((await center.failure('pictures.takeShot', { shotId })).data.code).toBe('pictures.shot_gone')
  expect((await center.call('journal.list', { beforeSeq: null, actor: '', action: 'pictures.takeShot', entity: '', entityId: '', limit: 5 })).rows).toHaveLength(1)

  put('IMG_3.jpg', picture(3))
  await center.restart(withFolder())
  await offered(counter, 'IMG_2.JPG', 'IMG_3.jpg')
  expect(await center.call('pictures.skipShots', { shotIds: [await shotOf(counter, 'IMG_2.JPG')] })).toEqual({ skippedCount: 1 })
  await offered(counter, 'IMG_3.jpg')
  expect(readdirSync(folder).sort()).toEqual(['IMG_1.jpg', 'IMG_2.JPG', 'IMG_3.jpg', 'old.jpg'])
})

test('the same picture twice, a taken one under another name, a text, a link out of the folder and a file over the limit are named', async () => {
  const counter = await atTheCounter()
  const { center, folder, put } = counter
  await center.call('files.store', { name: 'by-hand.jpg', base64: picture(9).toString('base64') })
  put('a.jpg', picture(1))
  put('copy.jpg', picture(1))
  put('known.jpg', picture(9))
  put('letter.jpg', Buffer.from('no picture at all'))
  put('iphone.heic', Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(16)]))
  put('raw.jpg', Buffer.concat([SAMPLE_JPEG, Buffer.alloc(FILE_MAX_BYTES)]))
  put('Thumbs.db', Buffer.from('cache'))
  put('half.jpg.part', picture(4))
  symlinkSync('/etc/hostname', join(folder, 'link.jpg'))
  mkdirSync(join(folder, 'inner.jpg'))
  for (const name of ['a.jpg', 'copy.jpg']) utimesSync(join(folder, name), 1_000, name === 'a.jpg' ? 2_000 : 1_000)
  await offered(counter, 'a.jpg')
  expect(await reasons(counter)).toEqual({ 'copy.jpg': 'twice', 'known.jpg': 'already_taken', 'letter.jpg': 'not_picture', 'iphone.heic': 'heic', 'raw.jpg': 'too_big', 'link.jpg': 'link' })
  const named = (await state(counter)).refused.map(({ shotId }) => shotId)
  await center.call('pictures.skipShots', { shotIds: named })
  await offered(counter, 'a.jpg')
  expect(await reasons(counter)).toEqual({})
})

test('a file that grows waits until it is whole; one that changes after it was offered is offered anew', async () => {
  const counter = await atTheCounter()
  const { center, put } = counter
  let bytes = picture(5).subarray(0, 40)
  const writing = setInterval(() => {
    bytes = Buffer.concat([bytes, Buffer.from([0])])
    put('scan.jpg', bytes)
  }, 5)
  await vi.waitFor(async () => expect((await state(counter)).writingCount).toBe(1), WAITED)
  expect((await state(counter)).shots).toEqual([])
  clearInterval(writing)
  put('scan.jpg', picture(5))
  await offered(counter, 'scan.jpg')
  const first = await shotOf(counter, 'scan.jpg')
  put('scan.jpg', Buffer.concat([picture(6), Buffer.alloc(3)]))
  await vi.waitFor(async () => expect(await shotOf(counter, 'scan.jpg')).not.toBe(first), WAITED)
  expect((await center.failure('pictures.takeShot', { shotId: first })).data.code).toBe('pictures.shot_gone')
  await offered(counter, 'scan.jpg')
})

test('a folder that is unplugged is named, and the watch goes on when it is back; what lay there before stays known', async () => {
  const counter = await atTheCounter()
  const { folder, put } = counter
  renameSync(folder, `${folder} 2`)
  await vi.waitFor(async () => expect((await state(counter)).trouble).toBe('gone'), WAITED)
  renameSync(`${folder} 2`, folder)
  put('new.jpg', picture(1))
  await offered(counter, 'new.jpg')
  expect((await state(counter)).trouble).toBeNull()
})

test('a thousand old files are no hindrance; more than the limit are named', async () => {
  const counter = await atTheCounter()
  const { center, folder, put } = counter
  for (let no = 0; no < 1_000; no += 1) put(`${no}.jpg`, Buffer.from([no % 256]))
  await center.call('pictures.setFolder', { path: null, movesTaken: false })
  await center.call('pictures.setFolder', { path: folder, movesTaken: false })
  put('new.jpg', picture(1))
  await offered(counter, 'new.jpg')
  await center.restart(withFolder(1_001))
  await vi.waitFor(async () => expect((await state(counter)).trouble).toBe('too_many_files'), WAITED)
})

test('where a person chose so, taken files are moved aside and nothing is written over there', async () => {
  const counter = await atTheCounter(true)
  const { center, folder, put } = counter
  const aside = join(folder, 'Взято в Верстак')
  for (const no of [1, 2]) {
    put('IMG.jpg', picture(no))
    await offered(counter, 'IMG.jpg')
    await center.call('pictures.takeShot', { shotId: await shotOf(counter, 'IMG.jpg') })
    await vi.waitFor(() => expect(existsSync(join(folder, 'IMG.jpg'))).toBe(false), WAITED)
  }
  expect([readFileSync(join(aside, 'IMG.jpg')), readFileSync(join(aside, 'IMG (2).jpg'))]).toEqual([picture(1), picture(2)])
  rmSync(aside, { recursive: true })
  writeFileSync(aside, 'in the way')
  put('kept.jpg', picture(3))
  await offered(counter, 'kept.jpg')
  await center.call('pictures.takeShot', { shotId: await shotOf(counter, 'kept.jpg') })
  await vi.waitFor(async () => expect((await reasons(counter))['kept.jpg']).toBe('not_moved'), WAITED)
  expect(readFileSync(join(folder, 'kept.jpg'))).toEqual(picture(3))
})

test('only a real folder that is not the program’s own is watched, only the administrator sets it, and the watch ends when it is taken away', async () => {
  const counter = await atTheCounter()
  const { center, folder, put } = counter
  const problem = async (path: string) => (await center.failure('pictures.setFolder', { path, movesTaken: false })).data.details?.['problem']
  expect(await Promise.all([problem('photos'), problem(join(folder, 'none')), problem(join(folder, 'old.jpg')), problem(center.dataDir), problem(join(center.dataDir, 'files'))])).toEqual(['not_absolute', 'gone', 'gone', 'own_data', 'own_data'])
  expect((await state(counter)).folder).toMatchObject({ path: folder, movesTaken: false, setBy: 'Орлова Мария Петровна' })
  await center.call('pictures.setFolder', { path: folder, movesTaken: true })
  put('one.jpg', picture(1))
  await offered(counter, 'one.jpg')
  await center.call('people.save', { personId: null, login: 'clerk', fullName: 'Петров Иван', position: '', qualification: '', powerOfAttorney: '', roles: ['receptionist'], isActive: true, password: 'correct horse battery' } as never)
  expect((await center.failure('pictures.setFolder', { path: null, movesTaken: false }, 'clerk')).data.code).toBe('auth.not_allowed')
  await center.call('pictures.setFolder', { path: null, movesTaken: false })
  expect(await state(counter)).toMatchObject({ folder: null, shots: [], trouble: null })
  await center.restart()
  expect(await state(counter)).toMatchObject({ isPossible: false })
  expect((await center.failure('pictures.setFolder', { path: folder, movesTaken: false })).data.code).toBe('pictures.no_folder_watch')
})
