import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { createBitmap, type Bitmap } from '#core/documents/labels/raster.ts'

/** What a label printer makes of the bytes it was sent. */
export interface BurntLabel { readonly language: 'tspl' | 'zpl'; readonly bitmap: Bitmap; readonly copies: number }

export interface RawPrinter {
  readonly port: number
  readonly received: Buffer[]
  close(): Promise<void>
}

/** A printer on loopback that takes bare data, as one on port 9100 does; it may refuse to close the line. */
export async function startRawPrinter(options: { readonly keepsLine?: boolean; readonly breaksAfterBytes?: number } = {}): Promise<RawPrinter> {
  const received: Buffer[] = []
  const open = new Set<Socket>()
  const server = createServer({ allowHalfOpen: options.keepsLine ?? false }, (socket) => {
    const parts: Buffer[] = []
    open.add(socket)
    socket.on('error', () => undefined)
    socket.on('data', (part: Buffer) => {
      parts.push(part)
      if (options.breaksAfterBytes !== undefined) socket.resetAndDestroy()
    })
    socket.on('end', () => { received.push(Buffer.concat(parts)) })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, received, close: () => new Promise((resolve) => {
    server.close(() => { resolve() })
    for (const socket of open) socket.destroy()
  }) }
}

function burnt(rowBytes: number, heightDots: number, bits: Uint8Array): Bitmap {
  return { ...createBitmap(rowBytes * 8, heightDots), bits }
}

function readTspl(sent: Buffer): BurntLabel {
  const text = sent.toString('latin1')
  const head = /BITMAP 0,0,(\d+),(\d+),0,/.exec(text)
  if (head === null) throw new Error('no BITMAP in TSPL')
  const [rowBytes, heightDots, from] = [Number(head[1]), Number(head[2]), head.index + head[0].length]
  const data = sent.subarray(from, from + rowBytes * heightDots)
  const copies = /^\r\nPRINT 1,(\d+)\r\n$/.exec(text.slice(from + data.length))
  if (!text.startsWith('SIZE 58 mm,40 mm\r\n') || copies === null) throw new Error('TSPL around the picture is wrong')
  return { language: 'tspl', bitmap: burnt(rowBytes, heightDots, Uint8Array.from(data, (byte) => byte ^ 0xff)), copies: Number(copies[1]) }
}

/** The shorthand of ^GFA read sign by sign, as the manual of the language says. */
function unpacked(packed: string, rowBytes: number): string {
  const width = rowBytes * 2
  const rows: string[] = []
  let row = ''
  let count = 0
  const push = (): void => { if (row.length === width) { rows.push(row); row = '' } }
  for (const sign of packed) {
    if (sign === ',') row = row.padEnd(width, '0')
    else if (sign === '!') row = row.padEnd(width, 'F')
    else if (sign === ':') row = rows.at(-1) ?? '0'.repeat(width)
    else if (sign >= 'G' && sign <= 'Y') { count += sign.charCodeAt(0) - 'G'.charCodeAt(0) + 1; continue }
    else if (sign >= 'g' && sign <= 'z') { count += (sign.charCodeAt(0) - 'g'.charCodeAt(0) + 1) * 20; continue }
    else row += sign.repeat(Math.max(1, count))
    count = 0
    if (row.length > width) throw new Error('a row runs over its end')
    push()
  }
  return rows.join('')
}

function readZpl(sent: Buffer): BurntLabel {
  const found = /^\^XA\^PW(\d+)\^LL(\d+)\^LH0,0\^FO0,0\^GFA,(\d+),(\d+),(\d+),([^^]*)\^FS\^PQ(\d+)\^XZ\n$/.exec(sent.toString('latin1'))
  if (found === null) throw new Error('not ZPL')
  const [heightDots, total, rowBytes] = [Number(found[2]), Number(found[3]), Number(found[5])]
  const bits = Buffer.from(unpacked(found[6] ?? '', rowBytes), 'hex')
  if (bits.length !== total || total !== rowBytes * heightDots) throw new Error('^GFA counts wrong')
  return { language: 'zpl', bitmap: burnt(rowBytes, heightDots, new Uint8Array(bits)), copies: Number(found[7]) }
}

export const readRaw = (sent: Buffer): BurntLabel => (sent.subarray(0, 3).toString('latin1') === '^XA' ? readZpl(sent) : readTspl(sent))
