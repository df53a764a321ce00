import { EventEmitter } from 'node:events'
import { resolve } from 'node:path'
import type { App } from 'electron'
import { describe, expect, it } from 'vitest'
import { resolveAppPaths } from '#shell/app-paths.ts'
import { isFirstInstance } from '#shell/single-instance.ts'

const source = (env: Record<string, string>) => ({ env, userDataDir: '/home/owner/Verstak', mainDir: '/app/out/main' })

describe('where the program keeps its data', () => {
  it('in the folder of the user, unless another one is named', () => {
    expect(resolveAppPaths(source({}))).toEqual({
      dataDir: '/home/owner/Verstak', profileDir: null, rendererDir: '/app/out/renderer', preloadFile: '/app/out/preload/preload.cjs', coreWorkerFile: '/app/out/main/core-worker.js',
    })
    expect(resolveAppPaths(source({ VERSTAK_DATA: '/srv/centre' }))).toMatchObject({ dataDir: '/srv/centre', profileDir: '/srv/centre/shell' })
    expect(resolveAppPaths(source({ VERSTAK_DATA: 'centre' })).dataDir).toBe(resolve('centre'))
    expect(resolveAppPaths(source({ VERSTAK_DATA: '  ' })).dataDir).toBe('/home/owner/Verstak')
  })

  it('the made-up centre has a folder and a profile of its own, and none of them is the own data', () => {
    expect(resolveAppPaths({ ...source({}), isTraining: true })).toMatchObject({ dataDir: '/home/owner/Verstak/training', profileDir: '/home/owner/Verstak/shell-training' })
    expect(resolveAppPaths({ ...source({ VERSTAK_DATA: '/srv/centre' }), isTraining: true })).toMatchObject({ dataDir: '/srv/centre/training', profileDir: '/srv/centre/shell-training' })
  })

  it('a test run without a folder of its own does not start', () => {
    expect(() => resolveAppPaths(source({ VERSTAK_E2E: '1' }))).toThrow('VERSTAK_DATA')
    expect(resolveAppPaths(source({ VERSTAK_E2E: '1', VERSTAK_DATA: '/tmp/a' })).dataDir).toBe('/tmp/a')
  })
})

describe('starting the program twice', () => {
  const started = (hasLock: boolean) => {
    const app = Object.assign(new EventEmitter(), { requestSingleInstanceLock: () => hasLock })
    let secondStarts = 0
    const isFirst = isFirstInstance(app as unknown as App, () => { secondStarts += 1 })
    app.emit('second-instance')
    return { isFirst, secondStarts }
  }

  it('the first one stays and is told of the second; the second one leaves', () => {
    expect([started(true), started(false)]).toEqual([{ isFirst: true, secondStarts: 1 }, { isFirst: false, secondStarts: 0 }])
  })
})
