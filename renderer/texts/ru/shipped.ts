import type { VoidingCondition } from '#shared/contract/reference.ts'

/** Names of reference data are kept in every language of the papers; the page shows the one of its own. */
export const nameIn = (name: { readonly ru: string; readonly en: string }): string => name.ru

/** The name in the other of the two languages, where both stand side by side. */
export const otherName = (name: { readonly ru: string; readonly en: string }): string => name.en
export const OTHER_LANGUAGE = 'en'

/** Words kept in Russian alone: those the program is shipped with have an English, those of people are shown as written. */
export const shippedText = (text: string): string => text

/** The name of a day of the calendar: a holiday, a day off in exchange for another. */
export const dayName = (title: string): string => title

/** «Стиральная машина Nordwell NW-610» as an order keeps it. */
export const deviceName = (device: string): string => device

/** The sign of a measured value: «кОм». */
export const unitSign = (unit: string): string => unit

/** What a ground of refusal asks for. */
export const groundWords = ({ evidence, validWhen }: Pick<VoidingCondition, 'code' | 'evidence' | 'validWhen'>): { readonly evidence: string; readonly validWhen: string } => ({ evidence, validWhen })

/** A chip that fills a line of the Russian act: what is written there, and what the chip says. */
export const UNIT_ONLY = { value: 'только изделие', label: 'только изделие' }
