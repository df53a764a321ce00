import type { MessagePortMain } from 'electron'
import type { MessagePort } from 'node:worker_threads'

/** A dying core closes its ports before its thread is known to have ended; a page told at once would ask the dying one again. */
const CORE_END_MS = 500

/**
 * Carries messages between a page's port and a port of the core, unread, both ways.
 * The two kinds of ports cannot be handed over to each other, so the main thread stands between them.
 * Answers a function that closes both ends.
 */
export function bridgePorts(pagePort: MessagePortMain, corePort: MessagePort, onClosed: () => void = () => undefined): () => void {
  let isOpen = true
  const close = (): void => {
    if (!isOpen) return
    isOpen = false
    pagePort.close()
    corePort.close()
    onClosed()
  }
  pagePort.on('message', (event) => {
    if (isOpen) corePort.postMessage(event.data)
  })
  corePort.on('message', (message: unknown) => {
    if (isOpen) pagePort.postMessage(message)
  })
  pagePort.on('close', close)
  corePort.on('close', () => { if (isOpen) setTimeout(close, CORE_END_MS) })
  pagePort.start()
  return close
}
