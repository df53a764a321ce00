import { fail, ok, type Result } from '#shared/kit/result.ts'

/** What a supplier may want to read in the name of an evidence file. */
export const FILE_NAME_FIELDS = ['claim', 'line', 'no', 'serial', 'order', 'sku', 'lot', 'kind'] as const
export type FileNameField = (typeof FILE_NAME_FIELDS)[number]
export type FileNameValues = Readonly<Record<FileNameField, string>>

export const USUAL_FILE_NAME_PATTERN = '{claim}-{line}-{no}'
const NAME_MAX_CHARACTERS = 120
const FIELD = /\{([^{}]*)\}/g
// Refused by Windows, and whatever could lead out of the folder.
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f]/g

export type PatternProblem =
  | { readonly problem: 'unknown_field'; readonly field: string }
  | { readonly problem: 'unpaired_brace' }
  | { readonly problem: 'forbidden_character'; readonly character: string }
  | { readonly problem: 'not_unique' }

const isField = (name: string): name is FileNameField => (FILE_NAME_FIELDS as readonly string[]).includes(name)

/** Whether files can be named so; without line and number two photos of a claim would get one name. */
export function checkPattern(pattern: string): Result<string, PatternProblem> {
  const fields = [...pattern.matchAll(FIELD)].map((match) => match[1] ?? '')
  const unknown = fields.find((field) => !isField(field))
  if (unknown !== undefined) return fail({ problem: 'unknown_field', field: unknown })
  const rest = pattern.replace(FIELD, '')
  if (/[{}]/.test(rest)) return fail({ problem: 'unpaired_brace' })
  const character = FORBIDDEN.exec(rest)?.[0]
  FORBIDDEN.lastIndex = 0
  if (character !== undefined) return fail({ problem: 'forbidden_character', character })
  const isUnique = fields.includes('no') && (fields.includes('line') || fields.includes('serial') || fields.includes('order'))
  return isUnique ? ok(pattern) : fail({ problem: 'not_unique' })
}

/** The name of one file without its extension. What cannot stand in a name becomes a dash. */
export function fileNameOf(pattern: string, values: FileNameValues): string {
  const name = pattern.replace(FIELD, (_whole, field: string) => (isField(field) ? values[field] : ''))
  return name.replace(FORBIDDEN, '-').replace(/\s+/g, '_').replace(/^[.-]+|[.-]+$/g, '').slice(0, NAME_MAX_CHARACTERS)
}
