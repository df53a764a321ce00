import { connect } from 'node:net'
import { RawTrouble } from './raw-trouble.ts'

export interface NetworkLimits { readonly connectMs: number; readonly wholeMs: number; readonly closeMs: number }
const LIMITS: NetworkLimits = { connectMs: 5_000, wholeMs: 20_000, closeMs: 2_000 }
/** A printer takes the next sticker only when it has burnt one of those it holds; a slow one needs so long. */
const STICKER_MS = 3_000

/** How long so many stickers may take. */
export const networkLimits = (stickers: number): NetworkLimits => ({ ...LIMITS, wholeMs: LIMITS.wholeMs + (stickers - 1) * STICKER_MS })

/**
 * Gives the data to the one address that was typed in and waits until all of it is taken. A printer need not close the
 * line itself: once the system has sent everything, the label is as good as printed.
 */
export function sendToNetwork(bytes: Buffer, { host, port }: { readonly host: string; readonly port: number }, limits: NetworkLimits = LIMITS): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port })
    let isConnected = false
    let isTaken = false
    const fail = (error: Error): void => { stop(); if (isTaken) resolve(); else reject(error) }
    const connecting = setTimeout(() => fail(new RawTrouble('printer_unreachable', 'ETIMEDOUT')), limits.connectMs)
    const whole = setTimeout(() => fail(new RawTrouble('connection_lost', 'ETIMEDOUT')), limits.wholeMs)
    let closing: NodeJS.Timeout | undefined
    const stop = (): void => {
      for (const timer of [connecting, whole, closing]) clearTimeout(timer)
      socket.destroy()
    }
    socket.on('connect', () => {
      isConnected = true
      clearTimeout(connecting)
      socket.end(bytes, () => {
        isTaken = true
        closing = setTimeout(() => { stop(); resolve() }, limits.closeMs)
      })
    })
    // A status the printer may send must be read, or the line does not close.
    socket.resume()
    socket.on('error', (error) => { fail(isConnected && !isTaken ? new RawTrouble('connection_lost', String((error as NodeJS.ErrnoException).code)) : error) })
    socket.on('close', () => { stop(); if (isTaken) resolve(); else reject(new RawTrouble('connection_lost', 'closed')) })
  })
}
