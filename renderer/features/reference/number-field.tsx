import { TextInput } from '@mantine/core'
import { formatNumber } from '#renderer/texts/formats.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { inputProps, type FieldProps } from '#renderer/ui/fields/field-props.ts'
import { useTypedText } from '#renderer/ui/fields/use-typed-text.ts'

export type NumberFieldProps = FieldProps & {
  readonly value: number | null
  /** `problem` is not null when the text cannot be read; the value is null then and the text stays. */
  readonly onChange: (value: number | null, problem: string | null) => void
  readonly min?: number
  readonly max?: number
  readonly isDecimal?: boolean
  /** Short name of the unit at the right edge. */
  readonly unit?: string | undefined
}

const WHOLE = /^-?\d{1,9}$/
const DECIMAL = /^-?\d{1,9}([.,]\d{1,6})?$/
const UNIT_LETTER_PX = 8
const UNIT_PADDING_PX = 16

function parseNumber(text: string, isDecimal: boolean): number | null {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-')
  return (isDecimal ? DECIMAL : WHOLE).test(compact) ? Number(compact.replace(',', '.')) : null
}

/** A number typed as people type it: comma or dot, spaces between thousands. */
export function NumberField(props: NumberFieldProps) {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, isDecimal = false, unit } = props
  const typed = useTypedText<number>({
    value: props.value,
    format: formatNumber,
    parse: (text) => parseNumber(text, isDecimal),
    problemOf: (value) => {
      if (value === null) return isDecimal ? formTexts.badNumber : formTexts.badWhole
      return value < min || value > max ? formTexts.outOfRange(min, max) : null
    },
    onChange: props.onChange,
  })
  const unitWidth = unit === undefined ? undefined : unit.length * UNIT_LETTER_PX + UNIT_PADDING_PX
  return (
    <TextInput
      {...inputProps(props)}
      error={props.error ?? typed.problem}
      value={typed.text}
      inputMode="decimal"
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={() => {
        typed.leave()
        props.onBlur?.()
      }}
      rightSection={unit === undefined ? null : <span aria-hidden="true">{unit}</span>}
      rightSectionWidth={unitWidth}
      rightSectionPointerEvents="none"
      styles={{ input: { textAlign: 'right', ...(unitWidth === undefined ? {} : { paddingInlineEnd: unitWidth }) }, section: { color: 'var(--muted)', whiteSpace: 'nowrap' } }}
    />
  )
}
