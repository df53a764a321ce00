import { TextInput } from '@mantine/core'
import { useKitTexts } from '#renderer/ui/kit-texts.tsx'
import { MINOR_PER_MAJOR, parseAmountMinor } from '#shared/kit/money.ts'
import { inputProps } from './field-props.ts'
import type { FieldProps } from './field-props.ts'
import { useTypedText } from './use-typed-text.ts'

const AMOUNT_FORMAT = new Intl.NumberFormat('ru-RU', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

export type MoneyFieldProps = FieldProps & {
  readonly valueMinor: number | null
  /** `problem` is not null when the text cannot be read; the value is null then and the text stays. */
  readonly onChange: (valueMinor: number | null, problem: string | null) => void
  readonly currencySign?: string
  readonly isNegativeAllowed?: boolean
}

/** An amount typed as people type it. Units: minor. */
export function MoneyField(props: MoneyFieldProps) {
  const texts = useKitTexts()
  const typed = useTypedText<number>({
    value: props.valueMinor,
    format: (valueMinor) => AMOUNT_FORMAT.format(valueMinor / MINOR_PER_MAJOR).replace(',', texts.decimalSign),
    parse: parseAmountMinor,
    problemOf: (valueMinor) => {
      if (valueMinor === null) return texts.badAmount
      return valueMinor < 0 && props.isNegativeAllowed !== true ? texts.negativeAmount : null
    },
    onChange: props.onChange,
  })
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
      rightSection={<span aria-hidden="true">{props.currencySign ?? '₽'}</span>}
      rightSectionWidth={28}
      rightSectionPointerEvents="none"
      styles={{ input: { textAlign: 'right', paddingInlineEnd: 28 }, section: { color: 'var(--muted)' } }}
    />
  )
}
