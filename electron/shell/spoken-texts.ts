import { readFileSync, writeFileSync } from 'node:fs'
import { type Language, LANGUAGES, type Translated } from '#shared/kit/language.ts'
import * as ru from './texts.ts'
import { englishTexts } from './texts-en.ts'

const TEXTS: Readonly<Record<Language, Translated<typeof ru>>> = { ru, en: englishTexts }

/** One desktop speaks one language at a time, whichever window chose it. */
let spoken: Language = 'ru'

export const spokenLanguage = (): Language => spoken
export const shellTexts = (): Translated<typeof ru> => TEXTS[spoken]

/** Speaks as at the last start; a first start or an unreadable memory speaks Russian. */
export function recallLanguage(file: string): void {
  try {
    const kept = readFileSync(file, 'utf8')
    spoken = LANGUAGES.find((language) => language === kept) ?? 'ru'
  } catch {
    spoken = 'ru'
  }
}

/** Speaks another language from now on; a full or read-only disk costs only the memory of it. Answers whether anything changed. */
export function speakFromNowOn(language: Language, file: string): boolean {
  if (language === spoken) return false
  spoken = language
  try {
    writeFileSync(file, language)
  } catch (error) {
    process.stderr.write(`language: ${error instanceof Error ? error.message : String(error)}\n`)
  }
  return true
}
