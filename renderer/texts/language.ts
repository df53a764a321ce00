import type { Language } from '#shared/kit/language.ts'

const PLACE = 'verstak-language'

function chosen(): Language {
  return typeof localStorage !== 'undefined' && localStorage.getItem(PLACE) === 'en' ? 'en' : 'ru'
}

/** Read once: a page speaks one language from its first line to its last. */
export const language: Language = chosen()

/** The language by its own name, the same whichever is spoken. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ru: 'Русский', en: 'English' }

/** The page is read anew in the other language; what was typed comes back from its draft. */
export function speak(next: Language): void {
  if (next === language) return
  localStorage.setItem(PLACE, next)
  location.reload()
}

/** A choice made in another window is taken over here, so that no two windows of a workplace differ. */
export function followOtherWindows(): void {
  window.addEventListener('storage', (event) => {
    if (event.key === PLACE && chosen() !== language) location.reload()
  })
}
