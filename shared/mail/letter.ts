import { fail, ok, type Result } from '#shared/kit/result.ts'
import { LETTER_FIELDS, type LetterField } from './letter-fields.ts'

type LetterProblem =
  | { readonly code: 'mail.template_unknown_fields'; readonly details: { readonly fields: readonly string[] } }
  | { readonly code: 'mail.template_broken'; readonly details: { readonly position: number } }

const FIELD = /\{\{\s*([a-z_]{1,40})\s*\}\}/g
const isField = (name: string): name is LetterField => (LETTER_FIELDS as readonly string[]).includes(name)

/** Says whether a letter names known fields only and closes its braces. */
export function checkLetter(text: string): Result<readonly LetterField[], LetterProblem> {
  const names = [...text.matchAll(FIELD)].map(([, name = '']) => name)
  const unknown = names.filter((name) => !isField(name))
  if (unknown.length > 0) return fail({ code: 'mail.template_unknown_fields', details: { fields: [...new Set(unknown)] } })
  const rest = text.replace(FIELD, (whole) => ' '.repeat(whole.length))
  const position = rest.search(/\{\{|\}\}/)
  return position < 0 ? ok([...new Set(names.filter(isField))]) : fail({ code: 'mail.template_broken', details: { position: position + 1 } })
}

/** The letter with its fields filled; a field nobody has a value for stays visible as a gap. Values are never read as a letter again. */
export function renderLetter(text: string, values: Readonly<Partial<Record<LetterField, string>>>): { readonly text: string; readonly missing: readonly LetterField[] } {
  const missing = new Set<LetterField>()
  const filled = text.replace(FIELD, (whole, name: string) => {
    if (!isField(name)) return whole
    const value = values[name] ?? ''
    if (value === '') missing.add(name)
    return value === '' ? '…' : value
  })
  return { text: filled, missing: [...missing] }
}
