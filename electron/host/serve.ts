import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node'
import { RequestHeadersPlugin } from '@orpc/server/plugins'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { FILE_MAX_BASE64 } from '#shared/contract/documents.ts'
import { createCore, type Core } from '#core/create-core.ts'
import { createRouter } from '#core/router.ts'
import type { Clock } from '#core/kit/clock.ts'
import type { Log } from '#core/kit/log.ts'
import type { SecretBox } from '#core/kit/secret-box.ts'
import { createJobPool } from '#jobs/pool.ts'
import { denyRequest, sessionCookie, sessionFrom } from './guard.ts'
import { serveStatic } from '#pages/static-files.ts'

const LOOPBACK = '127.0.0.1'
const BODY_LIMIT_BYTES = 1024 * 1024
const UPLOAD_LIMIT_BYTES = FILE_MAX_BASE64 + 4_096
const UPLOAD_PATH = '/rpc/files/store'
const HEADER_LIMIT_BYTES = 16 * 1024
const HEADERS_TIMEOUT_MS = 10_000
const REQUEST_TIMEOUT_MS = 120_000
const MAX_CONNECTIONS = 64

export interface HttpHostOptions {
  readonly dataDir: string
  /** 0 takes any free port. */
  readonly port: number
  readonly rendererDir: string
  readonly workerUrl: URL
  readonly log?: Log
  readonly clock?: Clock
  readonly checksOutputs?: boolean
  readonly secrets?: SecretBox
  readonly worksUnasked?: boolean
  readonly isTraining?: boolean
}

export interface HttpHost { readonly address: string; readonly core: Core; close(): Promise<void> }

/** Serves the screens and the contract of one data folder on loopback. */
export async function startHttpHost(options: HttpHostOptions): Promise<HttpHost> {
  const { rendererDir, workerUrl, port, ...coreOptions } = options
  const core = createCore({ ...coreOptions, jobs: createJobPool({ workerUrl }) })
  const answer = rpcAnswerer(core)
  let hosts: readonly string[] = []
  const server = createServer({ maxHeaderSize: HEADER_LIMIT_BYTES, headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    const denial = denyRequest(request, hosts)
    if (denial) {
      // Whatever body is still coming is not read: the connection ends with the answer.
      response.setHeader('connection', 'close')
      return end(response, denial.status, denial.reason)
    }
    const url = request.url ?? '/'
    if (url.startsWith('/rpc/')) return void answer(request, response)
    return void sendPage(rendererDir, request, response)
  })
  server.maxConnections = MAX_CONNECTIONS
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, LOOPBACK, resolve)
  })
  const actualPort = (server.address() as AddressInfo).port
  hosts = [`${LOOPBACK}:${actualPort}`, `localhost:${actualPort}`]
  return {
    address: `http://${LOOPBACK}:${actualPort}`, core,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => { server.close(resolve) })
      await core.close()
    },
  }
}

/** Beside what every page has: nobody may embed an answer, and only our own page may use the camera. */
const SAFE_HEADERS = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin', 'permissions-policy': 'camera=(self), microphone=(), geolocation=()' } as const

async function sendPage(rendererDir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await serveStatic(rendererDir, new Request(new URL(request.url ?? '/', 'http://page'), { method: request.method ?? 'GET' }))
  response.writeHead(page.status, { ...Object.fromEntries(page.headers), ...SAFE_HEADERS })
  response.end(request.method === 'HEAD' ? undefined : Buffer.from(await page.arrayBuffer()))
}

function end(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { ...SAFE_HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end(reason)
}

function rpcAnswerer(core: Core): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const router = createRouter(core.call)
  const handlerFor = (maxBodySize: number) => new RPCHandler(router, { plugins: [new RequestHeadersPlugin(), new BodyLimitPlugin({ maxBodySize })] })
  const ordinary = handlerFor(BODY_LIMIT_BYTES)
  const upload = handlerFor(UPLOAD_LIMIT_BYTES)
  return async (request, response) => {
    const session = {
      get: () => sessionFrom(request.headers),
      set: (token: string | null) => { response.setHeader('set-cookie', sessionCookie(token)) },
    }
    for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value)
    response.setHeader('cache-control', 'no-store')
    const handler = request.url?.split('?')[0] === UPLOAD_PATH ? upload : ordinary
    const { matched } = await handler.handle(request, response, { prefix: '/rpc', context: { device: 'browser', session } })
    if (!matched) end(response, 404, 'unknown procedure')
  }
}
