import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha512Of } from '#shell/update/judge-update.ts'
import { keptInstallers } from '#shell/update/kept-installers.ts'
import { pendingMemory } from '#shell/update/pending-update.ts'
import { signStatement, type UpdateStatement } from '#shell/update/signed-statement.ts'
import { createUpdater, type UpdaterParts } from '#shell/update/updater.ts'

export const OURS = generateKeyPairSync('ed25519')
export const FOREIGN = generateKeyPairSync('ed25519')
export const PUBLIC_PEM = OURS.publicKey.export({ type: 'spki', format: 'pem' }).toString()

/** An installer on a stick, its signature beside it, and a program of version 1.0.0 to be updated by it. */
export async function updateCase(change: Partial<UpdateStatement> = {}, parts: Partial<UpdaterParts> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'verstak-update-'))
  mkdirSync(join(folder, 'stick'))
  const file = join(folder, 'stick', 'verstak-1.1.0-win-x64.exe')
  writeFileSync(file, 'the new program'.repeat(1_000))
  const said: UpdateStatement = {
    product: 'verstak', version: '1.1.0', platform: 'win32', arch: 'x64', publisher: 'Верстак', fileName: 'verstak-1.1.0-win-x64.exe', sizeBytes: 15_000, sha512: await sha512Of(file), ...change,
  }
  const done: string[] = []
  const pending = pendingMemory(join(folder, 'updates', 'pending.json'))
  const updater = createUpdater({
    installed: { version: '1.0.0', platform: 'win32', arch: 'x64', isPackaged: true, isTraining: false },
    publicKeyPem: PUBLIC_PEM, publisher: 'Верстак',
    kept: keptInstallers(join(folder, 'updates')), pending,
    feed: { find: () => Promise.resolve({ signature: signature() }), download: () => { done.push('fetched'); return Promise.resolve(file) }, install: () => { done.push('installed') } },
    settings: () => Promise.resolve({ isOn: true, address: 'https://updates.example.org/' }),
    backUp: () => { done.push('backup'); return Promise.resolve({ file: '/data/backups/before-update.sqlite' }) },
    isTrustedBySystem: () => Promise.resolve(true),
    run: (installer) => { done.push(`run ${installer.slice(folder.length)}`); return Promise.resolve() },
    nowUtc: () => '2026-11-20T07:00:00.000Z',
    ...parts,
  })
  function signature(key = OURS.privateKey): string { return signStatement(said, key) }
  const signWith = (text: string | null): void => { if (text !== null) writeFileSync(`${file}.sig`, text) }
  return { folder, file, said, done, pending, updater, signature, signWith }
}
