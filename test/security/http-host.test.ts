import { request as httpRequest } from 'node:http'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHttpHost, type HttpHost } from '#host/serve.ts'

let host: HttpHost
let port = 0
beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'verstak-http-'))
  const rendererDir = join(dataDir, 'pages')
  mkdirSync(join(rendererDir, 'assets'), { recursive: true })
  writeFileSync(join(rendererDir, 'index.html'), '<!doctype html><title>Верстак</title>')
  writeFileSync(join(dataDir, 'secret.txt'), 'secret')
  host = await startHttpHost({ dataDir, port: 0, rendererDir, workerUrl: new URL('../../electron/jobs/job-worker.ts', import.meta.url) })
  port = Number(new URL(host.address).port)
})
afterAll(() => host.close())

interface Answer { readonly status: number; readonly headers: Record<string, string | string[] | undefined>; readonly body: string }
function ask(path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ host: '127.0.0.1', port, path, agent: false, method: options.method ?? 'GET', headers: options.headers ?? {} }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => { resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString('utf8') }) })
    })
    outgoing.on('error', reject)
    outgoing.end(options.body)
  })
}
const own = () => ({ origin: host.address, 'x-verstak': '1', 'content-type': 'application/json' })
const info = (headers: Record<string, string>, method = 'POST') => ask('/rpc/system/info', { method, headers, body: '{"json":{}}' })

test('our own page is answered', async () => {
  expect((await info(own())).status).toBe(200)
})

test.each([
  ['another host name (DNS rebinding)', () => ({ ...own(), host: 'evil.example' }), 421],
  ['another port in Host', () => ({ ...own(), host: '127.0.0.1:1' }), 421],
  ['a foreign Origin', () => ({ ...own(), origin: 'https://evil.example' }), 403],
  ['the null Origin of a sandboxed frame', () => ({ ...own(), origin: 'null' }), 403],
  ['https on our address', () => ({ ...own(), origin: host.address.replace('http', 'https') }), 403],
  ['no Origin', () => ({ 'x-verstak': '1', 'content-type': 'application/json' }), 403],
  ['no own header', () => ({ origin: host.address, 'content-type': 'application/json' }), 403],
  ['a cross-site fetch', () => ({ ...own(), 'sec-fetch-site': 'cross-site' }), 403],
  ['a plain form', () => ({ ...own(), 'content-type': 'application/x-www-form-urlencoded' }), 415],
  ['a multipart form', () => ({ ...own(), 'content-type': 'multipart/form-data; boundary=x' }), 415],
])('%s is turned away', async (_name, headers, status) => {
  expect((await info(headers())).status).toBe(status)
})

test.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('nothing is called by %s', async (method) => {
  expect((await info(own(), method)).status).toBe(405)
})

test.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/../../secret.txt', '/..\\secret.txt', '/%00', '/%', '//etc/passwd', '/assets', '/verstak.sqlite'])('the path %s leads nowhere', async (path) => {
  const answer = await ask(path)
  expect(answer.status).toBe(404)
  expect(answer.body).not.toContain('secret\n')
})

test('a body over a megabyte is refused outside the file intake', async () => {
  const answer = await ask('/rpc/orders/search', { method: 'POST', headers: own(), body: JSON.stringify({ json: { text: 'x'.repeat(1_200_000) } }) })
  expect(answer.status).toBe(413)
})

test('the page may run only our own scripts and cannot be framed', async () => {
  const { headers } = await ask('/')
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).toContain("script-src 'self'")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('the session travels only in a cookie no script can read', async () => {
  const body = JSON.stringify({ json: { organisationName: 'Сервис', ourRole: 'seller', fullName: 'Орлова', login: 'owner', password: 'correct horse', utcOffsetMinutes: 180 } })
  const answer = await ask('/rpc/system/createOwner', { method: 'POST', headers: own(), body })
  expect(answer.status).toBe(200)
  const cookie = String(answer.headers['set-cookie'])
  expect(cookie).toMatch(/^verstak_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
  expect(answer.body).not.toContain(cookie.slice(16, 40))
})

test('a fault tells an incident number and no insides', async () => {
  const answer = await ask('/rpc/orders/card', { method: 'POST', headers: { ...own(), cookie: 'verstak_session=forged' }, body: '{"json":{"orderId":1}}' })
  expect(JSON.parse(answer.body)).toMatchObject({ json: { code: 'REFUSAL', data: { code: 'auth.sign_in_needed' } } })
  expect(answer.body).not.toContain('.ts')
})

test('the host listens on this computer only', () => {
  expect(new URL(host.address).hostname).toBe('127.0.0.1')
})
