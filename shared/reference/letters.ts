import letters from '#resources/reference/letters.json' with { type: 'json' }
import type { LetterKind, MailLanguage } from '#shared/mail/kinds.ts'

export interface ShippedLetter { readonly kind: LetterKind; readonly language: MailLanguage; readonly name: string; readonly subject: string; readonly text: string }

/** Letters to suppliers the program comes with, each in three languages. */
export const shippedLetters = letters as readonly unknown[] as readonly ShippedLetter[]
