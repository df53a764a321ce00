export type LineToken = { readonly text: string; readonly look: 'words' | 'field' | 'order' | 'mark' | 'comment' }

const FIELD = /\{[^{}]*\}/g
const ORDER = /^(\s*@[A-Za-z]+)(.*)$/s
const MARK = /^(\s*(?:#|>|!|~|-|\d{1,2}\.|\[[ a-z0-9_]*\])\s)(.*)$/s

/** Words with the fields in braces picked out. */
function wordTokens(words: string): readonly LineToken[] {
  const tokens: LineToken[] = []
  let from = 0
  for (const match of words.matchAll(FIELD)) {
    if (match.index > from) tokens.push({ text: words.slice(from, match.index), look: 'words' })
    tokens.push({ text: match[0], look: 'field' })
    from = match.index + match[0].length
  }
  if (from < words.length) tokens.push({ text: words.slice(from), look: 'words' })
  return tokens
}

/** How one line of a template is coloured; the tokens put together are the line itself. */
export function lineTokens(line: string): readonly LineToken[] {
  if (line.trimStart().startsWith('//')) return [{ text: line, look: 'comment' }]
  const order = ORDER.exec(line)
  if (order !== null) return [{ text: order[1] ?? '', look: 'order' }, ...wordTokens(order[2] ?? '')]
  const mark = MARK.exec(line)
  if (mark !== null) return [{ text: mark[1] ?? '', look: 'mark' }, ...wordTokens(mark[2] ?? '')]
  return wordTokens(line)
}
