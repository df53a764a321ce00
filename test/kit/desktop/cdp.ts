/** A command or an answer of the developer protocol; its fields are those of the protocol. */
export type Facts = Readonly<Record<string, unknown>>
type Listener = (params: Facts) => void

interface Waiting { readonly resolve: (result: Facts) => void; readonly reject: (error: Error) => void }

/** One connection to Chromium; a session is one page. */
export class DevTools {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Map<string, Listener[]>()
  #lastId = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.addEventListener('message', (event) => { this.#receive(JSON.parse(String(event.data)) as Facts) })
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Chromium is gone'))
      this.#waiting.clear()
    })
  }

  static async connect(address: string): Promise<DevTools> {
    const socket = new WebSocket(address)
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true })
      socket.addEventListener('error', () => reject(new Error('Chromium does not answer')), { once: true })
    })
    return new DevTools(socket)
  }

  send(method: string, params: Facts = {}, sessionId?: string): Promise<Facts> {
    this.#lastId += 1
    const id = this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject: (error) => reject(new Error(`${method}: ${error.message}`)) })
      this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }))
    })
  }

  /** Hears an event of one page, or of the browser when no session is named. */
  on(method: string, listener: Listener, sessionId = ''): void {
    const key = `${sessionId} ${method}`
    this.#listeners.set(key, [...(this.#listeners.get(key) ?? []), listener])
  }

  close(): void { this.#socket.close() }

  #receive(message: Facts): void {
    if (typeof message['id'] !== 'number') {
      const key = `${String(message['sessionId'] ?? '')} ${String(message['method'])}`
      for (const listener of this.#listeners.get(key) ?? []) listener((message['params'] ?? {}) as Facts)
      return
    }
    const waiting = this.#waiting.get(message['id'])
    this.#waiting.delete(message['id'])
    const error = message['error'] as { message: string } | undefined
    if (error !== undefined) waiting?.reject(new Error(error.message))
    else waiting?.resolve((message['result'] ?? {}) as Facts)
  }
}
