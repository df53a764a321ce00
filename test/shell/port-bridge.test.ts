import { MessageChannel, Worker } from 'node:worker_threads'
import type { MessagePortMain } from 'electron'
import { afterEach, describe, expect, it } from 'vitest'
import { bridgePorts } from '#shell/port-bridge.ts'
import { MessageChannelMain } from './electron-stand-in.ts'

/** A core that answers every message with what it got and what kind of thing that was. */
const ECHO = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', ({ type, port }) => {
  if (type !== 'connect') return
  port.on('message', (message) => port.postMessage({ kind: message?.constructor?.name ?? typeof message, message }))
  port.on('close', () => parentPort.postMessage('port closed'))
})`

const workers: Worker[] = []
afterEach(async () => { await Promise.all(workers.splice(0).map((worker) => worker.terminate())) })

function bridged() {
  const worker = new Worker(ECHO, { eval: true })
  workers.push(worker)
  const page = new MessageChannelMain()
  const core = new MessageChannel()
  worker.postMessage({ type: 'connect', port: core.port2 }, [core.port2])
  let closedTimes = 0
  const close = bridgePorts(page.port1 as unknown as MessagePortMain, core.port1, () => { closedTimes += 1 })
  page.port2.start()
  const answers: unknown[] = []
  page.port2.on('message', ({ data }: { data: unknown }) => answers.push(data))
  return { worker, page, close, answers, closedTimes: () => closedTimes }
}

const until = async (isDone: () => boolean): Promise<void> => {
  while (!isDone()) await new Promise((resolve) => { setTimeout(resolve, 2) })
}

describe('between a page and the core', () => {
  it('text, bytes and plain values go there and back unchanged and in order', async () => {
    const { page, answers } = bridged()
    const sent = ['заказ', new Uint8Array([1, 2, 255]), new Uint8Array([7]).buffer, { id: 1, list: ['a', null] }]
    for (const message of sent) page.port2.postMessage(message)
    await until(() => answers.length === sent.length)
    expect(answers).toEqual([
      { kind: 'String', message: 'заказ' }, { kind: 'Uint8Array', message: new Uint8Array([1, 2, 255]) },
      { kind: 'ArrayBuffer', message: new Uint8Array([7]).buffer }, { kind: 'Object', message: { id: 1, list: ['a', null] } },
    ])
  })

  it('a thousand messages keep their order', async () => {
    const { page, answers } = bridged()
    const sent = Array.from({ length: 1_000 }, (_, index) => `m${index}`)
    for (const message of sent) page.port2.postMessage(message)
    await until(() => answers.length === sent.length)
    expect(answers.map((answer) => (answer as { message: string }).message)).toEqual(sent)
  })

  it('when the page goes away, the core learns that its port is closed', async () => {
    const { worker, page, closedTimes } = bridged()
    const told = new Promise((resolve) => { worker.once('message', resolve) })
    page.port2.close()
    expect(await told).toBe('port closed')
    expect(closedTimes()).toBe(1)
  })

  it('when the core stops, the page learns that its port is closed', async () => {
    const { worker, page, closedTimes } = bridged()
    const told = new Promise<void>((resolve) => { page.port2.once('close', () => resolve()) })
    await worker.terminate()
    await told
    expect(closedTimes()).toBe(1)
  })

  it('after parting nothing is carried any more, and parting twice is one parting', async () => {
    const { page, close, answers, closedTimes } = bridged()
    close()
    close()
    page.port2.postMessage('late')
    await new Promise((resolve) => { setTimeout(resolve, 30) })
    expect([answers, closedTimes()]).toEqual([[], 1])
  })
})
