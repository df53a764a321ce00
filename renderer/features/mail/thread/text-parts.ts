export type TextPart = { readonly kind: 'words' | 'quote'; readonly text: string }

/** A line after which the rest is the letter that was answered, as mail programs write it in three languages. */
const HEADS: readonly RegExp[] = [
  /^-{2,}\s*(original message|исходное сообщение|пересылаемое сообщение|forwarded message|原始邮件|原始郵件|转发邮件)\s*-*/i,
  /^_{10,}$/,
  /^(on\b.{5,200}\bwrote|le\b.{5,200}a écrit|.{5,200}(пишет|написал|написала|написал\(а\)|写道))\s*[::]$/i,
]
/** A block of headings of a letter: two of them one under the other. */
const HEADING = /^\*?(from|sent|to|subject|date|от|от кого|отправлено|кому|тема|дата|发件人|发送时间|收件人|主题|日期)\*?\s*[::]/i

function startsOld(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim()
  if (HEADS.some((head) => head.test(line))) return true
  return HEADING.test(line) && HEADING.test((lines[index + 1] ?? '').trim())
}

const isQuoted = (line: string): boolean => line.startsWith('>')

/** A letter in its own words and what it quotes; the words stay whole, nothing is thrown away. */
export function textParts(text: string): readonly TextPart[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const oldFrom = lines.findIndex((_, index) => startsOld(lines, index))
  const own = oldFrom === -1 ? lines : lines.slice(0, oldFrom)
  const parts: { kind: TextPart['kind']; lines: string[] }[] = []
  for (const line of own) {
    const kind = isQuoted(line) ? 'quote' : 'words'
    const last = parts.at(-1)
    if (last?.kind === kind) last.lines.push(line)
    else parts.push({ kind, lines: [line] })
  }
  if (oldFrom !== -1) parts.push({ kind: 'quote', lines: lines.slice(oldFrom) })
  return parts.map(({ kind, lines: some }) => ({ kind, text: some.join('\n').replace(/^\n+|\s+$/g, '') })).filter((part) => part.text !== '')
}

const ADDRESS = /https?:\/\/[^\s<>"')\]，。；）】]+/g

export type TextPiece = { readonly text: string; readonly isAddress: boolean }

/** Words and web addresses among them. */
export function textPieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let from = 0
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), isAddress: false })
    pieces.push({ text: match[0], isAddress: true })
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isAddress: false })
  return pieces
}
