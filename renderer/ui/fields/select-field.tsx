import { Select, type ComboboxData } from '@mantine/core'
import { useState } from 'react'
import { useKitTexts } from '#renderer/ui/kit-texts.tsx'
import { inputProps } from './field-props.ts'
import type { FieldProps } from './field-props.ts'
import { useToldList } from './use-told-list.ts'

export type SelectOption<T extends string> = { readonly value: T; readonly label: string; readonly disabledReason?: string | null | undefined; /** Heading the option stands under; options of one heading follow each other. */ readonly group?: string }

export type SelectFieldProps<T extends string> = FieldProps & {
  readonly value: T | null
  readonly options: ReadonlyArray<SelectOption<T>>
  readonly onChange: (value: T | null) => void
  readonly isSearchable?: boolean
  readonly isClearable?: boolean
}

const ROWS_IN_VIEW_PX = 320

function itemOf<T extends string>({ value, label, disabledReason }: SelectOption<T>) {
  return { value, label: disabledReason ? `${label}: ${disabledReason}` : label, disabled: Boolean(disabledReason) }
}

/** Options under their headings, those without one as they stand. */
function dataOf<T extends string>(options: ReadonlyArray<SelectOption<T>>): ComboboxData<T> {
  const data: ComboboxData<T>[number][] = []
  for (const [group, members] of Map.groupBy(options, (option) => option.group)) {
    if (group === undefined) data.push(...members.map(itemOf))
    else data.push({ group, items: members.map(itemOf) })
  }
  return data
}

/** A choice from a known list; F4 or Alt+Down opens it. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const texts = useKitTexts()
  const { autoComplete: _unused, ...shared } = inputProps(props)
  const [isOpen, setOpen] = useState(false)
  useToldList(isOpen)
  return (
    <Select
      {...shared}
      value={props.value}
      data={dataOf(props.options)}
      onChange={(value) => props.onChange(props.options.find((option) => option.value === value)?.value ?? null)}
      onBlur={() => props.onBlur?.()}
      onKeyDown={(event) => {
        if (event.key !== 'F4') return
        event.preventDefault()
        event.currentTarget.click()
      }}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      searchable={props.isSearchable ?? false}
      clearable={props.isClearable ?? false}
      allowDeselect={false}
      nothingFoundMessage={texts.nothingFound}
      // A list of nothing is no list: there is nothing to open.
      comboboxProps={{ disabled: props.options.length === 0 }}
      clearButtonProps={{ 'aria-label': texts.clearField }}
      maxDropdownHeight={ROWS_IN_VIEW_PX}
    />
  )
}
