import type { LawBookRow, LawEdition } from '#shared/contract/law.ts'

/** The name of a rule as the program is shipped with it. */
export const ruleName = (_ruleId: string, name: string): string => name

/** A row of the book in the language of the page. */
export const shownRow = (row: LawBookRow): LawBookRow => row

/** An edition to be read; one to be corrected is taken as it is kept. */
export const shownEdition = (edition: LawEdition): LawEdition => edition

/** What the core is asked to search for. */
export const askedText = (text: string): string => text

/** Whether a row the core has found is shown for these words. */
export const isFoundBy = (_row: LawBookRow, _text: string): boolean => true
