import { MessageChannel, type Worker } from 'node:worker_threads'
import type { MessagePortMain } from 'electron'
import { z } from 'zod'
import { bridgePorts } from './port-bridge.ts'
import { readStartUpFailure, type StartUpFailure } from './start-up-failure.ts'

/** A second crash of the core within this time means that starting again does not help. */
const RESTART_PAUSE_MS = 10 * 60 * 1_000
/** How long the core may take to finish its work when the program closes. */
const CLOSE_DEADLINE_MS = 5_000

export interface CoreLinkOptions {
  readonly startWorker: () => Worker
  readonly onFailed: (failure: StartUpFailure) => void
  readonly nowMs: () => number
  readonly closeDeadlineMs?: number
}

/** The thread in which the program's core works, and the ports to it. */
export interface CoreLink {
  start(): void
  /** Joins a page's port to the core as soon as the core is ready, and answers how to part them; throws when the core could not start. */
  connect(pagePort: MessagePortMain): Promise<() => void>
  /** Asks the core something no page may ask; throws when it fails or the core goes away meanwhile. */
  ask(verb: HostVerb): Promise<unknown>
  stop(): Promise<void>
}

/** What the shell itself asks of the core. */
export type HostVerb = 'health' | 'updateSettings' | 'backUp'

interface Asked {
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: Error) => void
}

interface Run {
  readonly worker: Worker
  readonly ready: Readiness
  readonly bridges: Set<() => void>
  readonly asked: Map<number, Asked>
  lastError: string | null
}

interface Readiness {
  readonly promise: Promise<void>
  readonly resolve: () => void
  readonly reject: (reason: Error) => void
}

const workerMessage = z.object({ type: z.string() })
const toldMessage = z.object({ type: z.literal('told'), id: z.number(), value: z.unknown().optional(), error: z.string().optional() })

/** Starts the core, restarts it after a first crash, reports a failure when it crashes again. */
export function createCoreLink(options: CoreLinkOptions): CoreLink {
  return new CoreThread(options)
}

class CoreThread implements CoreLink {
  readonly #options: CoreLinkOptions
  #run: Run | null = null
  #lastCrashMs: number | null = null
  #isStopping = false
  #lastAskId = 0

  constructor(options: CoreLinkOptions) {
    this.#options = options
  }

  start(): void {
    if (this.#run === null && !this.#isStopping) this.#launch()
  }

  async connect(pagePort: MessagePortMain): Promise<() => void> {
    const run = await untilReady(() => this.#run)
    const { port1, port2 } = new MessageChannel()
    run.worker.postMessage({ type: 'connect', port: port2 }, [port2])
    const close = bridgePorts(pagePort, port1, () => run.bridges.delete(close))
    run.bridges.add(close)
    return close
  }

  async ask(verb: HostVerb): Promise<unknown> {
    const run = await untilReady(() => this.#run)
    this.#lastAskId += 1
    const id = this.#lastAskId
    return new Promise((resolve, reject) => {
      run.asked.set(id, { resolve, reject })
      run.worker.postMessage({ type: 'ask', id, verb })
    })
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    if (this.#run !== null) await closeWorker(this.#run.worker, this.#options.closeDeadlineMs ?? CLOSE_DEADLINE_MS)
    this.#run = null
  }

  #launch(): void {
    const run: Run = { worker: this.#options.startWorker(), ready: awaitReadiness(), bridges: new Set(), asked: new Map(), lastError: null }
    this.#run = run
    // Perhaps no page waits for the core yet; the failure itself is shown by onFailed.
    run.ready.promise.catch(() => undefined)
    run.worker.on('message', (message: unknown) => this.#onMessage(run, message))
    run.worker.on('error', (error: unknown) => { run.lastError = error instanceof Error ? error.message : String(error) })
    run.worker.on('exit', (exitCode) => this.#onExit(run, exitCode))
  }

  #onMessage(run: Run, message: unknown): void {
    const type = workerMessage.safeParse(message).data?.type
    if (type === 'ready') run.ready.resolve()
    if (type === 'told') answerAsked(run, message)
    if (type !== 'startup_failed' || this.#run !== run) return
    this.#fail(run, readStartUpFailure(message))
    void run.worker.terminate()
  }

  #onExit(run: Run, exitCode: number): void {
    for (const close of [...run.bridges]) close()
    for (const { reject } of run.asked.values()) reject(new Error('core_gone'))
    run.asked.clear()
    if (this.#isStopping || this.#run !== run) return
    const crashMs = this.#options.nowMs()
    const isRepeated = this.#lastCrashMs !== null && crashMs - this.#lastCrashMs < RESTART_PAUSE_MS
    this.#lastCrashMs = crashMs
    if (isRepeated) {
      this.#fail(run, { code: 'core_stopped', details: [`exit ${exitCode}`, ...(run.lastError === null ? [] : [run.lastError])] })
      return
    }
    this.#launch()
    // Whoever still waits for the crashed run goes on to wait for the new one.
    run.ready.resolve()
  }

  #fail(run: Run, failure: StartUpFailure): void {
    this.#run = null
    run.ready.reject(new Error(failure.code))
    this.#options.onFailed(failure)
  }
}

function answerAsked(run: Run, message: unknown): void {
  const told = toldMessage.safeParse(message)
  if (!told.success) return
  const asked = run.asked.get(told.data.id)
  run.asked.delete(told.data.id)
  if (told.data.error === undefined) asked?.resolve(told.data.value)
  else asked?.reject(new Error(told.data.error))
}

function awaitReadiness(): Readiness {
  let resolve: () => void = () => undefined
  let reject: (reason: Error) => void = () => undefined
  const promise = new Promise<void>((onReady, onFailed) => {
    resolve = onReady
    reject = onFailed
  })
  return { promise, resolve, reject }
}

/** The run that is ready, even when the core is restarted meanwhile. */
async function untilReady(current: () => Run | null): Promise<Run> {
  const awaited = current()
  if (awaited === null) throw new Error('core_not_running')
  await awaited.ready.promise
  return current() === awaited ? awaited : untilReady(current)
}

async function closeWorker(worker: Worker, deadlineMs: number): Promise<void> {
  const exited = new Promise<void>((resolve) => { worker.once('exit', () => resolve()) })
  worker.on('message', (message: unknown) => {
    if (workerMessage.safeParse(message).data?.type === 'closed') void worker.terminate()
  })
  worker.postMessage({ type: 'close' })
  const deadline = setTimeout(() => { void worker.terminate() }, deadlineMs)
  await exited
  clearTimeout(deadline)
}
