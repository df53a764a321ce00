import type { ClientLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { CallContext } from './client.ts'
import type { DesktopShell } from './desktop-shell.ts'

const PORT_WAIT_MS = 10_000

/** The desktop does not give a port to the core. */
export class PortLost extends Error {}

function nextPort(shell: DesktopShell): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      window.removeEventListener('message', receive)
    }
    const receive = (event: MessageEvent) => {
      const port = event.ports[0]
      if (event.source !== window || (event.data as { type?: unknown } | null)?.type !== 'core-port' || port === undefined) return
      stop()
      resolve(port)
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      timer = setTimeout(() => {
        stop()
        reject(new PortLost('no port came'))
      }, PORT_WAIT_MS)
    }
    window.addEventListener('message', receive)
    // The answer comes when the core is ready: a made-up centre is filled for a minute first, and a core that failed says so.
    shell.requestCorePort().then(wait, (error: unknown) => {
      stop()
      reject(new PortLost('the desktop gave no port', { cause: error }))
    })
  })
}

/** Calls over a port of the desktop; asks for a new port after the old one closed. */
export function portLink(shell: DesktopShell): ClientLink<CallContext> {
  let connection: Promise<ClientLink<CallContext>> | null = null
  const connect = async (): Promise<ClientLink<CallContext>> => {
    const port = await nextPort(shell)
    const link = new RPCLink<CallContext>({ port, headers: ({ context }) => (context.commandId === undefined ? {} : { 'x-command-id': context.commandId }) })
    port.addEventListener('close', () => { connection = null })
    port.start()
    return link
  }
  return {
    call: async (path, input, options) => {
      connection ??= connect()
      const link = await connection.catch((error: unknown) => {
        connection = null
        throw error
      })
      return link.call(path, input, options)
    },
  }
}
