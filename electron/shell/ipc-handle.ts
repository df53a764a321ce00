import { BrowserWindow, ipcMain, type IpcMainInvokeEvent, type WebFrameMain } from 'electron'
import type { z } from 'zod'
import type { OwnPages } from './own-pages.ts'
import type { Channel } from './preload-surface.ts'

/** The page that asks, already known to be the top frame of an own page. */
export interface Caller {
  readonly frame: WebFrameMain
  readonly window: BrowserWindow
}

export type Handle = <Input>(channel: Channel, input: z.ZodType<Input>, answer: (input: Input, caller: Caller) => Promise<unknown>) => void

/** The only door from pages to the main process: checks who asks, parses what is asked, tells nothing of a failure but that it failed. */
export function createHandle(pages: OwnPages): Handle {
  return (channel, input, answer) => {
    ipcMain.handle(channel, async (event, ...sent: unknown[]) => {
      const caller = ownCaller(event, pages)
      const parsed = input.safeParse(sent[0])
      if (caller === null || sent.length > 1 || !parsed.success) throw new Error(`${channel}: refused`)
      try {
        return await answer(parsed.data, caller)
      } catch (error) {
        process.stderr.write(`${channel}: ${error instanceof Error ? error.message : String(error)}\n`)
        throw new Error(`${channel}: failed`)
      }
    })
  }
}

function ownCaller(event: IpcMainInvokeEvent, pages: OwnPages): Caller | null {
  const frame = event.senderFrame
  const isTopFrame = frame !== null && frame.parent === null && frame === event.sender.mainFrame
  if (!isTopFrame || !pages.mayAsk(frame.url)) return null
  const window = BrowserWindow.fromWebContents(event.sender)
  return window === null ? null : { frame, window }
}
