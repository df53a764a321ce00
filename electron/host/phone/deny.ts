import type { IncomingMessage } from 'node:http'

export interface PhoneDenial { readonly status: number; readonly reason: string }

/**
 * Exact Host against DNS rebinding, exact Origin against forms of other pages where the browser says it, and the
 * browser's own word on where the request comes from. The token in the address is the fourth layer.
 */
export function denyPhoneRequest({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>, host: string): PhoneDenial | null {
  if (headers.host !== host) return { status: 421, reason: 'unknown host' }
  if (method !== 'GET' && method !== 'POST') return { status: 405, reason: 'method not allowed' }
  const origin = headers.origin
  if (origin !== undefined && origin !== `http://${host}`) return { status: 403, reason: 'foreign origin' }
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && method === 'GET')) return { status: 403, reason: 'foreign site' }
  if (method === 'POST' && !(headers['content-type'] ?? '').toLowerCase().startsWith('multipart/form-data')) return { status: 415, reason: 'forms with files only' }
  return null
}
