import { innerAddress, isAppAddress } from './addresses.ts'
import type { DevTools, Facts } from './cdp.ts'

type Serve = (request: Request) => Promise<Response>
interface BeforeRequest { readonly patterns: readonly RegExp[]; readonly listener: (details: { url: string }, answer: (decision: { cancel?: boolean }) => void) => void }

const schemes = new Map<string, Serve>()
let beforeRequest: BeforeRequest | null = null

export const protocol = {
  /** The outer names are secure and standard by themselves. */
  registerSchemesAsPrivileged: (): void => undefined,
  handle: (scheme: string, serve: Serve): void => { schemes.set(scheme, serve) },
}

/** `*` in the pattern of an address stands for anything. */
const patternOf = (url: string): RegExp => new RegExp(`^${url.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`)
export const webRequest = {
  onBeforeRequest: ({ urls }: { readonly urls: readonly string[] }, listener: BeforeRequest['listener']): void => { beforeRequest = { patterns: urls.map(patternOf), listener } },
}

const isCancelled = (url: string): Promise<boolean> => new Promise((resolve) => {
  if (beforeRequest === null || !beforeRequest.patterns.some((pattern) => pattern.test(url))) return resolve(false)
  beforeRequest.listener({ url }, ({ cancel }) => resolve(cancel === true))
})

export interface Paused { readonly requestId: string; readonly url: string; readonly method: string; readonly headers: Readonly<Record<string, string>>; readonly postData: string | undefined; readonly isDocument: boolean; readonly frameId: string }

export function pausedOf(params: Facts): Paused {
  const request = params['request'] as { url: string; urlFragment?: string; method: string; headers: Record<string, string>; postData?: string }
  return {
    requestId: String(params['requestId']), url: innerAddress(`${request.url}${request.urlFragment ?? ''}`), method: request.method, headers: request.headers, postData: request.postData,
    isDocument: params['resourceType'] === 'Document', frameId: String(params['frameId']),
  }
}

async function answered(paused: Paused): Promise<Facts> {
  const { url, method, headers, postData } = paused
  const serve = schemes.get('app')
  if (serve === undefined) return { responseCode: 404 }
  const response = await serve(new Request(url, { method, headers, ...(postData === undefined ? {} : { body: postData }) }))
  return {
    responseCode: response.status, responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })), body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  }
}

/** A request of a page: the program's own addresses are answered by the program, foreign ones only go out when it lets them. */
export async function serveRequest(devTools: DevTools, sessionId: string, paused: Paused): Promise<void> {
  const { requestId } = paused
  if (isAppAddress(paused.url)) return void (await devTools.send('Fetch.fulfillRequest', { requestId, ...(await answered(paused)) }, sessionId))
  if (await isCancelled(paused.url)) return void (await devTools.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }, sessionId))
  await devTools.send('Fetch.continueRequest', { requestId }, sessionId)
}
