import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

const INSTALL_LIMIT_MS = 900_000

/** Runs a command to its end, whatever the end is; what came of it, the caller sees for itself. */
export function attempt(command, args, { timeout, env }) {
  const child = spawn(command, args, { stdio: 'ignore', timeout, env })
  return new Promise((resolve) => {
    child.once('error', resolve)
    child.once('close', resolve)
  })
}

/** Asks the package manager of the system, where there is one that may be asked. */
export async function installSystemPackage(name) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args]
    return attempt(command, rest, { timeout: INSTALL_LIMIT_MS, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  await apt('update', '-qq')
  await apt('install', '-y', '-qq', '--no-install-recommends', name)
}
