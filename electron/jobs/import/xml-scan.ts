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
  /** The whole tag as text, made only when asked for. */
  text: () => string
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
  for (let at = content.indexOf(LESS_THAN), next = at; at >= 0; at = next) {
    next = content.indexOf(LESS_THAN, at + 1)
    const isClose = content[at + 1] === SLASH
    const nameAt = at + (isClose ? 2 : 1)
    const { nameStart, nameEnd } = localName(content, nameAt)
    if (nameEnd === nameStart) continue
    const close = content.indexOf(GREATER_THAN, nameEnd)
    const isDeclaration = content[nameAt] === EXCLAMATION || content[nameAt] === QUESTION
    if (!isDeclaration && (close < 0 || (next >= 0 && next < close))) refuseImport('import.unreadable', { reason: 'broken_markup' })
    const tagStart = at
    onTag({
      name: content.toString('latin1', nameStart, nameEnd),
      kind: isClose ? 'close' : content[close - 1] === SLASH ? 'self_closed' : 'open',
      text: () => content.toString('utf8', tagStart, close + 1),
    })
  }
}

function localName(content: Buffer, nameAt: number): { nameStart: number; nameEnd: number } {
  let nameStart = nameAt
  let nameEnd = nameAt
  const last = Math.min(content.length, nameAt + LONGEST_TAG_NAME)
  for (; nameEnd < last; nameEnd += 1) {
    const byte = content[nameEnd] ?? 0
    if (byte === COLON) nameStart = nameEnd + 1
    else if (byte <= SPACE || byte === GREATER_THAN || byte === SLASH) break
  }
  return { nameStart, nameEnd }
}
