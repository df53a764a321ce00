import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const INSTALL_LIMIT_MS = 900_000

/** Asks the package manager of the system, where there is one that may be asked; what came of it, the caller sees for itself. */
export function installSystemPackage(name) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args]
    spawnSync(command, rest, { stdio: 'ignore', timeout: INSTALL_LIMIT_MS, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', name)
}
