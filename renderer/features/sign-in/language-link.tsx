import { LANGUAGE_NAMES, language, speak } from '#renderer/texts/language.ts'
import type { Language } from '#shared/kit/language.ts'
import classes from './sign-in.module.css'

/** The other language by its own name: whoever cannot read this one finds it. */
export function LanguageLink() {
  const other: Language = language === 'ru' ? 'en' : 'ru'
  return <button type="button" lang={other} className={classes.language} onClick={() => speak(other)}>{LANGUAGE_NAMES[other]}</button>
}
