import { Select } from '@mantine/core'
import { useKitTexts } from '#renderer/ui/kit-texts.tsx'
import { inputProps } from './field-props.ts'
import type { FieldProps } from './field-props.ts'

export type SelectOption<T extends string> = { readonly value: T; readonly label: string; readonly disabledReason?: string | null | undefined }

export type SelectFieldProps<T extends string> = FieldProps & {
  readonly value: T | null
  readonly options: ReadonlyArray<SelectOption<T>>
  readonly onChange: (value: T | null) => void
  readonly isSearchable?: boolean
  readonly isClearable?: boolean
}

const ROWS_IN_VIEW_PX = 320

/** A choice from a known list; F4 or Alt+Down opens it. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const texts = useKitTexts()
  const { autoComplete: _unused, ...shared } = inputProps(props)
  return (
    <Select
      {...shared}
      value={props.value}
      data={props.options.map((option) => ({
        value: option.value,
        label: option.disabledReason ? `${option.label}: ${option.disabledReason}` : option.label,
        disabled: Boolean(option.disabledReason),
      }))}
      onChange={(value) => props.onChange(props.options.find((option) => option.value === value)?.value ?? null)}
      onBlur={() => props.onBlur?.()}
      onKeyDown={(event) => {
        if (event.key !== 'F4') return
        event.preventDefault()
        event.currentTarget.click()
      }}
      searchable={props.isSearchable ?? false}
      clearable={props.isClearable ?? false}
      allowDeselect={false}
      nothingFoundMessage={texts.nothingFound}
      clearButtonProps={{ 'aria-label': texts.clearField }}
      maxDropdownHeight={ROWS_IN_VIEW_PX}
    />
  )
}
