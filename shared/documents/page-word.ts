import type { Language } from '#shared/kit/language.ts'

/** Stands with the number at the foot of each printed sheet of a workbook. */
export const PAGE_WORD_IN: Readonly<Record<Language, string>> = { ru: 'Страница', en: 'Page' }
