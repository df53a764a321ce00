/** Tabs and line breaks stay; everything else that cannot be seen and steers the terminal, the printer or the direction of text goes. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu
/** Words of letters, digits and common signs with one space between: nothing to clean, and the commonest cell of all. */
const PLAIN = /^(?:[!-&(-~А-я](?: ?[!-~А-я])*)?$/u
const LONE_SURROGATE = /\p{Surrogate}/gu
const FORMULA_GUARD = /^'(?=[=+\-@\t\r'])/u

const NOTHING_WORDS: ReadonlySet<string> = new Set([
  '-', '--', '—', '–', '.', '?', 'n/a', 'na', 'none', 'null', 'unknown', 'нет', 'б/н', 'бн', 'нет данных', 'неизвестно', 'не указано', 'не указан', 'отсутствует',
])

/** The text of a cell as it may be stored: nothing invisible, no spaces around. Markup stays as the text it is. */
export function cleanCellText(cell: string): string {
  if (PLAIN.test(cell)) return cell
  return cell
    .replace(FORMULA_GUARD, '')
    .replace(/\r\n?/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .normalize('NFC')
    .trim()
}

/** The same in one line: names and numbers have no line breaks. */
export function cleanCellLine(cell: string): string {
  if (PLAIN.test(cell)) return cell
  return cleanCellText(cell).replace(/\s+/gu, ' ')
}

/** Answers null where people write a word to say that there is nothing: «нет», «б/н», Unknown. */
export function nameOrNull(line: string): string | null {
  return line === '' || NOTHING_WORDS.has(line.toLowerCase()) ? null : line
}
