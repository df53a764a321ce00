import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { PhoneOrder, PhoneTicketState, Workstation } from '#core/kit/workstation.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { SAMPLE_JPEG } from '#test/documents/sample-picture.ts'

const SECRET = 'GPS 56.8587N'
/** A photo with a note of the camera in it. */
const PHOTO = Buffer.concat([SAMPLE_JPEG.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, SECRET.length + 2]), Buffer.from(SECRET), SAMPLE_JPEG.subarray(2)])
const other = (no: number): Buffer => Buffer.concat([SAMPLE_JPEG.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, 3, no]), SAMPLE_JPEG.subarray(2)])
const base64 = (bytes: Buffer): string => bytes.toString('base64')

const store = (test_: TestCore, bytes: Buffer, name = 'photo.jpg') => test_.call('files.store', { name, base64: base64(bytes) })
const bytesOf = ({ base64: text }: { readonly base64: string }): Buffer => Buffer.from(text, 'base64')

/** A door that keeps what it was asked for, so that the test is the phone. */
function fakeDoor(addresses: readonly string[] = ['192.168.1.5', '10.0.0.5']) {
  const orders: PhoneOrder[] = []
  const closed: string[] = []
  const state: PhoneTicketState = { state: 'opened', receivedCount: 1, refused: [{ name: 'a.pdf', reason: 'not_picture' }] }
  const workstation: Workstation = {
    folder: null,
    phone: {
      addresses: () => addresses,
      open: (order) => {
        orders.push(order)
        return Promise.resolve({ ticketId: '8b6e2a40-5a5f-4a53-9d7c-0c1d1c3a6f10', url: `http://${order.address}:5000/p/x`, expiresAt: '2026-11-20T07:10:00.000Z' })
      },
      stateOf: () => state, close: (id) => { closed.push(id); return Promise.resolve() }, stop: () => Promise.resolve(),
    },
  }
  return { workstation, orders, closed }
}

async function withPhone(addresses?: readonly string[]) {
  const center = await startTestCore()
  const door = fakeDoor(addresses)
  await center.restart({ workstation: door.workstation })
  return { center, ...door }
}

test('the code for a phone names an address of this computer; what the phone sends waits for its place and is in the journal', async () => {
  const { center, orders } = await withPhone()
  const ticket = await center.call('pictures.openPhone', { label: 'Шильдик', address: '10.0.0.5' })
  expect(ticket).toMatchObject({ chosen: '10.0.0.5', address: 'http://10.0.0.5:5000/p/x', addresses: ['192.168.1.5', '10.0.0.5'] })
  expect(new Set(ticket.qr.map((row) => row.length))).toEqual(new Set([ticket.qr.length]))
  orders[0]?.receive({ name: 'IMG_1.jpg', bytes: PHOTO, mediaType: 'image/jpeg' })
  const [came] = await center.call('pictures.incoming', {})
  expect(came).toMatchObject({ name: 'IMG_1.jpg', ticketId: ticket.ticketId, label: 'Шильдик', person: 'Орлова Мария Петровна' })
  expect(bytesOf(await center.call('files.read', { fileId: came?.fileId ?? 0 }))).toEqual(PHOTO)
  expect((await center.call('journal.list', { beforeSeq: null, actor: '', action: 'pictures.receive', entity: '', entityId: '', limit: 5 })).rows).toHaveLength(1)
  await center.call('pictures.settle', { incomingId: came?.incomingId ?? 0, outcome: 'placed' })
  expect(await center.call('pictures.incoming', {})).toEqual([])
  expect((await center.failure('pictures.settle', { incomingId: came?.incomingId, outcome: 'discarded' })).data.code).toBe('pictures.incoming_not_found')
})

test('an address that is not of this computer is not listened on', async () => {
  const { center, orders } = await withPhone()
  await center.call('pictures.openPhone', { label: 'x', address: '0.0.0.0' })
  await center.call('pictures.openPhone', { label: 'x', address: '8.8.8.8' })
  expect(orders.map(({ address }) => address)).toEqual(['192.168.1.5', '192.168.1.5'])
})

test('the state of the page is told, and closing reaches the page', async () => {
  const { center, closed } = await withPhone()
  const { ticketId } = await center.call('pictures.openPhone', { label: 'x', address: null })
  expect(await center.call('pictures.phoneState', { ticketId })).toMatchObject({ state: 'opened', receivedCount: 1, refused: [{ name: 'a.pdf', reason: 'not_picture' }] })
  await center.call('pictures.closePhone', { ticketId })
  expect(closed).toEqual([ticketId])
})

test('without a local network, and where the host has no page for phones, it is said', async () => {
  const { center } = await withPhone([])
  expect((await center.failure('pictures.openPhone', { label: 'x', address: null })).data.code).toBe('pictures.no_network')
  await center.restart()
  expect((await center.failure('pictures.openPhone', { label: 'x', address: null })).data.code).toBe('pictures.no_phone_door')
})

