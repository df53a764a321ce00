import { SMTPServer } from 'smtp-server'
import { freePort, MAIL_PASSWORD, MAIL_USER } from './dovecot.ts'

export interface TakenMail { readonly from: string; readonly to: readonly string[]; readonly raw: string }

/** A real SMTP server on loopback that keeps what it takes; a test says what it does with the next message. */
export class MailTaker {
  readonly port: number
  readonly taken: TakenMail[] = []
  /** `take`: as a server does. A number: this answer instead. `drop`: the line breaks after the whole message, before any answer. */
  next: 'take' | 'drop' | number = 'take'
  /** What happens elsewhere after the server has the whole message and before it answers. */
  meanwhile: (raw: string) => Promise<void> = async () => undefined
  readonly #server: SMTPServer

  private constructor(port: number) {
    this.port = port
    this.#server = new SMTPServer({
      authMethods: ['PLAIN', 'LOGIN'], hideSTARTTLS: true, allowInsecureAuth: true, logger: false,
      onAuth: ({ username, password }, _session, done) => { if (username === MAIL_USER && password === MAIL_PASSWORD) done(null, { user: username }); else done(Object.assign(new Error('535 no'), { responseCode: 535 })) },
      onData: (stream, session, done) => {
        const pieces: Buffer[] = []
        stream.on('data', (piece: Buffer) => pieces.push(piece))
        stream.on('end', () => {
          const raw = Buffer.concat(pieces).toString('utf8')
          void this.meanwhile(raw).then(() => {
            const { next } = this
            if (typeof next === 'number') return done(Object.assign(new Error('not now'), { responseCode: next }))
            const { mailFrom, rcptTo } = session.envelope
            this.taken.push({ from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map(({ address }) => address), raw })
            if (next === 'drop') { (this.#server as unknown as { connections: Set<{ _socket: { destroy: () => void } }> }).connections.forEach((connection) => { connection._socket.destroy() }); return undefined }
            return done()
          })
        })
      },
    })
    this.#server.on('error', () => undefined)
  }

  static async start(port?: number): Promise<MailTaker> {
    const taker = new MailTaker(port ?? await freePort())
    await new Promise<void>((resolve) => { taker.#server.listen(taker.port, '127.0.0.1', resolve) })
    return taker
  }

  stop(): Promise<void> { return new Promise((resolve) => { this.#server.close(() => { resolve() }) }) }
}
