/** The languages of the interface. Papers stay Russian, as the law asks; claims have their own language. */
export const LANGUAGES = ['ru', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const PLACE = 'verstak-language'

const kept = (): string | null => (typeof localStorage === 'undefined' ? null : localStorage.getItem(PLACE))

/** Read once: a page speaks one language from its first line to its last. */
export const language: Language = kept() === 'en' ? 'en' : 'ru'

/** The page is read anew in the other language; what was typed comes back from its draft. */
export function speak(next: Language): void {
  localStorage.setItem(PLACE, next)
  location.reload()
}
