import type { FieldType } from '#shared/documents/papers/field.ts'

/** What is put at the cursor; a whole line stands on a line of its own. */
export type Snippet = { readonly words: string; readonly isWholeLine: boolean }

export const blockSnippet = (block: string): Snippet => ({ words: `@block ${block}`, isWholeLine: true })
export const fieldSnippet = (key: string, type: FieldType): Snippet => (type === 'rows' ? { words: `@rows ${key}`, isWholeLine: true } : { words: `{${key}}`, isWholeLine: false })

/** What has to be typed there for the snippet to stand as it should. Units: positions in the text. */
export function wordsToInsert(text: string, from: number, to: number, { words, isWholeLine }: Snippet): string {
  if (!isWholeLine) return words
  const before = from === 0 || text[from - 1] === '\n' ? '' : '\n'
  const after = to === text.length || text[to] === '\n' ? '' : '\n'
  return `${before}${words}${after}`
}

/** Position of a line and a column, both counted from one. */
export function positionOf(text: string, line: number, column: number): number {
  const lines = text.split('\n')
  const before = lines.slice(0, line - 1).reduce((sum, known) => sum + known.length + 1, 0)
  return Math.min(text.length, before + Math.min(Math.max(0, column - 1), lines[line - 1]?.length ?? 0))
}
