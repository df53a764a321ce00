import type { Content, ContentText, TableCell } from 'pdfmake/interfaces.js'
import { RULED } from './paper-style.ts'
import { isShortText, paperText } from '#core/documents/paper-text.ts'

/** One labelled value of a paper. */
export interface Fact {
  readonly label: string
  readonly value: string
  /** Takes the whole width whatever its length. */
  readonly isWide?: boolean
  readonly isBold?: boolean
}

/** Two lines of the narrowest cell; a longer text reads better across the page. */
const WIDE_FROM_CHARACTERS = 200
const LONG_WORD = /\S{32,}/

export const isFilled = (value: string): boolean => value.trim() !== ''

const needsWholeRow = (fact: Fact, columns: number): boolean =>
  fact.isWide === true || fact.value.length > WIDE_FROM_CHARACTERS / columns || fact.value.includes('\n') || (columns > 2 && LONG_WORD.test(fact.value))

const cell = (fact: Fact): TableCell => ({
  stack: [
    { text: fact.label, style: 'label' },
    { text: paperText(fact.value), style: 'value', ...(fact.isBold ? { bold: true } : {}) },
  ],
})

function rowsOf(facts: readonly Fact[], columns: number): TableCell[][] {
  const rows: TableCell[][] = []
  let open: TableCell[] = []
  const close = (): void => {
    if (open.length === 0) return
    const last = open.at(-1)
    const spare = columns - open.length
    if (spare > 0 && last && typeof last === 'object') Object.assign(last, { colSpan: spare + 1 })
    rows.push([...open, ...Array.from({ length: spare }, (): TableCell => ({}))])
    open = []
  }
  for (const fact of facts) {
    if (needsWholeRow(fact, columns)) close()
    open.push(cell(fact))
    if (needsWholeRow(fact, columns) || open.length === columns) close()
  }
  close()
  return rows
}

/** Labelled values in columns with thin rules; values that are not filled leave no empty place. */
export function factTable(facts: readonly Fact[], columns: 2 | 3 | 4 = 2): Content {
  const filled = facts.filter((fact) => isFilled(fact.value))
  if (filled.length === 0) return []
  return { table: { widths: Array.from({ length: columns }, () => '*'), body: rowsOf(filled, columns), dontBreakRows: filled.every((fact) => isShortText(fact.value)) }, layout: RULED }
}

const heading = (title: string): ContentText => ({ text: title, style: 'section', margin: [0, 6.5, 0, 2] })

/** A heading that asks for a new page rather than stand alone at the foot of one. */
export const section = (title: string, ...content: readonly Content[]): Content => [{ ...heading(title), headlineLevel: 1 }, ...content]

/** For content that is unbreakable already: a page break asked for inside such a block would lose the block. */
export const boundSection = (title: string, ...content: readonly Content[]): Content => [heading(title), ...content]
