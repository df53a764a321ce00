import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { StartUpFailure } from '#shell/start-up-failure.ts'
import { createFirstStart, goBack } from '#shell/update/first-start.ts'
import { keptInstallers } from '#shell/update/kept-installers.ts'
import { pendingMemory } from '#shell/update/pending-update.ts'
import { signStatement } from '#shell/update/signed-statement.ts'
import { OURS, updateCase } from './update-kit.ts'

const begun = { fromVersion: '1.0.0', toVersion: '1.1.0', backupFile: '/data/backups/a.sqlite', startedAt: '2026-11-20T07:00:00.000Z' }
const remembered = () => {
  const pending = pendingMemory(join(mkdtempSync(join(tmpdir(), 'verstak-pending-')), 'pending.json'))
  pending.write(begun)
  return pending
}

describe('the first start after an update', () => {
  const start = async (version: string, askHealth: () => Promise<unknown>) => {
    const pending = remembered()
    const failures: StartUpFailure[] = []
    const first = createFirstStart({ version, pending, askHealth, onFailed: (failure) => failures.push(failure) })
    await first.check()
    return { left: first.goBackTo(), stored: pending.read(), failures }
  }

  it('a new version that reads the data has proved itself, and the way back is closed', async () => {
    expect(await start('1.1.0', () => Promise.resolve({ orders: 7 }))).toEqual({ left: null, stored: null, failures: [] })
  })

  it('one that does not is reported, and the way back stays open', async () => {
    expect(await start('1.1.0', () => Promise.reject(new Error('core_gone')))).toEqual({ left: begun, stored: begun, failures: [{ code: 'update_unhealthy', details: ['core_gone'] }] })
  })

  it('an installer that was cancelled leaves nothing to go back from', async () => {
    expect(await start('1.0.0', () => Promise.reject(new Error('unused')))).toEqual({ left: null, stored: null, failures: [] })
  })

  it('a spoilt memory is as good as none', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'verstak-pending-')), 'pending.json')
    writeFileSync(file, '{"fromVersion":1}')
    expect(pendingMemory(file).read()).toBeNull()
  })
})

describe('going back', () => {
  it('the core is stopped, the data are put back, then the version before is installed', async () => {
    const steps: string[] = []
    const pending = remembered()
    const went = await goBack(begun, {
      pending, stopCore: () => { steps.push('stop'); return Promise.resolve() }, restore: (file) => { steps.push(`restore ${file}`); return Promise.resolve('/data/quarantine/1') },
      runPrevious: ({ fromVersion }) => { steps.push(`run ${fromVersion}`); return Promise.resolve(true) },
    })
    expect([went, steps, pending.read()]).toEqual([{ outcome: 'installing' }, ['stop', 'restore /data/backups/a.sqlite', 'run 1.0.0'], null])
  })

  it('without the installer of the version before the person is told which one to install and where the newer data are', async () => {
    const went = await goBack(begun, { pending: remembered(), stopCore: () => Promise.resolve(), restore: () => Promise.resolve('/data/quarantine/1'), runPrevious: () => Promise.resolve(false) })
    expect(went).toEqual({ outcome: 'by_hand', version: '1.0.0', quarantine: '/data/quarantine/1' })
  })

  it('a copy that cannot be put back changes nothing, and one may try again', async () => {
    const pending = remembered()
    const went = await goBack(begun, { pending, stopCore: () => Promise.resolve(), restore: () => Promise.reject(new Error('the copy is not the one that was checked')), runPrevious: () => Promise.resolve(true) })
    expect([went, pending.read()]).toEqual([{ outcome: 'failed', reason: 'the copy is not the one that was checked' }, begun])
  })

  it('the kept installer is proved again before it is run, and an older version is allowed only here', async () => {
    const at = await updateCase({ version: '1.0.0' })
    const kept = keptInstallers(join(at.folder, 'updates'))
    await kept.keep(at.file, signStatement(at.said, OURS.privateKey), at.said)
    expect(await at.updater.runPrevious(begun)).toBe(true)
    writeFileSync(join(at.folder, 'updates', '1.0.0', at.said.fileName), 'something else')
    expect(await at.updater.runPrevious(begun)).toBe(false)
    expect(at.done).toHaveLength(1)
  })

  it('only the last two versions are kept', async () => {
    const at = await updateCase()
    const kept = keptInstallers(join(at.folder, 'updates'))
    for (const version of ['1.9.0', '1.10.0', '1.11.0']) await kept.keep(at.file, 'sig', { ...at.said, version })
    expect([await kept.find('1.9.0'), await kept.find('../1.10.0')]).toEqual([null, null])
    expect((await kept.find('1.10.0'))?.signature).toBe('sig')
  })
})
