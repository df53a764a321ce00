import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { callCore } from '#renderer/rpc/client.ts'
import type { DraftPlace } from '#shared/contract/drafts.ts'

export type { DraftPlace } from '#shared/contract/drafts.ts'
export type StoredDraft = { readonly body: unknown; readonly savedAt: string }

/** After the last key; and at least this often while keys keep coming, so that a killed page loses less than two seconds. */
export const KEPT_AFTER_MS = 500
export const KEPT_AT_LEAST_EVERY_MS = 1_500
const RETRIED_AFTER_MS = 5_000

const live = new Set<DraftKeeper>()
/** The last save of each form: it must be over before the form is asked for again. */
const onTheirWay = new Map<string, Promise<unknown>>()

const nameOf = ({ personId, screen, subject }: DraftPlace): string => `${personId}:${screen}:${subject}`

/** What was typed here and is not done yet; null when there is nothing. */
export async function storedDraft(place: DraftPlace): Promise<StoredDraft | null> {
  await onTheirWay.get(nameOf(place))
  try {
    const { draft } = await callCore('drafts.find', place)
    return draft === null ? null : { body: JSON.parse(draft.bodyJson) as unknown, savedAt: draft.savedAt }
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    return null
  }
}

/** Everything typed anywhere is written down before the session ends. */
export async function keepAllDrafts(): Promise<void> {
  await Promise.all([...live].map((keeper) => keeper.flush()))
}

window.addEventListener('pagehide', () => {
  for (const keeper of live) void keeper.flush(true)
})

/** Writes one form down while it is being filled: what came last wins, one save at a time. */
export class DraftKeeper {
  readonly #place: DraftPlace
  readonly #onKept: (savedAt: string | null) => void
  #waiting: { readonly body: unknown } | null = null
  #sending: { readonly body: unknown } | null = null
  #settled: ReturnType<typeof setTimeout> | null = null
  #latest: ReturnType<typeof setTimeout> | null = null

  constructor(place: DraftPlace, onKept: (savedAt: string | null) => void) {
    this.#place = place
    this.#onKept = onKept
  }

  /** Takes part while the form is on the screen; leaving it writes down what waits. */
  readonly begin = (): (() => void) => {
    live.add(this)
    return () => {
      live.delete(this)
      void this.flush()
    }
  }

  /** What is typed now; null when there is nothing worth keeping. */
  put(body: unknown): void {
    this.#waiting = { body }
    if (this.#settled !== null) clearTimeout(this.#settled)
    this.#settled = setTimeout(() => void this.flush(), KEPT_AFTER_MS)
    this.#latest ??= setTimeout(() => void this.flush(), KEPT_AT_LEAST_EVERY_MS)
  }

  /** Forgets what waits: the form is done, or is being sent. */
  hold(): void {
    this.#waiting = null
    this.#stopTimers()
  }

  /** Nothing of the form stays anywhere. */
  drop(): Promise<void> {
    this.#waiting = { body: null }
    return this.flush()
  }

  /** Writes down what waits; `isLast` when the page is being closed and no answer can be waited for. */
  flush(isLast = false): Promise<void> {
    this.#stopTimers()
    const name = nameOf(this.#place)
    const before = onTheirWay.get(name)
    // A page that goes takes with it what it was just sending.
    if (isLast) this.#waiting ??= this.#sending
    if (this.#waiting === null) return Promise.resolve(before).then(() => undefined)
    const { body } = this.#waiting
    this.#waiting = null
    const sent = isLast || before === undefined ? this.#send(body, isLast) : before.then(() => this.#send(body, false))
    const ended = sent.finally(() => {
      if (onTheirWay.get(name) === ended) onTheirWay.delete(name)
    })
    onTheirWay.set(name, ended)
    return ended
  }

  async #send(body: unknown, outlivesPage: boolean): Promise<void> {
    const sending = { body }
    this.#sending = sending
    try {
      if (body === null) {
        await callCore('drafts.drop', this.#place, { outlivesPage })
        this.#onKept(null)
      } else {
        const { savedAt } = await callCore('drafts.keep', { ...this.#place, bodyJson: JSON.stringify(body) }, { outlivesPage })
        this.#onKept(savedAt)
      }
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      this.#tryAgain(body)
    } finally {
      if (this.#sending === sending) this.#sending = null
    }
  }

  /** Locked, or the host is away: once more later, unless something newer waits or the form has gone. */
  #tryAgain(body: unknown): void {
    if (this.#waiting !== null || !live.has(this)) return
    this.#waiting = { body }
    this.#settled = setTimeout(() => void this.flush(), RETRIED_AFTER_MS)
  }

  #stopTimers(): void {
    if (this.#settled !== null) clearTimeout(this.#settled)
    if (this.#latest !== null) clearTimeout(this.#latest)
    this.#settled = null
    this.#latest = null
  }
}
