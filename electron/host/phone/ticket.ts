import { randomBytes, randomUUID } from 'node:crypto'
import { PHONE_PICTURES_MAX, PHONE_TICKET_MINUTES, type PictureRefusal } from '#shared/pictures/incoming.ts'
import type { PhoneOrder, PhoneTicketState } from '#core/kit/workstation.ts'

const TOKEN_BYTES = 32
const MS_PER_MINUTE = 60_000
export const TICKET_LIFE_MS = PHONE_TICKET_MINUTES * MS_PER_MINUTE
/** Tokens of forms that one page may draw: a person who presses «Back» and «Reload» for an hour needs fewer. */
const FORMS_MAX = 400
const REFUSED_KEPT = 100

const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url')

/** What a request is allowed to do with a ticket. */
export type Admission = 'welcome' | 'other_device' | 'late'

/** One code on one screen: ten minutes, one phone, so many pictures. */
export class Ticket {
  readonly ticketId = randomUUID()
  readonly linkToken = newToken()
  readonly order: PhoneOrder
  readonly expiresMs: number
  #device: string | null = null
  #isClosed = false
  #receivedCount = 0
  readonly #refused: { readonly name: string; readonly reason: PictureRefusal }[] = []
  /** Every form ever drawn, and whether it came back. */
  readonly #forms = new Map<string, 'free' | 'used'>()

  constructor(order: PhoneOrder, nowMs: number, lifeMs: number) {
    this.order = order
    this.expiresMs = nowMs + lifeMs
  }

  get leftCount(): number { return Math.max(0, PHONE_PICTURES_MAX - this.#receivedCount) }

  isAlive(nowMs: number): boolean { return !this.#isClosed && nowMs < this.expiresMs }

  close(): void { this.#isClosed = true }

  /** The first phone that comes keeps the page, also when it has to load it again after the camera. */
  admit(device: string, nowMs: number): Admission {
    if (!this.isAlive(nowMs)) return 'late'
    this.#device ??= device
    return this.#device === device ? 'welcome' : 'other_device'
  }

  newForm(): string | null {
    if (this.#forms.size >= FORMS_MAX) return null
    const token = newToken()
    this.#forms.set(token, 'free')
    return token
  }

  /** Spends the token of a form; the same form sent again is known as such. */
  spend(formToken: string): 'free' | 'used' | 'unknown' {
    const state = this.#forms.get(formToken) ?? 'unknown'
    if (state === 'free') this.#forms.set(formToken, 'used')
    return state
  }

  countReceived(): void { this.#receivedCount += 1 }

  noteRefused(name: string, reason: PictureRefusal): void {
    if (this.#refused.length < REFUSED_KEPT) this.#refused.push({ name, reason })
  }

  state(nowMs: number): PhoneTicketState {
    const state = !this.isAlive(nowMs) ? 'closed' : this.#device === null ? 'waiting' : 'opened'
    return { state, receivedCount: this.#receivedCount, refused: this.#refused }
  }
}
