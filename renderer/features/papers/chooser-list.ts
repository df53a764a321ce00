import { inOtherLayout } from '#renderer/texts/keyboard-layouts.ts'
import { PAPER_SYNONYMS, papersTexts } from '#renderer/texts/papers.ts'
import { normaliseSearchText, searchTokens } from '#shared/kit/search-text.ts'
import type { PaperKindState } from './use-paper-kinds.ts'

/** What may be chosen for printing: a paper, or the label of the order. */
export type ChooserEntry = { readonly id: string; readonly paper: PaperKindState | null }
export type ChooserSection = { readonly id: string; readonly title: string; readonly entries: readonly ChooserEntry[] }

const LABEL_ENTRY: ChooserEntry = { id: 'label', paper: null }

const wordsOf = ({ paper }: ChooserEntry): readonly string[] =>
  searchTokens(paper === null ? `${papersTexts.labelPrint} ${papersTexts.labelSub}` : `${paper.title} ${papersTexts.group(paper.group)} ${PAPER_SYNONYMS[paper.kind] ?? ''}`)

const LONG_WORD = 6
const ENDING = 2
/** A long word answers without its ending: «расхождению» finds «о расхождении». */
const stemOf = (token: string): string => (token.length >= LONG_WORD ? token.slice(0, -ENDING) : token)

function answers(entry: ChooserEntry, typed: string): boolean {
  const words = wordsOf(entry)
  const asked = (text: string): boolean => searchTokens(text).every((token) => words.some((word) => word.startsWith(stemOf(token))))
  return asked(typed) || asked(inOtherLayout(typed))
}

/** What can be made now by groups of the work, then the label, then what cannot be made yet. Words of either layout are understood. */
export function chooserSections(kinds: readonly PaperKindState[], typed: string): readonly ChooserSection[] {
  const entries = kinds.map((paper): ChooserEntry => ({ id: paper.kind, paper })).filter((entry) => answers(entry, typed))
  const isOpen = ({ paper }: ChooserEntry): boolean => paper?.whyNot === null
  const byGroup = [...Map.groupBy(entries.filter(isOpen), ({ paper }) => paper?.group ?? 'intake')].map(([group, found]): ChooserSection => ({ id: group, title: papersTexts.group(group), entries: found }))
  const label = answers(LABEL_ENTRY, typed) ? [{ id: 'label', title: papersTexts.chooser.labelGroup, entries: [LABEL_ENTRY] }] : []
  const later = entries.filter((entry) => !isOpen(entry))
  return [...byGroup, ...label, ...(later.length === 0 ? [] : [{ id: 'later', title: papersTexts.chooser.later, entries: later }])]
}

/** The entry that the typed words mean first of all. Units: position from zero. */
export function bestEntry(entries: readonly ChooserEntry[], typed: string): number {
  if (typed.trim() === '') return 0
  const found = entries.findIndex(({ paper }) => [typed, inOtherLayout(typed)].some((text) => normaliseSearchText(paper?.title ?? papersTexts.labelPrint).startsWith(normaliseSearchText(text))))
  return Math.max(0, found)
}
