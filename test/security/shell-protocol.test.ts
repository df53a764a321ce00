import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve, sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { answerFrom, APP_SCHEME_PRIVILEGES, registerAppScheme } from '#shell/protocol.ts'
import { fileInside, notServed, serveStatic } from '#pages/static-files.ts'
import { schemes } from '#test/shell/electron-stand-in.ts'

vi.mock('electron', () => import('#test/shell/electron-stand-in.ts'))

let root = ''
let served = ''
const SECRET = 'secret-of-the-owner'

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'verstak-protocol-'))
  served = join(root, 'out', 'renderer')
  mkdirSync(join(served, 'assets'), { recursive: true })
  mkdirSync(join(root, 'out', 'renderer-old'))
  writeFileSync(join(served, 'index.html'), '<!doctype html><meta name="style-nonce" content="__STYLE_NONCE__">')
  writeFileSync(join(served, 'plain.html'), '<!doctype html>')
  writeFileSync(join(served, 'assets', 'app-1.js'), 'export {}')
  writeFileSync(join(served, 'assets', 'app.map'), SECRET)
  writeFileSync(join(served, '.env'), SECRET)
  for (const file of ['secret.js', 'out/secret.html', 'out/renderer-old/secret.js', 'verstak.sqlite']) writeFileSync(join(root, file), SECRET)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Ways of climbing out, crossed with targets outside, one name for each pair. */
function climbingNames(): string[] {
  const steps = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..\\', '..%5c', '%2e%2e%5c', '....//', '.%2e/', '%252e%252e/', '..;/', '..%00/', '/../', 'assets/../../', '..%c0%af', '．．/', '.. /', '..%20/', '...%2f../', '%2f..%2f..%2f']
  const targets = ['secret.js', 'out/secret.html', 'renderer-old/secret.js', 'secret.html', 'verstak.sqlite']
  return steps.flatMap((step) => targets.flatMap((target) => [`/${step}${target}`, `/${step}${step}${target}`, `/assets/${step}${step}${step}${target}`]))
}

const ODD_NAMES = [
  '//etc/passwd', '/%2fetc%2fpasswd', '/C:/Windows/win.ini', '/c%3a/Windows/win.ini', '/\\\\server\\share\\a.js', '/index.html%00.png', '/.env', '/assets/.env',
  '/index.html::$DATA', '/assets/app-1.js.', '/assets/app-1.js%20', '/assets/app.map', '/assets', '/assets/', '/missing.js', '/%', '/%zz', '/%e0%a4', '/index.html/', '/~/secret.js',
]

describe('files of the program', () => {
  it('about three hundred ways of climbing out of the folder give nothing', async () => {
    const names = [...climbingNames(), ...ODD_NAMES]
    expect(names.length).toBeGreaterThanOrEqual(300)
    const leaks: string[] = []
    for (const name of names) {
      const file = fileInside(served, name)
      if (file !== null && !resolve(file).startsWith(`${served}${sep}`)) leaks.push(name)
      const answer = await serveStatic(served, new Request(`app://verstak${name}`))
      const body = await answer.text()
      // An address with plain dots is tidied up before it is sent; then it may only mean an own file.
      if (answer.status !== 404 || body !== '') leaks.push(`${name}: ${answer.status}`)
    }
    expect(leaks).toEqual([])
  })

  it.each(['/../a.js', '/a/../../b.js', '/%2e%2e/a.js', '/a%5c..%5cb.js', '/c:/a.js', '/c%3a/a.js', '/a.js%00.png', '/%252e%252e/a.js', '/.env', '/a/.git/config', '/a.js.', '/a.js%20', '//a.js', '/a//b.js', '/', '', 'a.js', '/a.js::$DATA', '/a%0ab.js', '/%ff'])(
    'the name %j means no file on any system', (name) => {
      expect(fileInside(served, name)).toBeNull()
    })

  it.each([['/index.html', 'index.html'], ['/assets/app-1.js', 'assets/app-1.js'], ['/assets/%D0%B0.js', 'assets/а.js']])('the name %s means the file %s', (name, file) => {
    expect(fileInside(served, name)).toBe(join(served, file))
  })

  it('own files come with their kind and are not guessed at', async () => {
    const answer = await serveStatic(served, new Request('app://verstak/assets/app-1.js'))
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-content-type-options'), await answer.text()])
      .toEqual([200, 'text/javascript; charset=utf-8', 'nosniff', 'export {}'])
  })

  it.each(['app://verstak', 'app://verstak/', 'app://verstak/index.html', 'app://verstak/index.html?a=1#/orders'])('%s is the first page', async (url) => {
    const answer = await serveStatic(served, new Request(url))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  })

  it('a page gets a strict policy and its own style nonce at every load', async () => {
    const load = async (): Promise<{ policy: string; nonce: string }> => {
      const answer = await serveStatic(served, new Request('app://verstak/index.html'))
      return { policy: answer.headers.get('content-security-policy') ?? '', nonce: /content="([^"]+)"/.exec(await answer.text())?.[1] ?? '' }
    }
    const [first, second] = [await load(), await load()]
    expect(first.nonce).not.toBe(second.nonce)
    expect(first.policy).toContain(`style-src 'self' 'nonce-${first.nonce}'`)
    const directives = first.policy.split('; ')
    expect(directives).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"]))
    expect(first.policy).not.toMatch(/unsafe|https?:|\*/)
  })

  it('a page without a nonce may style inline but still not script inline', async () => {
    const policy = (await serveStatic(served, new Request('app://verstak/plain.html'))).headers.get('content-security-policy') ?? ''
    expect(policy.split('; ').filter((directive) => directive.includes('unsafe'))).toEqual(["style-src 'self' 'unsafe-inline'"])
  })

  it.each(['POST', 'PUT', 'DELETE'])('%s is refused', async (method) => {
    expect((await serveStatic(served, new Request('app://verstak/index.html', { method }))).status).toBe(405)
  })
})

describe('the scheme', () => {
  it('is a secure one of its own that does not go round the policy', () => {
    registerAppScheme()
    expect(schemes).toEqual([APP_SCHEME_PRIVILEGES])
    expect(APP_SCHEME_PRIVILEGES.privileges).toMatchObject({ standard: true, secure: true })
    expect(APP_SCHEME_PRIVILEGES.privileges?.bypassCSP).toBeUndefined()
  })

  it('each host has its own source, any other does not exist', async () => {
    const says = (word: string) => () => Promise.resolve(new Response(word))
    const sources = { verstak: says('program'), print: says('paper'), failure: says('failure') }
    const ask = async (url: string): Promise<string> => {
      const answer = await answerFrom(sources, new Request(url))
      return answer.status === 200 ? answer.text() : String(answer.status)
    }
    expect(await Promise.all(['app://verstak/a', 'app://print/a', 'app://failure/', 'app://other/', 'app://constructor/', 'app://verstak.evil/'].map(ask)))
      .toEqual(['program', 'paper', 'failure', '404', '404', '404'])
    expect(notServed(404).body).toBeNull()
  })
})
