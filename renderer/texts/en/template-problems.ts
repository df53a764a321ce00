import type { TemplateProblem } from '#shared/contract/templates.ts'
import type { PaperKind } from '#shared/documents/kinds.ts'
import type { TemplateProblemCode } from '#shared/documents/templates/ast.ts'
import { TEMPLATE_MAX_CHARACTERS, TEMPLATE_MAX_DEPTH, TEMPLATE_MAX_LINE_CHARACTERS, TEMPLATE_MAX_LINES, TEMPLATE_MAX_NODES } from '#shared/documents/templates/limits.ts'
import { FIELD_LABELS } from './paper-fields-words.ts'

const PROBLEMS: Readonly<Record<TemplateProblemCode, (about: string) => string>> = {
  too_long: () => `the template is longer than ${TEMPLATE_MAX_CHARACTERS} characters`,
  too_many_lines: () => `the template has more than ${TEMPLATE_MAX_LINES} lines`,
  line_too_long: () => `the line is longer than ${TEMPLATE_MAX_LINE_CHARACTERS} characters`,
  control_characters: () => 'the line has a character that is not allowed',
  too_many_nodes: () => `the template has more than ${TEMPLATE_MAX_NODES} parts`,
  too_deep: () => `conditions are nested deeper than ${TEMPLATE_MAX_DEPTH}`,
  empty: () => 'the template is empty',
  brace_unclosed: () => 'a brace is not closed',
  brace_extra: () => 'a closing brace too many; double it to print it',
  bad_placeholder: (about) => `“${about}” does not look like the name of a field`,
  unknown_field: (about) => `this paper has no field “${about}”`,
  unknown_format: (about) => `there is no format “${about}”`,
  format_not_for_type: (about) => `the format “${about}” does not suit this field`,
  table_in_words: (about) => `“${about}” is a table, it is printed by the line @rows ${about}`,
  unknown_directive: (about) => `there is no directive “${about}”`,
  bad_argument: (about) => `what stands after “${about}” is not what it needs`,
  unknown_block: (about) => `this paper has no block “${about}”`,
  not_a_table: (about) => `“${about}” is not a table`,
  not_a_choice: (about) => `“${about}” is not a choice from a list`,
  not_a_check: (about) => `“${about}” is not a tick`,
  not_words: (about) => `“${about}” is neither a line nor a text`,
  unknown_answer: (about) => `this field has no answer “${about}”`,
  if_unclosed: () => 'a condition is not closed: @end is missing',
  else_without_if: () => '@else without @if',
  else_twice: () => 'a second @else in one condition',
  end_without_if: () => '@end without @if',
  field_not_used: (about) => `the required field “${about}” is printed nowhere`,
  signature_missing: () => 'there are no signatures: a line @sign or @signer is needed',
}

/** The labels of fields are those of the screen. */
export const templateProblem = (kind: PaperKind, { code, about }: Pick<TemplateProblem, 'code' | 'about'>): string => PROBLEMS[code](code === 'field_not_used' ? (FIELD_LABELS[kind][about] ?? about) : about)
