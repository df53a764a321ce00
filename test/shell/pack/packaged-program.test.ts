import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type PackagedProgram, troublesOf } from '#cli/pack/check-packaged.ts'
import { FUSES, fuseMismatches, fuseTable, readFuses } from '#cli/pack/fuse-wire.ts'
import { nativeDigests, writeNativeDigests } from '#cli/pack/native-digests.ts'
import { damagedModules } from '#shell/native-modules.ts'

const root = mkdtempSync(join(tmpdir(), 'verstak-pack-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const wire = (states: string, version = 1): Buffer => Buffer.concat([Buffer.from(`code ${SENTINEL}`), Buffer.from([version, states.length]), Buffer.from(states), Buffer.from(' more code')])
const table = fuseTable(readFileSync('electron-builder.yml', 'utf8'))
/** As the table of electron-builder.yml has them. */
const WANTED = '01001100'
const put = (path: string, content: string | Buffer): string => {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

describe('fuses of a packaged program', () => {
  it('are read back from the binary as they were set', () => {
    expect(fuseMismatches(wire(WANTED), table)).toEqual([])
    expect(Object.values(readFuses(wire('0r1X'))[0] ?? {})).toEqual(['off', 'removed', 'on', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'])
  })

  it.each(FUSES.map((fuse, position) => [fuse, position] as const))('%s set the other way is noticed', (fuse, position) => {
    const turned = [...WANTED].map((state, at) => (at === position ? (state === '1' ? '0' : '1') : state)).join('')
    expect(fuseMismatches(wire(turned), table)).toEqual([expect.stringContaining(fuse) as string])
  })

  it('a binary for two processors is read twice', () => {
    expect(fuseMismatches(Buffer.concat([wire(WANTED), wire('11001100')]), table)).toEqual(['runAsNode is on, wanted off'])
  })

  it('a binary without them, or with a kind not known, fails the build', () => {
    expect(() => readFuses(Buffer.from('nothing here'))).toThrow('no fuse wire')
    expect(() => readFuses(wire(WANTED, 2))).toThrow('version 2')
  })

  it('a fuse that is not named in the configuration fails the build', () => {
    expect(() => fuseTable('electronFuses:\n  runAsNode: false\n')).toThrow('grantFileProtocolExtraPrivileges')
  })

  it('are the same as electron-builder’s own tool sets and reads', async () => {
    const file = put('electron', wire('10110010'))
    await flipFuses(file, { version: FuseVersion.V1, ...Object.fromEntries(FUSES.map((fuse, position) => [position, table[fuse]])) })
    expect(fuseMismatches(readFileSync(file), table)).toEqual([])
    expect((await getCurrentFuseWire(file))[FuseV1Options.OnlyLoadAppFromAsar]).toBe(0x31)
  })
})

/** A program packed for Linux: the archive is a folder here, which the paths do not notice. */
function packed(name: string): PackagedProgram & { readonly module: string } {
  const appDir = join(root, name)
  const module = put(`${name}/resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node`, 'native code')
  put(`${name}/resources/app.asar/node_modules/better-sqlite3/prebuilds/linux-x64.node`, 'native code')
  put(`${name}/resources/app-update.yml`, 'provider: generic\npublisherName:\n  - Верстак\n')
  put(`${name}/verstak`, wire(WANTED))
  mkdirSync(join(root, name, 'source', 'node_modules', '@node-rs'), { recursive: true })
  put(`${name}/source/node_modules/better-sqlite3/prebuilds/linux-x64.node`, 'native code')
  const digests = writeNativeDigests(join(appDir, 'source'), join(appDir, 'resources/app.asar/out/main/native-digests.json'))
  return { appDir, platform: 'linux', names: { product: 'Верстак', executable: 'verstak' }, fuses: table, digests, publisher: 'Верстак', module }
}
const started = ({ appDir }: PackagedProgram, how: { platform?: string; isPackaged?: boolean } = {}) =>
  damagedModules({ mainDir: join(appDir, 'resources/app.asar/out/main'), isPackaged: true, platform: 'linux', arch: 'x64', ...how })

describe('a packaged program', () => {
  it('is as it must be', () => {
    expect(troublesOf(packed('good'))).toEqual([])
  })

  it('is refused with the wrong fuses, foreign native code, or an update file without the publisher', () => {
    const program = packed('bad')
    writeFileSync(join(program.appDir, 'verstak'), wire('11001100'))
    writeFileSync(program.module, 'native code!')
    writeFileSync(join(program.appDir, 'resources', 'app-update.yml'), 'provider: generic\n')
    expect(troublesOf(program)).toEqual(['fuse runAsNode is on, wanted off', 'native module node_modules/better-sqlite3/prebuilds/linux-x64.node is not the recorded one', 'app-update.yml does not name the publisher'])
  })

  it('records the database’s own native code for every system', () => {
    const names = Object.keys(nativeDigests(process.cwd()))
    for (const system of ['win32-x64', 'darwin-x64', 'darwin-arm64', 'linux-x64']) expect(names).toContain(`node_modules/better-sqlite3/prebuilds/${system}.node`)
  })
})

describe('starting the packaged program', () => {
  it('goes on when the native code is the recorded one', () => {
    expect(started(packed('start'))).toEqual([])
  })

  it('stops at one changed byte, at a missing file and at a missing record', () => {
    const program = packed('changed')
    const path = 'node_modules/better-sqlite3/prebuilds/linux-x64.node'
    writeFileSync(program.module, 'native codE')
    expect(started(program)).toEqual([path])
    rmSync(program.module)
    expect(started(program)).toEqual([path])
    rmSync(join(program.appDir, 'resources/app.asar/out/main/native-digests.json'))
    expect(started(program)).toEqual(['native-digests.json'])
  })

  it('stops when the record does not speak of the database on this system', () => {
    expect(started(packed('other'), { platform: 'win32' })).toEqual(['better-sqlite3'])
  })

  it('has nothing to compare while developing, and on macOS leaves it to the signature of the bundle', () => {
    const program = packed('mac')
    writeFileSync(program.module, 'signed anew')
    expect([started(program, { isPackaged: false }), started(program, { platform: 'darwin' })]).toEqual([[], []])
  })
})
