import { connect } from 'node:net'
import { request as httpRequest } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { FILE_MAX_BYTES } from '#shared/contract/documents.ts'
import { PHONE_PICTURES_MAX } from '#shared/pictures/incoming.ts'
import type { PhoneDoor, PhoneTicket, ReceivedPicture } from '#core/kit/workstation.ts'
import type { Language } from '#shared/kit/language.ts'
import { createPhoneDoor, type PhoneDoorOptions } from '#host/phone/phone-door.ts'

const HERE = '127.0.0.1'
const OTHER_PHONE = '127.0.0.2'
const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(200, 7)])
const BOUNDARY = '----phone'

let door: PhoneDoor | null = null
let taken: ReceivedPicture[] = []
let nowMs = 0
afterEach(async () => {
  await door?.stop()
  door = null
  taken = []
})

async function opened(options: PhoneDoorOptions = {}, language: Language = 'ru'): Promise<PhoneTicket> {
  nowMs = Date.parse('2026-11-20T07:00:00.000Z')
  door = createPhoneDoor({ addresses: () => [HERE], nowMs: () => nowMs, ...options })
  return door.open({ label: 'Шильдик', language, address: HERE, receive: (picture) => { taken.push(picture) } })
}

interface File { readonly name: string; readonly bytes: Buffer; readonly field?: string }
const form = (files: readonly File[], boundary = BOUNDARY): Buffer => Buffer.concat([
  ...files.flatMap(({ name, bytes, field = 'photo' }) => [Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: image/jpeg\r\n\r\n`), bytes, Buffer.from('\r\n')]),
  Buffer.from(`--${boundary}--\r\n`),
])

interface Ask { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: Buffer; readonly from?: string }
interface Answer { readonly status: number; readonly text: string; readonly headers: Record<string, string | string[] | undefined> }
function ask(url: string, { method = 'GET', headers = {}, body, from = HERE }: Ask = {}): Promise<Answer> {
  const { port } = new URL(url)
  // The path goes out as it is written: `new URL` would take dots out of it.
  const path = url.slice(url.indexOf(port) + port.length) || '/'
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ host: HERE, port, path, method, headers, agent: false, localAddress: from }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => { resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString('utf8') }) })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

const actionOf = ({ text }: Answer): string => /action="([^"]+)"/.exec(text)?.[1] ?? ''
const post = (url: string, body: Buffer, more: Ask = {}): Promise<Answer> => ask(url, { method: 'POST', body, ...more, headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, ...more.headers } })
async function freshAction({ url }: PhoneTicket): Promise<string> { return new URL(actionOf(await ask(url)), url).href }
const isListening = (url: string): Promise<boolean> => new Promise((resolve) => {
  const socket = connect(Number(new URL(url).port), HERE)
  socket.once('connect', () => { socket.destroy(); resolve(true) })
  socket.once('error', () => resolve(false))
})

test('a phone opens the page, sends two pictures and may send more', async () => {
  const ticket = await opened()
  expect(door?.stateOf(ticket.ticketId)).toMatchObject({ state: 'waiting', receivedCount: 0 })
  const page = await ask(ticket.url)
  expect(page.status).toBe(200)
  expect(page.text).toContain('Что снять: Шильдик')
  expect(page.text).toContain('capture="environment"')
  expect(page.text).not.toContain('<script')
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  expect(page.headers['set-cookie']).toBeUndefined()
  const sent = await post(new URL(actionOf(page), ticket.url).href, form([{ name: 'a.jpg', bytes: JPEG }, { name: '', bytes: Buffer.alloc(0) }, { name: 'b.jpg', bytes: Buffer.concat([JPEG, JPEG]) }]))
  expect(sent.status).toBe(200)
  expect(sent.text).toMatch(/Принято.*a\.jpg.*b\.jpg/s)
  expect(taken.map(({ name, bytes, mediaType }) => [name, bytes.length, mediaType])).toEqual([['a.jpg', JPEG.length, 'image/jpeg'], ['b.jpg', JPEG.length * 2, 'image/jpeg']])
  await post(new URL(actionOf(sent), ticket.url).href, form([{ name: 'c.jpg', bytes: JPEG }]))
  expect(door?.stateOf(ticket.ticketId)).toMatchObject({ state: 'opened', receivedCount: 3 })
})

test('the same form sent twice adds nothing and is named; the page may be loaded again after the camera', async () => {
  const ticket = await opened()
  const action = await freshAction(ticket)
  await post(action, form([{ name: 'a.jpg', bytes: JPEG }]))
  const again = await post(action, form([{ name: 'a.jpg', bytes: JPEG }]))
  expect(again.status).toBe(409)
  expect(again.text).toContain('Эти снимки уже приняты')
  expect(taken).toHaveLength(1)
  expect((await post(new URL(actionOf(await ask(ticket.url)), ticket.url).href, form([{ name: 'b.jpg', bytes: JPEG }]))).status).toBe(200)
  expect(taken).toHaveLength(2)
})

test('a phone is spoken to in English where the screen speaks English', async () => {
  const ticket = await opened({}, 'en')
  const page = await ask(ticket.url)
  expect(page.text).toContain('<html lang="en">')
  const sent = await post(new URL(actionOf(page), ticket.url).href, form([{ name: 'a.jpg', bytes: JPEG }, { name: 'b.txt', bytes: Buffer.from('no picture') }]))
  expect(sent.text).toMatch(/Received.*a\.jpg.*Not received.*b\.txt: not a JPEG/s)
  expect([page.text, sent.text].map((text) => /\p{Script=Cyrillic}/u.test(text.replaceAll('Шильдик', '')))).toEqual([false, false])
})

test('a second phone is told that the page is open on another', async () => {
  const ticket = await opened()
  const action = await freshAction(ticket)
  const second = await ask(ticket.url, { from: OTHER_PHONE })
  expect(second.status).toBe(409)
  expect(second.text).toContain('уже открыта на другом телефоне')
  expect((await post(action, form([{ name: 'a.jpg', bytes: JPEG }]), { from: OTHER_PHONE })).status).toBe(409)
  expect(taken).toEqual([])
})

test('after ten minutes the page says so in words and takes nothing; what came before stays', async () => {
  const ticket = await opened()
  const action = await freshAction(ticket)
  await post(action, form([{ name: 'a.jpg', bytes: JPEG }]))
  const next = await freshAction(ticket)
  nowMs += 10 * 60_000
  for (const answer of [await ask(ticket.url), await post(next, form([{ name: 'b.jpg', bytes: JPEG }]))]) {
    expect(answer.status).toBe(410)
    expect(answer.text).toContain('Время этой страницы вышло')
  }
  expect(taken).toHaveLength(1)
  expect(door?.stateOf(ticket.ticketId)).toMatchObject({ state: 'closed', receivedCount: 1 })
})

test('nothing listens before the first code and after the last one', async () => {
  const ticket = await opened({ lateWordsMs: 0 })
  expect(await isListening(ticket.url)).toBe(true)
  await door?.close(ticket.ticketId)
  await expect.poll(() => isListening(ticket.url)).toBe(false)
  const other = await (door as PhoneDoor).open({ label: 'x', language: 'ru', address: HERE, receive: () => undefined })
  expect(await isListening(other.url)).toBe(true)
})

test('the page is on the chosen address only', async () => {
  const { url } = await opened()
  expect(new URL(url).hostname).toBe(HERE)
  const refused = await new Promise<boolean>((resolve) => {
    const socket = connect(Number(new URL(url).port), OTHER_PHONE)
    socket.once('connect', () => { socket.destroy(); resolve(false) })
    socket.once('error', () => resolve(true))
  })
  expect(refused).toBe(true)
})

const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(40)])
test.each([
  ['a web page named as a picture', 'a.jpg', Buffer.from('<html>'), 'не снимок'],
  ['a program', 'a.png', Buffer.from('MZ\0\0\0\0'), 'не снимок'],
  ['a drawing with scripts', 'a.svg', Buffer.from('<svg onload="x">'), 'не снимок'],
  ['an archive', 'a.jpg', Buffer.from('PK\u0003\u0004'), 'не снимок'],
  ['an empty file', 'a.jpg', Buffer.alloc(0), 'не снимок'],
  ['a picture of an iPhone', 'IMG_1.HEIC', heic, 'HEIC'],
  ['a picture over 16 MB', 'big.jpg', Buffer.concat([JPEG, Buffer.alloc(FILE_MAX_BYTES)]), 'больше 16 МБ'],
])('%s is refused by name, the good one beside it is taken', async (_title, name, bytes, reason) => {
  const ticket = await opened()
  const answer = await post(await freshAction(ticket), form([{ name, bytes }, { name: 'good.jpg', bytes: JPEG }]))
  expect(answer.text).toMatch(new RegExp(`Не принято.*${name}: [^<]*${reason}`, 's'))
  expect(taken.map((picture) => picture.name)).toEqual(['good.jpg'])
  expect(door?.stateOf(ticket.ticketId)?.refused).toHaveLength(1)
})

test.each(['../../etc/passwd', '..\\..\\windows\\win.ini', '/etc/shadow', 'C:\\Users\\x\\a.jpg', 'a\u202egpj.exe', 'a\u0000b.jpg', '....//x.jpg', '<img src=x onerror=alert(1)>.jpg', 'CON', 'x'.repeat(400)])('the name %j is only a label', async (name) => {
  const ticket = await opened()
  const answer = await post(await freshAction(ticket), form([{ name, bytes: JPEG }]))
  expect(taken).toHaveLength(1)
  expect(taken[0]?.name).not.toMatch(/[/\\\u0000-\u001f\u202e]/)
  expect(taken[0]?.name.length).toBeLessThanOrEqual(120)
  expect(answer.text).not.toContain('<img')
})

test('forty pictures are taken and the next ones are named', async () => {
  const ticket = await opened()
  const many = Array.from({ length: PHONE_PICTURES_MAX + 2 }, (_value, no) => ({ name: `${no}.jpg`, bytes: JPEG }))
  const answer = await post(await freshAction(ticket), form(many))
  expect(taken).toHaveLength(PHONE_PICTURES_MAX)
  expect(answer.text).toContain('сверх числа снимков')
  expect(answer.text).toContain('Принято наибольшее число снимков')
})

test('a line that breaks keeps the pictures that came whole and says so', async () => {
  const ticket = await opened()
  const whole = form([{ name: 'a.jpg', bytes: JPEG }, { name: 'b.jpg', bytes: JPEG }])
  const answer = await post(await freshAction(ticket), whole.subarray(0, whole.length - 150))
  expect(answer.status).toBe(400)
  expect(answer.text).toContain('Связь прервалась')
  expect(taken.map(({ name }) => name)).toEqual(['a.jpg'])
})

test('a picture the computer could not keep is named and may be sent again', async () => {
  nowMs = Date.now()
  door = createPhoneDoor({ addresses: () => [HERE], nowMs: () => nowMs })
  let isFull = true
  const ticket = await door.open({ label: 'x', language: 'ru', address: HERE, receive: (picture) => { if (isFull) throw new Error('disk full'); taken.push(picture) } })
  const answer = await post(await freshAction(ticket), form([{ name: 'a.jpg', bytes: JPEG }]))
  expect(answer.text).toContain('не сохранён на компьютере')
  isFull = false
  await post(new URL(actionOf(answer), ticket.url).href, form([{ name: 'a.jpg', bytes: JPEG }]))
  expect(taken).toHaveLength(1)
})

type Craft = readonly [name: string, url: (action: string, link: string) => string, ask: Ask]
const good: Ask = { method: 'POST', body: form([{ name: 'a.jpg', bytes: JPEG }]), headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } }
const withHeaders = (headers: Record<string, string>): Ask => ({ ...good, headers: { ...good.headers, ...headers } })
const same = (action: string): string => action
const swapped = (from: RegExp, to: string) => (action: string): string => action.replace(from, to)

const HOSTS = ['evil.example', '127.0.0.1', 'localhost', '127.0.0.1:1', '127.0.0.1:80', '[::1]', '0.0.0.0', 'evil.example:80', '127.0.0.1.evil.example', '127.0.0.2', 'LOCALHOST:1', '169.254.169.254', '10.0.0.1']
const ORIGINS = ['https://evil.example', 'http://evil.example', 'null', 'http://127.0.0.1', 'https://127.0.0.1', 'file://', 'chrome-extension://abc', 'http://127.0.0.1.evil.example', '']
const SITES = ['cross-site', 'same-site', 'none', 'CROSS-SITE', '']
const TYPES = ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'image/jpeg', '', 'multipart/mixed; boundary=x', 'multipart/form-data']
const METHODS = ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND']
const PATHS: readonly (readonly [string, (action: string, link: string) => string])[] = [
  ['no form token', (_action, link) => link], ['a guessed form token', swapped(/[\w-]{43}$/, 'A'.repeat(43))], ['a guessed link token', swapped(/\/p\/[\w-]{43}/, `/p/${'A'.repeat(43)}`)], ['a shorter token', swapped(/.$/, '')], ['a longer token', swapped(/$/, 'x')],
  ['dots in the path', swapped(/\/p\//, '/p/../p/')], ['an encoded token', swapped(/\/p\//, '/%70/')], ['a query behind the token', swapped(/$/, '?x=1')], ['two slashes', swapped(/\/p\//, '//p/')], ['the root', swapped(/\/p\/.*/, '/')],
  ['the calls of the program', swapped(/\/p\/.*/, '/rpc/files/store')], ['a file of the computer', swapped(/\/p\/.*/, '/../../etc/passwd')], ['the link token twice', (_action, link) => `${link}/${link.slice(-43)}`], ['the tokens turned round', (action) => action.replace(/\/p\/([\w-]{43})\/([\w-]{43})/, '/p/$2/$1')],
]
const CRAFTED: readonly Craft[] = [
  ...HOSTS.map((host): Craft => [`Host ${host}`, same, withHeaders({ host })]),
  ...ORIGINS.map((origin): Craft => [`Origin ${origin}`, same, withHeaders({ origin })]),
  ...SITES.map((site): Craft => [`Sec-Fetch-Site ${site}`, same, withHeaders({ 'sec-fetch-site': site })]),
  ...TYPES.map((type): Craft => [`Content-Type ${type}`, same, withHeaders({ 'content-type': type })]),
  ...METHODS.map((method): Craft => [method, same, { ...good, method }]),
  ...PATHS.map(([name, url]): Craft => [name, url, good]),
  ['another phone', same, { ...good, from: OTHER_PHONE }],
  ['a boundary that is not in the body', same, withHeaders({ 'content-type': 'multipart/form-data; boundary=other' })],
  ['a boundary longer than the standard allows', same, withHeaders({ 'content-type': `multipart/form-data; boundary=${'x'.repeat(200)}` })],
  ['a length that promises a gigabyte', same, { ...withHeaders({ 'content-length': '1073741824' }), body: Buffer.alloc(0) }],
  ['headers of 20 KB', same, withHeaders({ 'x-long': 'x'.repeat(20_000) })],
  ['headers of a part without an end', same, { ...good, body: Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="photo"; filename="${'x'.repeat(20_000)}`) }],
  ['another field of the form', same, { ...good, body: form([{ name: 'a.jpg', bytes: JPEG, field: 'file' }]) }],
]

test('sixty crafted requests and more: none is accepted', async () => {
  expect(CRAFTED.length).toBeGreaterThanOrEqual(60)
  const ticket = await opened()
  const accepted: string[] = []
  for (const [name, url, crafted] of CRAFTED) {
    const action = await freshAction(ticket)
    const before = taken.length
    const request = ask(url(action, ticket.url), crafted)
    // A promise of a gigabyte is answered before it is kept; the connection is not waited for.
    await request.catch(() => null)
    if (taken.length > before) accepted.push(name)
  }
  expect(accepted).toEqual([])
  await post(await freshAction(ticket), form([{ name: 'a.jpg', bytes: JPEG }]))
  expect(taken).toHaveLength(1)
})
