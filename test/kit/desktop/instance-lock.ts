import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync, type FSWatcher } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One program for one folder of data: the first start holds the lock and hears of every later one. */
export class InstanceLock {
  readonly isFirst: boolean
  readonly #folder: string
  #watcher: FSWatcher | null = null

  constructor(userDataDir: string, onSecondStart: () => void) {
    this.#folder = join(tmpdir(), `verstak-lock-${createHash('sha256').update(userDataDir).digest('hex').slice(0, 16)}`)
    mkdirSync(this.#folder, { recursive: true })
    this.isFirst = this.#take()
    if (!this.isFirst) writeFileSync(join(this.#folder, `second-${process.pid}`), '')
    else this.#watcher = watch(this.#folder, (_event, name) => { if (name?.startsWith('second-') === true && existsSync(join(this.#folder, name))) { rmSync(join(this.#folder, name), { force: true }); onSecondStart() } })
  }

  release(): void {
    this.#watcher?.close()
    if (this.isFirst) rmSync(this.#folder, { recursive: true, force: true })
  }

  #take(): boolean {
    const file = join(this.#folder, 'first')
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return true
    } catch {
      if (isAlive(Number(readFileSync(file, 'utf8')))) return false
      writeFileSync(file, String(process.pid))
      return true
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
