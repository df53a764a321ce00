import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative, resolve } from 'node:path'
import { contentSecurityPolicy } from './content-security-policy.ts'

/** The kinds of files a built page consists of; anything else is not served. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.ico': 'image/x-icon',
  '.woff2': 'font/woff2', '.woff': 'font/woff', '.ttf': 'font/ttf', '.wasm': 'application/wasm', '.wav': 'audio/wav', '.mp3': 'audio/mpeg',
}

/** Where a page may say it wants a style nonce; replaced with a fresh one at every load. */
const NONCE_MARK = '__STYLE_NONCE__'
const NONCE_BYTES = 18

const COMMON_HEADERS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } as const

/** The file an address stands for, or null when it is not one of the folder's own files. */
export function fileInside(folder: string, encodedPath: string): string | null {
  const path = decodeOnce(encodedPath)
  if (path === null || !path.startsWith('/') || /[\\:\u0000-\u001f\u007f%]/.test(path)) return null
  const steps = path.slice(1).split('/')
  if (steps.some((step) => step === '' || step.startsWith('.') || /[. ]$/.test(step))) return null
  const file = resolve(join(folder, ...steps))
  const below = relative(resolve(folder), file)
  return below === '' || below.startsWith('..') || isAbsolute(below) ? null : file
}

/** Serves a file of the built pages; `/` is the first page. Anything outside the folder does not exist. */
export async function serveStatic(folder: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return notServed(405)
  const { pathname } = new URL(request.url)
  const file = fileInside(folder, pathname === '/' || pathname === '' ? '/index.html' : pathname)
  const mediaType = file === null ? undefined : MEDIA_TYPES[extname(file).toLowerCase()]
  if (file === null || mediaType === undefined) return notServed(404)
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) return notServed(404)
  return mediaType.startsWith('text/html') ? htmlPage(bytes.toString('utf8')) : fileAnswer(bytes, mediaType)
}

function htmlPage(template: string): Response {
  const nonce = template.includes(NONCE_MARK) ? randomBytes(NONCE_BYTES).toString('base64') : null
  const html = nonce === null ? template : template.replaceAll(NONCE_MARK, nonce)
  return new Response(html, {
    headers: {
      ...COMMON_HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(nonce),
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  })
}

function fileAnswer(bytes: Buffer, mediaType: string): Response {
  return new Response(new Uint8Array(bytes), { headers: { ...COMMON_HEADERS, 'content-type': mediaType } })
}

/** An answer that says nothing about what lies on the disk. */
export function notServed(status: 404 | 405): Response {
  return new Response(null, { status, headers: COMMON_HEADERS })
}

function decodeOnce(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
