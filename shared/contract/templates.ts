import { z } from 'zod'
import { FIELD_TYPES } from '#shared/documents/papers/field.ts'
import { TEMPLATE_KINDS } from '#shared/documents/kinds.ts'
import { TEMPLATE_PROBLEMS } from '#shared/documents/templates/ast.ts'
import { TEMPLATE_MAX_CHARACTERS } from '#shared/documents/templates/limits.ts'
import { PLACEHOLDER_GROUPS } from '#shared/documents/templates/placeholders.ts'
import { command, none, query } from './procedure.ts'
import { filledLine, instant } from './fields.ts'

const kind = z.enum(TEMPLATE_KINDS)
/** Checked by its own reader: every sign of it is meant. */
export const templateText = z.string().max(TEMPLATE_MAX_CHARACTERS)
/** Line and column count from one. */
export const templateProblem = z.strictObject({ line: z.number().int(), column: z.number().int(), code: z.enum(TEMPLATE_PROBLEMS), about: z.string(), message: z.string() })
export type TemplateProblem = z.output<typeof templateProblem>
const version = z.strictObject({ version: z.number().int(), recordedAt: instant, recordedBy: z.string(), comment: z.string() })
/** `group` tells where the value comes from: the paper itself, a block, the head, an article of law. */
const placeholder = z.strictObject({ key: z.string(), label: z.string(), group: z.enum(PLACEHOLDER_GROUPS), type: z.enum(FIELD_TYPES), isRequired: z.boolean() })

export const templates = {
  /** Version 0 is the one the program is shipped with. */
  list: query().input(none).output(z.array(z.strictObject({ kind, title: z.string(), group: z.string(), version: z.number().int(), recordedAt: instant.nullable(), recordedBy: z.string() }))),
  get: query().input(z.strictObject({ kind })).output(z.strictObject({
    kind, title: z.string(), version: z.number().int(), text: z.string(), defaultText: z.string(), versions: z.array(version.extend({ text: z.string() })),
    placeholders: z.array(placeholder), blocks: z.array(z.string()),
  })),
  check: query().input(z.strictObject({ kind, text: templateText })).output(z.strictObject({ problems: z.array(templateProblem) })),
  /** A new version for the papers printed from now on. Refuses with problems. */
  save: command('templates', 'documents').input(z.strictObject({ kind, text: templateText, comment: filledLine })).output(z.strictObject({ version: z.number().int() })),
  /** An earlier version once more, as a new one; 0 brings back the shipped text. */
  restore: command('templates', 'documents').input(z.strictObject({ kind, version: z.number().int().min(0) })).output(z.strictObject({ version: z.number().int() })),
}
