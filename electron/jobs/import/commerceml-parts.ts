import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { IMPORT_LIMITS } from './import-limits.ts'
import { refuseImport } from './import-refusal.ts'
import { readZipParts } from './zip-parts.ts'

export type NotCommerceMlReason = 'not_xml' | 'no_root' | 'no_catalogue' | 'version' | 'too_deep' | 'encoding'

/** The file is whole but no exchange of 1C. */
export class NotCommerceMl extends Error {
  readonly reason: NotCommerceMlReason
  constructor(reason: NotCommerceMlReason) {
    super(reason)
    this.name = 'NotCommerceMl'
    this.reason = reason
  }
}

const ZIP_START = 'PK'
const PARTS = /(?:^|\/)(?:import|offers)[^/]*\.xml$/i
const DECLARED = /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)["']/i
const DECLARED_WITHIN = 200
const DOCUMENT_TYPE = /<!(?:DOCTYPE|ENTITY)/i

function decoded(bytes: Buffer, part: string): string {
  const name = DECLARED.exec(bytes.subarray(0, DECLARED_WITHIN).toString('latin1'))?.[1]?.toLowerCase() ?? 'utf-8'
  if (name !== 'utf-8' && name !== 'windows-1251') throw new NotCommerceMl('encoding')
  if (bytes.includes(0)) throw new NotCommerceMl('encoding')
  let text: string
  try {
    text = new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    throw new NotCommerceMl('encoding') // bytes that are no letters of the encoding the file itself names
  }
  if (DOCUMENT_TYPE.test(text)) refuseImport('import.dtd', { part })
  return text
}

function startOf(path: string): string {
  const fd = openSync(path, 'r')
  try {
    const head = Buffer.alloc(ZIP_START.length)
    readSync(fd, head, 0, head.length, 0)
    return head.toString('latin1')
  } finally {
    closeSync(fd)
  }
}

/** The catalogue and the offers of an exchange, as texts; the catalogue first. Refuses archives and files larger than any honest one, document types, foreign encodings. */
export async function readCommerceMlParts(path: string): Promise<readonly string[]> {
  const { size } = statSync(path)
  if (startOf(path) !== ZIP_START) {
    if (size > IMPORT_LIMITS.textFileBytes) refuseImport('import.too_big', { what: 'file', limit: IMPORT_LIMITS.textFileBytes, actual: size })
    return [decoded(readFileSync(path), 'xml')]
  }
  const parts = await readZipParts(path, size, () => (name) => PARTS.test(name))
  if (parts.size === 0) throw new NotCommerceMl('no_catalogue')
  const nameOf = (name: string): string => name.replace(/^.*\//u, '').toLowerCase()
  return [...parts].sort(([one], [other]) => nameOf(one).localeCompare(nameOf(other))).map(([name, bytes]) => decoded(bytes, name))
}
