/** What one field of a paper is: how it is typed, printed and checked. */
export const FIELD_TYPES = ['line', 'text', 'date', 'datetime', 'amount', 'integer', 'choice', 'check', 'rows'] as const
export type FieldType = (typeof FIELD_TYPES)[number]

/**
 * `order`: taken from the order and not typed over; `prefilled`: taken from the order and may be typed over;
 * `typed`: nobody knows it but the person who prints.
 */
export const FIELD_SOURCES = ['order', 'prefilled', 'typed'] as const
export type FieldSource = (typeof FIELD_SOURCES)[number]

export interface FieldOption {
  readonly code: string
  readonly label: string
  /** The answer is ticked by hand on the printed paper; the option itself is not printed. */
  readonly isByHand?: boolean
}

export const COLUMN_TYPES = ['line', 'date', 'amount', 'integer', 'quantity'] as const
export type ColumnType = (typeof COLUMN_TYPES)[number]

export interface FieldColumn {
  readonly key: string
  readonly label: string
  readonly type: ColumnType
  /** Share of the width of the table. */
  readonly share: number
}

export interface FieldDef {
  readonly label: string
  readonly type: FieldType
  /** Without it the paper is not printed. */
  readonly isRequired: boolean
  readonly source: FieldSource
  /** Required only when this check is set, or when this choice has this code. */
  readonly requiredIf?: { readonly key: string; readonly is: string | true }
  readonly options?: readonly FieldOption[]
  readonly columns?: readonly FieldColumn[]
  readonly min?: number
  readonly max?: number
  readonly hint?: string
}

type Extra = Partial<Pick<FieldDef, 'requiredIf' | 'min' | 'max' | 'hint'>>
interface Made { readonly must: FieldDef; readonly may: FieldDef }

const made = (facts: Omit<FieldDef, 'isRequired'>): Made => ({ must: { ...facts, isRequired: true }, may: { ...facts, isRequired: false } })
const plain = (type: FieldType) => (label: string, source: FieldSource, extra: Extra = {}): Made => made({ label, type, source, ...extra })

/** Makers of definitions: `line('Исполнитель', 'order').must`. */
export const line = plain('line')
export const text = plain('text')
export const date = plain('date')
export const datetime = plain('datetime')
export const amount = plain('amount')
export const integer = plain('integer')
export const check = plain('check')

export const choice = (label: string, source: FieldSource, options: Readonly<Record<string, string>>, extra: Extra & { readonly byHand?: string } = {}): Made => {
  const { byHand, ...rest } = extra
  const printed = Object.entries(options).map(([code, words]): FieldOption => ({ code, label: words }))
  return made({ label, type: 'choice', source, ...rest, options: byHand === undefined ? printed : [...printed, { code: BY_HAND, label: byHand, isByHand: true }] })
}
/** Code of the answer that is ticked on the printed paper. */
export const BY_HAND = 'by_hand'

export const rows = (label: string, source: FieldSource, columns: readonly FieldColumn[], extra: Extra = {}): Made => made({ label, type: 'rows', source, columns, ...extra })
export const column = (key: string, label: string, share: number, type: ColumnType = 'line'): FieldColumn => ({ key, label, share, type })

export type FieldDefs = Readonly<Record<string, FieldDef>>

/** Words of the answer; an answer left to be ticked by hand has none. */
export function labelOfOption(options: readonly FieldOption[] | undefined, code: string): string {
  const found = options?.find((option) => option.code === code)
  return found === undefined || found.isByHand === true ? '' : found.label
}
