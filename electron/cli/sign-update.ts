/**
 * Signs the files of an update with the publisher's own Ed25519 key. The private key stays with the publisher: it is read
 * from the file named and is never written here.
 *
 *   npm run sign-update -- new-key PRIVATE_KEY_FILE          makes a pair; the public half goes into the program
 *   npm run sign-update -- sign PRIVATE_KEY_FILE FILE...     writes FILE.sig beside every installer
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { APP_VERSION } from '#core/system/app-version.ts'
import { sha512Of } from '../shell/update/judge-update.ts'
import { PUBLISHER } from '../shell/update/publisher.ts'
import { SIGNATURE_ENDING, signStatement, type UpdateStatement } from '../shell/update/signed-statement.ts'

const PUBLIC_KEY_FILE = join(import.meta.dirname, '..', '..', 'resources', 'update', 'publisher-key.json')
const ONLY_THE_OWNER = 0o600
const USAGE = 'sign-update new-key PRIVATE_KEY_FILE | sign-update sign PRIVATE_KEY_FILE FILE...'

/** Which system an installer is for, by the name electron-builder gives it: verstak-1.2.0-win-x64.exe. */
const SYSTEMS: Readonly<Record<string, UpdateStatement['platform']>> = { exe: 'win32', zip: 'darwin', dmg: 'darwin', AppImage: 'linux', deb: 'linux' }
const ARCHS: Readonly<Record<string, UpdateStatement['arch']>> = { x64: 'x64', x86_64: 'x64', amd64: 'x64', arm64: 'arm64', universal: 'universal' }

function makeKey(file: string): void {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: ONLY_THE_OWNER, flag: 'wx' })
  writeFileSync(PUBLIC_KEY_FILE, `${JSON.stringify({ pem: publicKey.export({ type: 'spki', format: 'pem' }).toString() }, null, 2)}\n`)
  process.stdout.write(`Private key: ${file}. Keep it off this machine.\nPublic key: ${PUBLIC_KEY_FILE}. It goes into the next build.\n`)
}

async function statementOf(file: string): Promise<UpdateStatement> {
  const name = basename(file)
  const ending = name.slice(name.lastIndexOf('.') + 1)
  const platform = SYSTEMS[ending]
  const arch = Object.entries(ARCHS).find(([word]) => name.includes(`-${word}.`))?.[1]
  if (platform === undefined || arch === undefined) throw new Error(`${name}: the name does not say which system it is for`)
  if (!name.includes(`-${APP_VERSION}-`)) throw new Error(`${name} is not of version ${APP_VERSION}`)
  return { product: 'verstak', version: APP_VERSION, platform, arch, publisher: PUBLISHER, fileName: name, sizeBytes: statSync(file).size, sha512: await sha512Of(file) }
}

async function sign(keyFile: string, files: readonly string[]): Promise<void> {
  const key = createPrivateKey(readFileSync(keyFile))
  const ours = (JSON.parse(readFileSync(PUBLIC_KEY_FILE, 'utf8')) as { pem: string | null }).pem
  if (ours?.trim() !== createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString().trim()) throw new Error('this key is not the one the program knows')
  for (const file of files) {
    writeFileSync(`${file}${SIGNATURE_ENDING}`, signStatement(await statementOf(file), key))
    process.stdout.write(`${file}${SIGNATURE_ENDING}\n`)
  }
}

const [verb, keyFile, ...files] = process.argv.slice(2)
if (verb === 'new-key' && keyFile !== undefined && files.length === 0) makeKey(keyFile)
else if (verb === 'sign' && keyFile !== undefined && files.length > 0) await sign(keyFile, files)
else {
  process.stderr.write(`${USAGE}\n`)
  process.exitCode = 1
}
