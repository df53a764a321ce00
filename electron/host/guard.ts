import type { IncomingMessage } from 'node:http'

export const SESSION_COOKIE = 'verstak_session'
/** A page of another site cannot set this header without a preflight, which is never answered. */
export const OWN_HEADER = 'x-verstak'

export interface Denial { readonly status: number; readonly reason: string }

/**
 * Three layers, since each alone can be bypassed: exact Host (DNS rebinding), exact Origin and own header (foreign
 * pages), and the browser's own Sec-Fetch-Site.
 */
export function denyRequest(request: Pick<IncomingMessage, 'method' | 'headers' | 'url'>, hosts: readonly string[]): Denial | null {
  const { headers, method, url = '/' } = request
  if (!hosts.includes(headers.host ?? '')) return { status: 421, reason: 'unknown host' }
  if (!url.startsWith('/rpc/')) return method === 'GET' || method === 'HEAD' ? null : { status: 405, reason: 'method not allowed' }
  if (method !== 'POST') return { status: 405, reason: 'method not allowed' }
  if (!hosts.some((host) => headers.origin === `http://${host}`)) return { status: 403, reason: 'foreign origin' }
  if (headers[OWN_HEADER] === undefined) return { status: 403, reason: 'header missing' }
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return { status: 403, reason: 'foreign site' }
  if (!(headers['content-type'] ?? '').startsWith('application/json')) return { status: 415, reason: 'JSON only' }
  return null
}

export function sessionFrom(headers: IncomingMessage['headers']): string | null {
  for (const part of (headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=')
    if (name === SESSION_COOKIE && value) return value
  }
  return null
}

export const sessionCookie = (token: string | null): string =>
  `${SESSION_COOKIE}=${token ?? ''}; Path=/; HttpOnly; SameSite=Strict${token === null ? '; Max-Age=0' : ''}`
