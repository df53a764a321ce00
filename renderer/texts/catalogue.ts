import type { English } from './en/index.ts'
import { language } from './language.ts'

/** Another language is fetched only by whom it is spoken to, and before any text of a screen is asked for. */
const english: Partial<English> | null = language === 'en' ? (await import('./en/index.ts')).english : null

/** The texts of one feature in the language of the page; `name` is the file they are written in. */
export function inLanguage<T>(name: keyof English, russian: T): T {
  return (english?.[name] as T | undefined) ?? russian
}
