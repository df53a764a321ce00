import { refuseImport } from './import-refusal.ts'

const LESS_THAN = 0x3c
const GREATER_THAN = 0x3e
const SLASH = 0x2f
const COLON = 0x3a
const EXCLAMATION = 0x21
const QUESTION = 0x3f
const SPACE = 0x20
const LONGEST_TAG_NAME = 64
const isUtf16Mark = (part: Buffer): boolean => (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff)

export interface XmlTag {
  /** Without its prefix. */
  name: string
  kind: 'open' | 'close' | 'self_closed'
  /** Where the whole tag stands in the content. */
  start: number
  end: number
}

/** Refuses parts that declare a document type or entities, and encodings that could hide them. */
export function refuseDocumentTypes(parts: Iterable<readonly [string, Buffer]>): void {
  for (const [part, content] of parts) {
    if (isUtf16Mark(content) || content.indexOf(0) >= 0) refuseImport('import.unreadable', { reason: 'part_encoding', part })
    const declaration = content.subarray(0, 200).toString('latin1').match(/^\s*(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)/i)
    if (declaration && declaration[1]?.toLowerCase() !== 'utf-8') refuseImport('import.unreadable', { reason: 'part_encoding', part })
    const isHidden = ['<!DOCTYPE', '<!ENTITY', '<!doctype', '<!entity'].some((word) => content.includes(word))
    if (isHidden) refuseImport('import.dtd', { part })
  }
}

/**
 * Walks over everything that looks like a tag, comments and all, so that nothing can be hidden from the counting.
 * Refuses a sign < inside a tag: a parser that cuts comments out first would see another tag there.
 */
export function scanTags(content: Buffer, onTag: (tag: XmlTag) => void): void {
  const { length } = content
  for (let at = content.indexOf(LESS_THAN), next = at; at >= 0 && at < length; at = next) {
    const isClose = content[at + 1] === SLASH
    const nameAt = at + (isClose ? 2 : 1)
    const { nameStart, nameEnd } = localName(content, nameAt)
    if (nameEnd === nameStart) {
      if (content[nameEnd] === LESS_THAN) refuseImport('import.unreadable', { reason: 'broken_markup' })
      next = content.indexOf(LESS_THAN, at + 1)
      if (next < 0) return
      continue
    }
    // Byte by byte: tags are short, and a search of its own for each end costs more than walking to it.
    let close = nameEnd
    while (close < length && content[close] !== GREATER_THAN && content[close] !== LESS_THAN) close += 1
    const isDeclaration = content[nameAt] === EXCLAMATION || content[nameAt] === QUESTION
    if (content[close] !== GREATER_THAN) {
      if (!isDeclaration) refuseImport('import.unreadable', { reason: 'broken_markup' })
      close = content.indexOf(GREATER_THAN, nameEnd)
    }
    onTag({ name: nameOf(content, nameStart, nameEnd), kind: isClose ? 'close' : content[close - 1] === SLASH ? 'self_closed' : 'open', start: at, end: close + 1 })
    next = isDeclaration ? content.indexOf(LESS_THAN, at + 1) : close + 1
    if (isDeclaration && next < 0) return
    while (next < length && content[next] !== LESS_THAN) next += 1
  }
}

const ONE_LETTER = Array.from({ length: SPACE * 4 }, (_, code) => String.fromCharCode(code))

/** Most tags of a sheet have names of one letter, which need no text of their own. */
const nameOf = (content: Buffer, start: number, end: number): string => (end - start === 1 ? ONE_LETTER[content[start] ?? 0] : undefined) ?? content.toString('latin1', start, end)

function localName(content: Buffer, nameAt: number): { nameStart: number; nameEnd: number } {
  let nameStart = nameAt
  let nameEnd = nameAt
  const last = Math.min(content.length, nameAt + LONGEST_TAG_NAME)
  for (; nameEnd < last; nameEnd += 1) {
    const byte = content[nameEnd] ?? 0
    if (byte === COLON) nameStart = nameEnd + 1
    else if (byte <= SPACE || byte === GREATER_THAN || byte === SLASH || byte === LESS_THAN) break
  }
  return { nameStart, nameEnd }
}
