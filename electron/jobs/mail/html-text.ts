const SKIPPED = ['script', 'style', 'head', 'title', 'template', 'noscript'] as const
const BLOCK = /^\/?(?:p|div|br|tr|li|ul|ol|table|h[1-6]|blockquote|hr|pre|section|article|header|footer)$/
const CELL = /^\/?t[dh]$/
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', laquo: '«', raquo: '»', hellip: '…', euro: '€', yen: '¥', copy: '©', deg: '°', times: '×', middot: '·', bull: '•' }
const LAST_CODE_POINT = 0x10ffff

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : ''
}

const nameOf = (tag: string): string => /^\/?[a-z][a-z0-9]*/i.exec(tag)?.[0].toLowerCase() ?? ''

function spaceOf(name: string): string {
  if (BLOCK.test(name)) return '\n'
  return CELL.test(name) ? '\t' : ''
}

/** Words of an HTML text, line by line. Reads forward once: no markup makes it slow. */
export function htmlToText(html: string): string {
  const pieces: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      pieces.push(html.slice(at))
      break
    }
    pieces.push(html.slice(at, open))
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      at = end < 0 ? html.length : end + 3
      continue
    }
    const close = html.indexOf('>', open)
    if (close < 0) break
    const name = nameOf(html.slice(open + 1, Math.min(close, open + 40)))
    at = (SKIPPED as readonly string[]).includes(name) ? afterElement(html, close, name) : close + 1
    pieces.push(spaceOf(name))
  }
  return tidyText(pieces.join('').replace(ENTITY, entity))
}

function afterElement(html: string, from: number, name: string): number {
  const rest = new RegExp(`</${name}\\b[^>]{0,200}>`, 'ig')
  rest.lastIndex = from
  const found = rest.exec(html)
  return found === null ? html.length : found.index + found[0].length
}

/** Spaces of layout go, paragraphs stay; signs no text has are dropped. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\ufeff]/g, '').replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n').trim()
}
