import type { Frame, WebContents } from './contents.ts'

export type PageMessage =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'port'; readonly portId: number; readonly data: unknown }
  | { readonly kind: 'port-closed'; readonly portId: number }

type Listener = (event: { readonly sender: WebContents; readonly senderFrame: Frame }, ...args: unknown[]) => unknown
const listeners = new Map<string, Listener>()

export const ipcMain = { handle: (channel: string, listener: Listener): void => { listeners.set(channel, listener) } }

/** Runs what the program has put behind the channel; an error reaches the page as its message, as in Electron. */
export async function answerPage(contents: WebContents, { id, channel, args }: PageMessage & { kind: 'invoke' }): Promise<unknown> {
  const listener = listeners.get(channel)
  try {
    if (listener === undefined) throw new Error(`No handler registered for '${channel}'`)
    return { kind: 'answer', id, value: await listener({ sender: contents, senderFrame: contents.mainFrame }, ...args) }
  } catch (error) {
    return { kind: 'answer', id, error: `Error invoking remote method '${channel}': ${error instanceof Error ? error.message : String(error)}` }
  }
}
