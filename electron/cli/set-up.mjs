// Runs on whatever Node the newcomer has, before any package is there: plain JavaScript, built-in modules only.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const modules = join(root, 'node_modules')
const installStamp = join(modules, '.verstak-installed')
const buildStamp = join(root, 'out', '.verstak-built')
/** Node keeps compiled code here, so that the second start is quicker than the first. */
export const compileCache = join(modules, '.cache', 'node-compile')
const isWindows = process.platform === 'win32'
/** The Node of the project, a package like any other, so that the system's own may be older. */
export const node = join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node')

const digest = (text) => createHash('sha256').update(text).digest('hex')

export function projectEnv(extra = {}) {
  return { ...process.env, PATH: [join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter), NODE_COMPILE_CACHE: compileCache, ...extra }
}

export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: projectEnv(), shell: isWindows, ...options })
  if (result.error) throw result.error
  return result.status ?? 1
}

/** Installs the locked packages when they are missing or the lock has changed. Needs no download of the Electron runtime. */
export function installPackages() {
  const lock = join(root, 'package-lock.json')
  const wanted = digest(readFileSync(lock, 'utf8'))
  if (existsSync(installStamp) && readFileSync(installStamp, 'utf8') === wanted && existsSync(node)) return
  process.stdout.write('Installing packages…\n')
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (status !== 0) throw new Error(`npm ci ended with code ${status}`)
  // Older npm runs the install script of the Node package by itself; where scripts are off, it is run here.
  if (!existsSync(node)) run(process.execPath, [join(modules, 'node', 'installArchSpecificPackage.js')], { cwd: join(modules, 'node') })
  writeFileSync(installStamp, wanted)
}

function newestChange(path) {
  const facts = statSync(path)
  if (!facts.isDirectory()) return facts.mtimeMs
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), 0)
}

/** Builds core, hosts and screens when a source is newer than the last build. */
export function buildProgram() {
  const sources = ['electron', 'shared', 'renderer', 'resources', 'package.json', 'package-lock.json', 'electron.vite.config.ts'].map((name) => join(root, name))
  const newest = String(Math.max(...sources.map(newestChange)))
  if (existsSync(buildStamp) && readFileSync(buildStamp, 'utf8') === newest) return
  process.stdout.write('Building the program…\n')
  const status = run(node, [join(modules, 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'])
  if (status !== 0) throw new Error(`the build ended with code ${status}`)
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(buildStamp, newest)
}

const PARENT_CHECK_MS = 500

/** npm does not always hand a signal on; when it is gone, whoever asked for the program wants it stopped. */
function onceNpmIsGone(stop) {
  if (process.env.npm_lifecycle_event === undefined) return
  const npm = process.ppid
  const isGone = () => {
    if (!isWindows) return process.ppid !== npm
    try {
      process.kill(npm, 0)
      return false
    } catch {
      return true // no such process any more
    }
  }
  const timer = setInterval(() => {
    if (!isGone()) return
    clearInterval(timer)
    stop()
  }, PARENT_CHECK_MS)
  timer.unref()
}

/** Starts a child that shares this terminal, hands signals on and resolves with its exit code. */
export function runUntilEnd(command, args, env = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: projectEnv(env) })
  const forward = (signal) => { if (child.exitCode === null) child.kill(signal) }
  process.on('SIGINT', () => forward('SIGINT'))
  process.on('SIGTERM', () => forward('SIGTERM'))
  onceNpmIsGone(() => forward('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 0)))
  })
}
