import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

const PROGRAM = '/usr/sbin/dovecot'
/** Whether this machine has the server; `npm test` installs it where the system has a package of it. */
export const hasDovecot = existsSync(PROGRAM) && existsSync('/usr/lib/dovecot/imap')

const READY_MS = 15_000
const STEP_MS = 40
/** Mail of a superuser is refused by the server: it then lies in the name of nobody. */
const NOBODY = 65_534

export const MAIL_USER = 'service'
export const MAIL_PASSWORD = 'тайное слово 7'

const sleep = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => { resolve(typeof address === 'object' && address !== null ? address.port : 0) })
    })
  })
}

const answers = (port: number): Promise<boolean> => new Promise((resolve) => {
  const socket = connect(port, '127.0.0.1')
  socket.once('data', () => { socket.destroy(); resolve(true) })
  socket.once('error', () => { resolve(false) })
})

/** A real IMAP server on loopback with one mailbox, whose messages are files a test may look at. */
export class Dovecot {
  readonly port: number
  readonly #folder = mkdtempSync(join(tmpdir(), 'verstak-imap-'))
  readonly #owner = userInfo().uid === 0 ? { uid: NOBODY, gid: NOBODY } : { uid: userInfo().uid, gid: userInfo().gid }
  #process: ChildProcess | null = null
  #messageNo = 0

  private constructor(port: number) { this.port = port }

  static async start(): Promise<Dovecot> {
    const server = new Dovecot(await freePort())
    chmodSync(server.#folder, 0o755)
    for (const name of ['mail', 'mail/cur', 'mail/new', 'mail/tmp']) server.#makeFolder(name)
    writeFileSync(join(server.#folder, 'users'), `${MAIL_USER}:{PLAIN}${MAIL_PASSWORD}::::::\n`)
    writeFileSync(join(server.#folder, 'dovecot.conf'), server.#settings())
    await server.run()
    return server
  }

  #makeFolder(name: string): void {
    const path = join(this.#folder, name)
    mkdirSync(path)
    chownSync(path, this.#owner.uid, this.#owner.gid)
  }

  #settings(): string {
    const { uid, username } = userInfo()
    const users = uid === 0 ? '' : `default_internal_user = ${username}\ndefault_login_user = ${username}\n`
    return `${users}base_dir = ${this.#folder}/run
log_path = ${this.#folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:${this.#folder}/mail
mail_max_userip_connections = 50
maildir_stat_dirs = yes
service imap-login {
  chroot =
  inet_listener imap {
    port = ${this.port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
passdb {
  driver = passwd-file
  args = ${this.#folder}/users
}
userdb {
  driver = static
  args = uid=${this.#owner.uid} gid=${this.#owner.gid} home=${this.#folder}/mail
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
}
`
  }

  async run(): Promise<void> {
    this.#process = spawn(PROGRAM, ['-F', '-c', join(this.#folder, 'dovecot.conf')], { stdio: 'ignore' })
    const untilMs = Date.now() + READY_MS
    while (!(await answers(this.port))) {
      if (Date.now() > untilMs) throw new Error(`the IMAP server does not answer, see ${this.#folder}/log`)
      await sleep(STEP_MS)
    }
  }

  /** Ends the server as a crash does. */
  async kill(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const running = this.#process
    if (running === null) return
    this.#process = null
    if (running.exitCode === null) {
      const ended = new Promise((resolve) => { running.once('exit', resolve) })
      running.kill(signal)
      await ended
    }
    while (await answers(this.port)) await sleep(STEP_MS)
  }

  /** A message nobody has seen arrives in the inbox. */
  deliver(message: string | Uint8Array): void {
    this.#messageNo += 1
    const file = join(this.#folder, 'mail', 'new', `${String(1_700_000_000 + this.#messageNo)}.M${this.#messageNo}.host`)
    writeFileSync(file, message)
    chownSync(file, this.#owner.uid, this.#owner.gid)
  }

  /** What lies in the inbox, by the names of its files, which end with the flags of the message. */
  inbox(): readonly string[] {
    return ['new', 'cur'].flatMap((name) => readdirSync(join(this.#folder, 'mail', name))).sort()
  }

  sent(): readonly string[] {
    return ['new', 'cur'].flatMap((name) => (existsSync(join(this.#folder, 'mail', '.Sent', name)) ? readdirSync(join(this.#folder, 'mail', '.Sent', name)) : [])).sort()
  }

  /** Somebody empties the folder of sent messages on the server. */
  forgetSent(): void {
    for (const name of ['new', 'cur']) for (const file of this.sent()) rmSync(join(this.#folder, 'mail', '.Sent', name, file), { force: true })
  }

  /** The server numbers the messages of the inbox anew. */
  renumber(uidValidity: number): void {
    const folder = join(this.#folder, 'mail')
    for (const name of readdirSync(folder)) if (name.startsWith('dovecot')) rmSync(join(folder, name), { recursive: true, force: true })
    writeFileSync(join(folder, 'dovecot-uidlist'), `3 V${uidValidity} N1\n`)
    chownSync(join(folder, 'dovecot-uidlist'), this.#owner.uid, this.#owner.gid)
  }

  async stop(): Promise<void> {
    await this.kill()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
