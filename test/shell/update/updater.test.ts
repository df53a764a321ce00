import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSignedStatement } from '#shell/update/signed-statement.ts'
import type { UpdaterParts } from '#shell/update/updater.ts'
import { FOREIGN, updateCase } from './update-kit.ts'

const refused = (code: string) => ({ outcome: 'refused', code })
type Case = Awaited<ReturnType<typeof updateCase>>

/** Signs as the publisher does, then lets something go wrong, then installs from the stick. */
async function fromStick(spoil: (at: Case) => void = () => undefined, change: Parameters<typeof updateCase>[0] = {}, parts: Partial<UpdaterParts> = {}) {
  const at = await updateCase(change, parts)
  at.signWith(at.signature())
  spoil(at)
  return { answer: await at.updater.installFile(at.file), ...at }
}

describe('an update from a stick', () => {
  it('is installed from the program’s own copy, after a checked copy of the data, which is remembered', async () => {
    const { answer, done, pending, folder } = await fromStick()
    expect([answer, done]).toEqual([{ outcome: 'installing', version: '1.1.0' }, ['backup', 'run /updates/1.1.0/verstak-1.1.0-win-x64.exe']])
    expect(pending.read()).toEqual({ fromVersion: '1.0.0', toVersion: '1.1.0', backupFile: '/data/backups/before-update.sqlite', startedAt: '2026-11-20T07:00:00.000Z' })
    expect(existsSync(join(folder, 'updates', '1.1.0', 'verstak-1.1.0-win-x64.exe.sig'))).toBe(true)
  })

  const changedSignature = (at: Case): void => at.signWith(at.signature().replace('1.1.0', '1.2.0'))
  it.each<[string, string, (at: Case) => void, Parameters<typeof updateCase>[0], Partial<UpdaterParts>]>([
    ['unsigned: no signature beside the file', 'unsigned', (at) => at.signWith(''), {}, {}],
    ['unsigned: a signature of another kind', 'unsigned', (at) => at.signWith('-----BEGIN PGP SIGNATURE-----'), {}, {}],
    ['wrong publisher in the statement', 'wrong_publisher', () => undefined, { publisher: 'Другой издатель' }, {}],
    ['wrong publisher by the certificate of the installer', 'wrong_publisher', () => undefined, {}, { isTrustedBySystem: () => Promise.resolve(false) }],
    ['bad Ed25519: signed by another key', 'bad_signature', (at) => at.signWith(at.signature(FOREIGN.privateKey)), {}, {}],
    ['bad Ed25519: the statement was changed after signing', 'bad_signature', changedSignature, {}, {}],
    ['downgrade', 'downgrade', () => undefined, { version: '0.9.9' }, {}],
    ['the version that is installed already', 'same_version', () => undefined, { version: '1.0.0' }, {}],
    ['cut download: the file ends early', 'cut_download', (at) => truncateSync(at.file, 14_999), {}, {}],
    ['a byte was changed', 'changed_file', (at) => writeFileSync(at.file, readFileSync(at.file, 'utf8').replace('new', 'odd')), {}, {}],
    ['something was added', 'changed_file', (at) => appendFileSync(at.file, '!'), {}, {}],
    ['for another system', 'other_system', () => undefined, { platform: 'linux' }, {}],
    ['for another processor', 'other_system', () => undefined, { arch: 'arm64' }, {}],
    ['a build without a publisher’s key proves nothing', 'no_publisher_key', () => undefined, {}, { publicKeyPem: null }],
    ['a program run from its sources is not updated', 'not_installed_program', () => undefined, {}, { installed: { version: '1.0.0', platform: 'win32', arch: 'x64', isPackaged: false, isTraining: false } }],
    ['the training centre is not updated: the copy would be of made-up data', 'training_centre', () => undefined, {}, { installed: { version: '1.0.0', platform: 'win32', arch: 'x64', isPackaged: true, isTraining: true } }],
  ])('is refused: %s', async (_what, code, spoil, change, parts) => {
    const { answer, done, pending } = await fromStick(spoil, change, parts)
    expect([answer, done, pending.read()]).toEqual([refused(code), [], null])
  })

  it('is refused before anything is installed when the copy of the data is not good', async () => {
    const { answer, done, pending } = await fromStick(undefined, {}, { backUp: () => Promise.reject(new Error('journal breaks at 7')) })
    expect([answer, done, pending.read()]).toEqual([refused('backup_failed'), [], null])
  })

  it('leaves no update pending when the installer does not start', async () => {
    const { answer, done, pending } = await fromStick(undefined, {}, { run: () => Promise.reject(new Error('no right')) })
    expect([answer, done, pending.read()]).toEqual([refused('installer_failed'), ['backup'], null])
  })
})

