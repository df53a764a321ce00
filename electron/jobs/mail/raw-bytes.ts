import { isUtf8 } from 'node:buffer'
import { guessText } from './charsets.ts'
import { PARTS_MAX } from './limits.ts'

const CR = 13
const LF = 10
const BOUNDARY = /boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/gi
const CHARSET = /(charset\s*=\s*"?)([A-Za-z0-9_.:-]{1,40})/gi
const TEXT_PART_WITHOUT_CHARSET = /^(content-type[ \t]*:[ \t]*text\/(?:plain|html))[ \t]*;?[ \t]*$/gim
const HAS_CONTENT_TYPE = /^content-type\s*:/im
/** Nobody nests deeper; a header with thousands of them is an attack. */
const BOUNDARIES_MAX = 200

/** Where the headers of the message end; the whole length when there is no empty line. */
export function headersEnd(bytes: Buffer): number {
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    const next = bytes[at + 1]
    if (next === LF) return at + 2
    if (next === CR && bytes[at + 2] === LF) return at + 3
  }
  return bytes.length
}

/** Cuts a message of too many parts after the last part that may be read; null: it has few enough. */
export function cutParts(bytes: Buffer): Buffer | null {
  const text = bytes.toString('latin1')
  const boundaries = new Set<string>()
  for (const match of text.matchAll(BOUNDARY)) {
    boundaries.add(match[1] ?? match[2] ?? '')
    if (boundaries.size >= BOUNDARIES_MAX) break
  }
  if (boundaries.size === 0) return null
  let count = 0
  for (let at = text.indexOf('\n--'); at >= 0; at = text.indexOf('\n--', at + 3)) {
    const end = text.indexOf('\n', at + 1)
    const line = text.slice(at + 3, end < 0 ? undefined : end).trimEnd()
    if (!boundaries.has(line)) continue
    count += 1
    if (count > PARTS_MAX) return bytes.subarray(0, at + 1)
  }
  return null
}

/** Headers written in plain national letters, against the standard, become UTF-8; null: they need nothing. */
export function mendHeaders(bytes: Buffer): Buffer | null {
  const end = headersEnd(bytes)
  const headers = bytes.subarray(0, end)
  if (isUtf8(headers)) return null
  return Buffer.concat([Buffer.from(guessText(headers).text, 'utf8'), bytes.subarray(end)])
}

/** The same message with every text of it declared to be in the encoding. */
export function redeclare(bytes: Buffer, charset: string): Buffer {
  const text = bytes.toString('latin1')
  const declared = text.replace(CHARSET, `$1${charset}`).replace(TEXT_PART_WITHOUT_CHARSET, `$1; charset=${charset}`)
  const head = text.slice(0, headersEnd(bytes))
  return Buffer.from(HAS_CONTENT_TYPE.test(head) ? declared : `Content-Type: text/plain; charset=${charset}\r\n${declared}`, 'latin1')
}

/** The first encoding the message declares; empty: none. */
export const declaredCharset = (bytes: Buffer): string => (/charset\s*=\s*"?([A-Za-z0-9_.:-]{1,40})/i.exec(bytes.toString('latin1'))?.[1] ?? '').toLowerCase()
