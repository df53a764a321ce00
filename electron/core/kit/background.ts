import type { Connection, WriteTx } from '#core/db/brands.ts'
import { appendJournal, type JournalNote } from '#core/journal/append.ts'
import type { Clock } from './clock.ts'
import type { SecretBox } from './secret-box.ts'

/** A long work under way: its progress for the screen and the way to stop it. */
export interface RunningWork { readonly signal: AbortSignal; doneCount: number; totalCount: number }

const DEVICE = 'background'

/** What a work needs that takes minutes and writes in many short transactions, between which everybody else is answered. */
export class Background {
  readonly #connection: Connection
  readonly #clock: Clock
  readonly #running = new Map<string, { readonly controller: AbortController; readonly work: RunningWork; readonly done: Promise<void>; readonly end: () => void }>()
  /** Null: this host has no place for a key; passwords can neither be stored nor read. */
  readonly secrets: SecretBox | null
  /** Wakes the sending that works unasked; does nothing where there is none. */
  wake: () => void = () => undefined

  constructor(parts: { readonly connection: Connection; readonly clock: Clock; readonly secrets: SecretBox | null }) {
    this.#connection = parts.connection
    this.#clock = parts.clock
    this.secrets = parts.secrets
  }

  now(): string { return this.#clock.now() }

  /** One short write transaction of its own. */
  transaction<T>(work: (tx: WriteTx) => T): T {
    const { raw, write } = this.#connection
    return raw.transaction(() => work(write)).immediate()
  }

  /** An entry about what the program did by itself, or in the name of the person who had ordered it. */
  note(tx: WriteTx, action: string, actor: string, note: JournalNote): void {
    appendJournal(tx, { actor, device: DEVICE, atUtc: this.now(), action }, note)
  }

  progressOf(key: string): { readonly isRunning: boolean; readonly doneCount: number; readonly totalCount: number } {
    const work = this.#running.get(key)?.work
    return { isRunning: work !== undefined, doneCount: work?.doneCount ?? 0, totalCount: work?.totalCount ?? 0 }
  }

  isRunning(key: string): boolean { return this.#running.has(key) }

  cancel(key: string): void { this.#running.get(key)?.controller.abort() }

  /** Runs one work under this key at a time; null: one is running already. */
  async run<T>(key: string, work: (running: RunningWork) => Promise<T>): Promise<T | null> {
    if (this.#running.has(key)) return null
    const controller = new AbortController()
    const { promise: done, resolve: end } = Promise.withResolvers<undefined>()
    const running: RunningWork = { signal: controller.signal, doneCount: 0, totalCount: 0 }
    this.#running.set(key, { controller, work: running, done: done.then(() => undefined), end: () => { end(undefined) } })
    try {
      return await work(running)
    } finally {
      this.#running.delete(key)
      end(undefined)
    }
  }

  /** Stops every work and waits until each has written its last. */
  async close(): Promise<void> {
    const all = [...this.#running.values()]
    for (const { controller } of all) controller.abort()
    await Promise.all(all.map(({ done }) => done))
  }
}