test('lists show the small copy, papers the large one, and the original stays as it came', async () => {
  const center = await startTestCore()
  const { fileId } = await store(center, PHOTO)
  expect(await center.call('files.preview', { fileId })).toMatchObject({ isCopy: false, base64: base64(PHOTO) })
  await center.call('pictures.keepCopies', { fileId, preview: base64(other(1)), shown: base64(other(2)) })
  expect(bytesOf(await center.call('files.preview', { fileId }))).toEqual(other(1))
  expect(bytesOf(await center.call('files.read', { fileId }))).toEqual(PHOTO)
  await center.call('pictures.keepCopies', { fileId, preview: base64(other(3)), shown: null })
  expect(bytesOf(await center.call('files.preview', { fileId }))).toEqual(other(1))
  expect((await center.failure('pictures.keepCopies', { fileId: (await store(center, other(9))).fileId, preview: base64(Buffer.from('text')), shown: null })).data.code).toBe('pictures.not_picture')
})

test('a copy for lists larger than 96 KB is not taken', async () => {
  const center = await startTestCore()
  const { fileId } = await store(center, PHOTO)
  expect((await center.failure('pictures.keepCopies', { fileId, preview: base64(Buffer.concat([PHOTO, Buffer.alloc(100_000)])), shown: null })).code).toBe('INVALID')
})

const ARROW = { kind: 'arrow', colour: 'red', from: { x: 100, y: 100 }, to: { x: 5000, y: 5000 } } as const

test('marks lie beside the original under its digest and show only where a person says so', async () => {
  const center = await startTestCore()
  const { fileId, sha256 } = await store(center, PHOTO)
  await center.call('pictures.keepCopies', { fileId, preview: base64(other(1)), shown: null })
  await center.call('pictures.saveMarks', { fileId, originalSha256: sha256, shapes: [ARROW], goesOut: false, marked: null, preview: null })
  expect(await center.call('pictures.marks', { fileId })).toMatchObject({ originalSha256: sha256, shapes: [ARROW], goesOut: false, madeBy: 'Орлова Мария Петровна' })
  expect(bytesOf(await center.call('files.preview', { fileId }))).toEqual(other(1))
  await center.call('pictures.saveMarks', { fileId, originalSha256: sha256, shapes: [ARROW], goesOut: true, marked: base64(other(5)), preview: base64(other(6)) })
  expect(bytesOf(await center.call('files.preview', { fileId }))).toEqual(other(6))
  expect(bytesOf(await center.call('files.takeOut', { fileId }))).not.toEqual(bytesOf(await center.call('files.read', { fileId })))
  expect(bytesOf(await center.call('files.read', { fileId }))).toEqual(PHOTO)
  await center.call('pictures.saveMarks', { fileId, originalSha256: sha256, shapes: [], goesOut: true, marked: base64(other(5)), preview: base64(other(6)) })
  expect(await center.call('pictures.marks', { fileId })).toMatchObject({ shapes: [], goesOut: false })
  expect(bytesOf(await center.call('files.preview', { fileId }))).toEqual(other(1))
})

test('marks of another picture and marks that are not drawn are refused', async () => {
  const center = await startTestCore()
  const { fileId, sha256 } = await store(center, PHOTO)
  const marks = { fileId, originalSha256: sha256, shapes: [ARROW], goesOut: true, marked: null, preview: null }
  expect((await center.failure('pictures.saveMarks', { ...marks, originalSha256: 'a'.repeat(64) })).data.code).toBe('pictures.other_original')
  expect((await center.failure('pictures.saveMarks', marks)).data.code).toBe('pictures.not_drawn')
  expect((await center.failure('pictures.saveMarks', { ...marks, shapes: [{ ...ARROW, to: { x: 10_001, y: 0 } }] })).code).toBe('INVALID')
})

test('a file saved by a person leaves without what the camera wrote; any other file as it is', async () => {
  const center = await startTestCore()
  const { fileId } = await store(center, PHOTO)
  expect(bytesOf(await center.call('files.read', { fileId })).includes(SECRET)).toBe(true)
  const out = await center.call('files.takeOut', { fileId })
  expect(bytesOf(out).includes(SECRET)).toBe(false)
  expect(out.name).toBe('photo.jpg')
  const text = await store(center, Buffer.from('просто текст'), 'a.txt')
  expect(bytesOf(await center.call('files.takeOut', { fileId: text.fileId })).toString('utf8')).toBe('просто текст')
  const cut = await store(center, PHOTO.subarray(0, 40), 'cut.jpg')
  expect((await center.failure('files.takeOut', { fileId: cut.fileId })).data.code).toBe('pictures.not_bare')
})

test('a photo attached to a letter leaves without what the camera wrote', async () => {
  const { composeMail } = await import('#jobs/mail/send-mail.ts')
  const center = await startTestCore()
  const path = `${center.dataDir}/photo.jpg`
  const outFile = `${center.dataDir}/letter.eml`
  writeFileSync(path, PHOTO)
  await composeMail({ outFile, mail: { from: { name: '', address: 'a@b.ru' }, to: ['c@d.ru'], cc: [], bcc: [], subject: '', text: '', messageId: 'x@y', inReplyTo: '', references: [], composedAt: '2026-11-20T07:00:00.000Z', attachments: [{ name: 'photo.jpg', mediaType: 'image/jpeg', path }] } })
  const body = readFileSync(outFile, 'latin1')
  const attached = Buffer.from(/Content-Disposition: attachment[^]*?\r\n\r\n([A-Za-z\d+/=\r\n]+)/.exec(body)?.[1] ?? '', 'base64')
  expect(attached.subarray(0, 3)).toEqual(PHOTO.subarray(0, 3))
  expect(attached.includes(SECRET)).toBe(false)
})
