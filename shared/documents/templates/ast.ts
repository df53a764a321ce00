/**
 * What a template means. It is read into these nodes before any value is known; values are put in later as plain words,
 * so that nothing typed into an order can become a part of the template.
 */
export const VALUE_FORMATS = ['прописью', 'словами', 'дней', 'месяцев', 'раз', 'полностью'] as const
export type ValueFormat = (typeof VALUE_FORMATS)[number]

export type Inline =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'field'; readonly key: string; readonly format: ValueFormat | null }
export type Inlines = readonly Inline[]

/** How a paragraph looks: plain, bold, small print, or the addressee's lines on the right. */
export const PARAGRAPH_LOOKS = ['plain', 'bold', 'small', 'addressee'] as const
export type ParagraphLook = (typeof PARAGRAPH_LOOKS)[number]

/** The condition of `@if`: filled, not filled, or one answer of a choice. */
export interface Condition {
  readonly key: string
  readonly is: 'filled' | 'empty' | { readonly code: string }
}

export type TemplateNode =
  | { readonly kind: 'heading'; readonly inlines: Inlines }
  | { readonly kind: 'paragraph'; readonly look: ParagraphLook; readonly lines: readonly Inlines[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly Inlines[] }
  | { readonly kind: 'facts'; readonly columns: 1 | 2 | 3 | 4; readonly keys: readonly string[] }
  | { readonly kind: 'block'; readonly name: string }
  | { readonly kind: 'rows'; readonly key: string }
  | { readonly kind: 'options'; readonly key: string }
  /** A square; without a key it is ticked by hand. */
  | { readonly kind: 'tick'; readonly key: string | null; readonly inlines: Inlines }
  | { readonly kind: 'lines'; readonly count: number }
  | { readonly kind: 'page' }
  /** The centre and the customer; an empty caption leaves that side out. */
  | { readonly kind: 'sign'; readonly centre: Inlines; readonly customer: Inlines }
  /** One more person who signs: position, line, name. */
  | { readonly kind: 'signer'; readonly caption: Inlines; readonly name: Inlines }
  /** One signature for each line of the field: the members of a commission. */
  | { readonly kind: 'signers'; readonly key: string; readonly caption: Inlines }
  | { readonly kind: 'if'; readonly condition: Condition; readonly then: readonly TemplateNode[]; readonly otherwise: readonly TemplateNode[] }

/** Line and column count from one. */
export interface TemplateProblem {
  readonly line: number
  readonly column: number
  readonly code: TemplateProblemCode
  /** What stands in the template, or the key of the field that is not in it. */
  readonly about: string
  /** The Russian sentence, for scripts and screens in Russian. */
  readonly message: string
}

export const TEMPLATE_PROBLEMS = [
  'too_long', 'too_many_lines', 'line_too_long', 'control_characters', 'too_many_nodes', 'too_deep', 'empty',
  'brace_unclosed', 'brace_extra', 'bad_placeholder', 'unknown_field', 'unknown_format', 'format_not_for_type', 'table_in_words',
  'unknown_directive', 'bad_argument', 'unknown_block', 'not_a_table', 'not_a_choice', 'not_a_check', 'not_words', 'unknown_answer',
  'if_unclosed', 'else_without_if', 'else_twice', 'end_without_if', 'field_not_used', 'signature_missing',
] as const
export type TemplateProblemCode = (typeof TEMPLATE_PROBLEMS)[number]

export interface ParsedTemplate {
  readonly nodes: readonly TemplateNode[]
  /** Keys of everything the template prints. */
  readonly used: ReadonlySet<string>
  readonly problems: readonly TemplateProblem[]
}
