import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PhoneDoor, PhoneOrder, PhoneTicket } from '#core/kit/workstation.ts'
import { denyPhoneRequest } from './deny.ts'
import { formPage, PHONE_PAGE_POLICY, wordsPage, type FormPage, type Taken } from './page.ts'
import { privateAddresses } from './private-addresses.ts'
import { takeUpload, UPLOAD_MAX_BYTES } from './take-upload.ts'
import { Ticket, TICKET_LIFE_MS } from './ticket.ts'

const HEADER_LIMIT_BYTES = 16 * 1024
const HEADERS_TIMEOUT_MS = 10_000
/** A phone at the edge of the Wi-Fi sends twenty pictures in this time. */
const REQUEST_TIMEOUT_MS = 300_000
const MAX_CONNECTIONS = 16
/** How long a dead ticket is still answered with words; it takes nothing any more. */
const LATE_WORDS_MS = 120_000
const ADDRESS = /^\/p\/([\w-]{43})(?:\/([\w-]{43}))?$/

export interface PhoneDoorOptions {
  readonly addresses?: () => readonly string[]
  readonly nowMs?: () => number
  readonly lifeMs?: number
  readonly lateWordsMs?: number
}

/** One page for one phone at a time and ticket. A listener is there only while a ticket is, on one address of the local network. */
export function createPhoneDoor(options: PhoneDoorOptions = {}): PhoneDoor {
  return new Door(options)
}

interface Listener { readonly server: Server; readonly host: string; readonly tickets: Map<string, Ticket> }

class Door implements PhoneDoor {
  readonly #options: Required<PhoneDoorOptions>
  readonly #listeners = new Map<string, Promise<Listener>>()
  readonly #tickets = new Map<string, { readonly ticket: Ticket; readonly address: string; timer: NodeJS.Timeout }>()

  constructor({ addresses = privateAddresses, nowMs = Date.now, lifeMs = TICKET_LIFE_MS, lateWordsMs = LATE_WORDS_MS }: PhoneDoorOptions) {
    this.#options = { addresses, nowMs, lifeMs, lateWordsMs }
  }

  addresses(): readonly string[] { return this.#options.addresses() }

  async open(order: PhoneOrder): Promise<PhoneTicket> {
    const { nowMs, lifeMs } = this.#options
    const ticket = new Ticket(order, nowMs(), lifeMs)
    const listener = await this.#listen(order.address)
    listener.tickets.set(ticket.linkToken, ticket)
    this.#tickets.set(ticket.ticketId, { ticket, address: order.address, timer: this.#endsIn(ticket, lifeMs) })
    return { ticketId: ticket.ticketId, url: `http://${listener.host}/p/${ticket.linkToken}`, expiresAt: new Date(ticket.expiresMs).toISOString() }
  }

  stateOf(ticketId: string): ReturnType<PhoneDoor['stateOf']> {
    return this.#tickets.get(ticketId)?.ticket.state(this.#options.nowMs()) ?? null
  }

  close(ticketId: string): Promise<void> {
    const known = this.#tickets.get(ticketId)
    if (known !== undefined) {
      known.ticket.close()
      clearTimeout(known.timer)
      known.timer = this.#endsIn(known.ticket, 0)
    }
    return Promise.resolve()
  }

  async stop(): Promise<void> {
    for (const { timer } of this.#tickets.values()) clearTimeout(timer)
    this.#tickets.clear()
    const all = [...this.#listeners.values()]
    this.#listeners.clear()
    await Promise.all(all.map(async (waiting) => {
      const { server } = await waiting
      server.closeAllConnections()
      await new Promise((resolve) => { server.close(resolve) })
    }))
  }

  /** After its life a ticket is answered with words for a while, then it is forgotten. */
  #endsIn(ticket: Ticket, afterMs: number): NodeJS.Timeout {
    return setTimeout(() => { this.#forget(ticket) }, afterMs + this.#options.lateWordsMs).unref()
  }

  #forget({ ticketId, linkToken }: Ticket): void {
    const address = this.#tickets.get(ticketId)?.address
    this.#tickets.delete(ticketId)
    if (address === undefined) return
    void this.#listeners.get(address)?.then(({ server, tickets }) => {
      tickets.delete(linkToken)
      if (tickets.size > 0) return
      this.#listeners.delete(address)
      // A picture still on its way is taken to its end; nobody new is let in.
      server.close()
      server.closeIdleConnections()
    })
  }

  #listen(address: string): Promise<Listener> {
    const open = this.#listeners.get(address)
    if (open !== undefined) return open
    const opening = listenOn(address, (request, response, listener) => answer(request, response, listener, this.#options.nowMs()))
    this.#listeners.set(address, opening)
    opening.catch(() => this.#listeners.delete(address))
    return opening
  }
}

async function listenOn(address: string, answered: (request: IncomingMessage, response: ServerResponse, listener: Listener) => Promise<void>): Promise<Listener> {
  const tickets = new Map<string, Ticket>()
  const server = createServer({ maxHeaderSize: HEADER_LIMIT_BYTES, headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS })
  server.maxConnections = MAX_CONNECTIONS
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, address, resolve)
  })
  const listener: Listener = { server, host: `${address}:${(server.address() as AddressInfo).port}`, tickets }
  server.on('request', (request, response) => {
    answered(request, response, listener).catch(() => { if (!response.headersSent) send(response, 500, 'failed', 'text/plain') })
  })
  return listener
}