describe('an update from the network', () => {
  it('is looked for only when the owner has switched it on', async () => {
    const asked: string[] = []
    const feed: UpdaterParts['feed'] = { find: (address) => { asked.push(address); return Promise.resolve(null) }, download: () => Promise.reject(new Error('unused')), install: () => undefined }
    for (const settings of [{ isOn: false, address: 'https://updates.example.org/' }, { isOn: true, address: '' }]) {
      const { updater } = await updateCase({}, { feed, settings: () => Promise.resolve(settings) })
      expect(await updater.check()).toEqual(refused('switched_off'))
    }
    expect(asked).toEqual([])
    expect(await (await updateCase({}, { feed })).updater.check()).toEqual({ outcome: 'none' })
    expect(asked).toEqual(['https://updates.example.org/'])
  })

  it('is found, and installed only after it is asked for; the data are copied first', async () => {
    const { updater, done } = await updateCase()
    expect([await updater.check(), done]).toEqual([{ outcome: 'found', version: '1.1.0' }, []])
    expect(await updater.installFound()).toEqual({ outcome: 'installing', version: '1.1.0' })
    expect(done).toEqual(['fetched', 'backup', 'installed'])
  })

  it('is refused before it is fetched when nobody has signed it or it is older', async () => {
    const unsigned = await updateCase({}, { feed: { find: () => Promise.resolve({ signature: null }), download: () => Promise.reject(new Error('unused')), install: () => undefined } })
    expect(await unsigned.updater.check()).toEqual(refused('unsigned'))
    const older = await updateCase({ version: '0.1.0' })
    expect([await older.updater.check(), older.done]).toEqual([refused('downgrade'), []])
    expect(await older.updater.installFound()).toEqual(refused('unreachable'))
  })

  it('is refused when what came is cut or is another file', async () => {
    const cut = await updateCase()
    await cut.updater.check()
    truncateSync(cut.file, 100)
    expect([await cut.updater.installFound(), cut.done]).toEqual([refused('cut_download'), ['fetched']])
    const broken = await updateCase({}, { feed: { find: () => Promise.resolve(null), download: () => Promise.reject(new Error('line dropped')), install: () => undefined } })
    expect(await broken.updater.check()).toEqual({ outcome: 'none' })
  })

  it('an address that does not answer is named so', async () => {
    const { updater } = await updateCase({}, { feed: { find: () => Promise.reject(new Error('net::ERR_NAME_NOT_RESOLVED')), download: () => Promise.reject(new Error('unused')), install: () => undefined } })
    expect(await updater.check()).toEqual(refused('unreachable'))
  })
})

describe('the signature file', () => {
  it('a key that is no Ed25519 key proves nothing', async () => {
    const { signature } = await updateCase()
    expect(readSignedStatement(signature(), 'no key')).toEqual({ ok: false, code: 'bad_signature' })
  })

  it('too long a file is not read', () => {
    expect(readSignedStatement('x'.repeat(10_000), 'no key')).toEqual({ ok: false, code: 'unsigned' })
  })
})
