import { Worker } from 'node:worker_threads'
import type { MessagePortMain } from 'electron'
import { afterEach, describe, expect, it } from 'vitest'
import { type CoreLink, createCoreLink } from '#shell/core-link.ts'
import type { StartUpFailure } from '#shell/start-up-failure.ts'
import { MessageChannelMain } from './electron-stand-in.ts'

/** A core that says which of its starts answers, and does what it is told. */
const CORE = `
const { parentPort, workerData } = require('node:worker_threads')
parentPort.on('message', (message) => {
  if (message.type === 'ask') { if (message.verb === 'health') parentPort.postMessage({ type: 'told', id: message.id, value: workerData.start }); else if (message.verb === 'backUp') parentPort.postMessage({ type: 'told', id: message.id, error: 'disk is full' }); else throw new Error('fell over'); return }
  if (message.type === 'close') { if (!workerData.isDeaf) parentPort.postMessage({ type: 'closed' }); return }
  message.port.on('message', (text) => {
    if (text === 'crash') throw new Error('disk is gone')
    message.port.postMessage(workerData.start + ':' + text)
  })
})
if (workerData.failure) parentPort.postMessage(workerData.failure)
else if (workerData.crashes) throw new Error('cannot begin')
else parentPort.postMessage({ type: 'ready' })`

interface Behaviour {
  readonly failure?: unknown
  readonly crashes?: boolean
  readonly isDeaf?: boolean
}

const links: CoreLink[] = []
afterEach(async () => { await Promise.all(links.splice(0).map((link) => link.stop())) })

function linked(behaviourOf: (start: number) => Behaviour = () => ({})) {
  let starts = 0
  let nowMs = 0
  const failures: StartUpFailure[] = []
  const workers: Worker[] = []
  const link = createCoreLink({
    startWorker: () => {
      starts += 1
      const worker = new Worker(CORE, { eval: true, workerData: { start: starts, ...behaviourOf(starts) } })
      workers.push(worker)
      return worker
    },
    onFailed: (failure) => failures.push(failure),
    nowMs: () => nowMs,
    closeDeadlineMs: behaviourOf(1).isDeaf ? 50 : 60_000,
  })
  links.push(link)
  const connectPage = async () => {
    const { port1, port2 } = new MessageChannelMain()
    await link.connect(port1 as unknown as MessagePortMain)
    port2.start()
    const closed = new Promise<void>((resolve) => { port2.once('close', () => resolve()) })
    const ask = (text: string): Promise<unknown> => new Promise((resolve) => {
      port2.once('message', ({ data }: { data: unknown }) => resolve(data))
      port2.postMessage(text)
    })
    return { ask, closed, crash: async () => { port2.postMessage('crash'); await closed } }
  }
  return { link, failures, workers, connectPage, starts: () => starts, later: (ms: number) => { nowMs += ms } }
}

describe('the core of the program', () => {
  it('answers every window by its own port', async () => {
    const { link, connectPage } = linked()
    link.start()
    const [first, second] = [await connectPage(), await connectPage()]
    expect(await Promise.all([first.ask('a'), second.ask('b')])).toEqual(['1:a', '1:b'])
  })

  it('answers what the shell itself asks, or says why it cannot, or is gone', async () => {
    const { link } = linked()
    link.start()
    expect(await link.ask('health')).toBe(1)
    await expect(link.ask('backUp')).rejects.toThrow('disk is full')
    await expect(link.ask('updateSettings')).rejects.toThrow('core_gone')
    expect(await link.ask('health')).toBe(2)
  })

  it('starts once even when started twice', async () => {
    const { link, connectPage, starts } = linked()
    link.start()
    link.start()
    await connectPage()
    expect(starts()).toBe(1)
  })

  it('after a crash starts again: the page hears its port close, asks anew and is answered', async () => {
    const { link, connectPage, failures } = linked()
    link.start()
    await (await connectPage()).crash()
    expect(await (await connectPage()).ask('a')).toBe('2:a')
    expect(failures).toEqual([])
  })

  it('a crash before it is ready costs one more start, and the waiting page does not notice', async () => {
    const { link, connectPage, failures } = linked((start) => ({ crashes: start === 1 }))
    link.start()
    expect(await (await connectPage()).ask('a')).toBe('2:a')
    expect(failures).toEqual([])
  })

  it('a second crash soon after the first is a failure with its reason', async () => {
    const { link, connectPage, failures, starts } = linked()
    link.start()
    await (await connectPage()).crash()
    await (await connectPage()).crash()
    await expect(connectPage()).rejects.toThrow('core_not_running')
    expect([starts(), failures]).toEqual([2, [{ code: 'core_stopped', details: ['exit 1', 'disk is gone'] }]])
  })

  it('a crash long after another one is a first crash again', async () => {
    const { link, connectPage, failures, later } = linked()
    link.start()
    await (await connectPage()).crash()
    const page = await connectPage()
    later(11 * 60 * 1_000)
    await page.crash()
    expect(await (await connectPage()).ask('a')).toBe('3:a')
    expect(failures).toEqual([])
  })

  it('data it cannot open is reported once and not tried again, and a waiting page is refused', async () => {
    const { link, connectPage, failures, starts } = linked(() => ({ failure: { type: 'startup_failed', code: 'database_newer_than_app', details: { databaseVersion: 9, appVersion: 4 } } }))
    link.start()
    await expect(connectPage()).rejects.toThrow('database_newer_than_app')
    expect([starts(), failures]).toEqual([1, [{ code: 'database_newer_than_app', details: ['databaseVersion: 9', 'appVersion: 4'] }]])
  })

  it('is asked to finish when the program closes, and is not started again', async () => {
    const { link, connectPage, workers, failures, starts } = linked()
    link.start()
    await connectPage()
    const said: unknown[] = []
    workers[0]?.on('message', (message) => said.push(message))
    await link.stop()
    expect([said, starts(), failures]).toEqual([[{ type: 'closed' }], 1, []])
  })

  it('is ended when it does not finish in time', async () => {
    const { link, connectPage, workers } = linked(() => ({ isDeaf: true }))
    link.start()
    await connectPage()
    const exited = new Promise((resolve) => { workers[0]?.once('exit', resolve) })
    await link.stop()
    expect(await exited).toBe(1)
  })

  it('a program that never started its core closes at once', async () => {
    await expect(linked().link.stop()).resolves.toBeUndefined()
  })
})