const HEADERS = {
  'content-security-policy': PHONE_PAGE_POLICY, 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'same-origin', 'permissions-policy': 'camera=(), microphone=(), geolocation=()', 'cache-control': 'no-store', connection: 'close',
} as const

function send(response: ServerResponse, status: number, body: string, kind: 'text/html' | 'text/plain' = 'text/html'): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${kind}; charset=utf-8` }).end(body)
}

async function answer(request: IncomingMessage, response: ServerResponse, { host, tickets }: Listener, nowMs: number): Promise<void> {
  const denial = denyPhoneRequest(request, host)
  if (denial !== null) return send(response, denial.status, denial.reason, 'text/plain')
  const [, linkToken = '', formToken] = ADDRESS.exec(request.url ?? '') ?? []
  const ticket = tickets.get(linkToken)
  if (ticket === undefined) return send(response, 404, 'not found', 'text/plain')
  const admission = ticket.admit(request.socket.remoteAddress ?? '', nowMs)
  if (admission === 'other_device') return send(response, 409, wordsPage(ticket.order.language, 'otherDevice'))
  if (admission === 'late') return send(response, 410, wordsPage(ticket.order.language, 'late'))
  if (request.method === 'POST') return answerUpload(request, response, ticket, formToken ?? '')
  return sendForm(response, ticket, 200, null, null)
}

async function answerUpload(request: IncomingMessage, response: ServerResponse, ticket: Ticket, formToken: string): Promise<void> {
  if (Number(request.headers['content-length'] ?? 0) > UPLOAD_MAX_BYTES) return sendForm(response, ticket, 413, null, 'tooLong')
  const form = ticket.spend(formToken)
  if (form === 'unknown') return send(response, 404, 'not found', 'text/plain')
  if (form === 'used') return sendForm(response, ticket, 409, null, 'repeated')
  const { problem, ...taken } = await takeUpload(request, ticket)
  if (response.destroyed) return
  sendForm(response, ticket, problem === null ? 200 : 400, taken, problem)
}

/** A fresh form with what was just taken; the old one is spent. */
function sendForm(response: ServerResponse, ticket: Ticket, status: number, taken: Taken | null, notice: FormPage['notice']): void {
  const token = ticket.leftCount === 0 ? null : ticket.newForm()
  if (token === null) return send(response, status, wordsPage(ticket.order.language, 'full', taken))
  const until = new Date(ticket.expiresMs).toLocaleTimeString('ru-RU', { hour: '2-digit', minute: '2-digit' })
  send(response, status, formPage({ language: ticket.order.language, label: ticket.order.label, until, action: `/p/${ticket.linkToken}/${token}`, leftCount: ticket.leftCount, taken, notice }))
}
