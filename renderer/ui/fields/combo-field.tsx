import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core'
import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useKitTexts } from '#renderer/ui/kit-texts.tsx'
import classes from './combo-field.module.css'
import { inputProps } from './field-props.ts'
import type { FieldProps } from './field-props.ts'
import { useAsyncSearch } from './use-async-search.ts'
import { useToldList } from './use-told-list.ts'

export type ComboOption = {
  readonly id: string
  readonly label: string
  readonly detail?: string | undefined
  readonly disabledReason?: string | null | undefined
}

export type ComboFieldProps<O extends ComboOption> = FieldProps & {
  readonly value: { readonly id: string; readonly label: string } | null
  readonly onChange: (option: O | null) => void
  /** Asks the core; the signal is aborted when the person types on. */
  readonly search: (query: string, signal: AbortSignal) => Promise<readonly O[]>
  /** Offered as the last line when there is a text, e.g. to add what was not found. */
  readonly create?: { readonly label: (query: string) => string; readonly onCreate: (query: string) => void } | undefined
  readonly minChars?: number
  readonly isBig?: boolean
}

const CREATE = '+create'

/** Search as you type over a large list; arrows and Enter choose, Esc closes, typed text is never erased. */
export function ComboField<O extends ComboOption>(props: ComboFieldProps<O>) {
  const texts = useKitTexts()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  useToldList(combobox.dropdownOpened)
  const [text, setText] = useState(props.value?.label ?? '')
  const [shownId, setShownId] = useState(props.value?.id ?? null)
  const found = useAsyncSearch(props.search, props.minChars ?? 2)

  if ((props.value?.id ?? null) !== shownId) {
    setShownId(props.value?.id ?? null)
    if (props.value !== null) setText(props.value.label)
  }

  const type = (next: string) => {
    setText(next)
    if (props.value !== null) {
      setShownId(null)
      props.onChange(null)
    }
    found.ask(next)
    combobox.openDropdown()
    combobox.updateSelectedOptionIndex()
  }
  const submit = (id: string) => {
    combobox.closeDropdown()
    if (id === CREATE) {
      props.create?.onCreate(text.trim())
      return
    }
    const option = found.options.find((candidate) => candidate.id === id)
    if (option === undefined) return
    setText(option.label)
    setShownId(option.id)
    props.onChange(option)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'F4') return
    event.preventDefault()
    found.ask(text)
    combobox.openDropdown()
  }
  const shared = inputProps(props)
  const isUnchosen = props.value === null && text.trim() !== '' && !combobox.dropdownOpened
  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...shared}
          size={props.isBig === true ? 'lg' : 'sm'}
          description={isUnchosen && props.error == null ? texts.chooseFromList : shared.description}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={() => {
            combobox.closeDropdown()
            props.onBlur?.()
          }}
          rightSection={found.state === 'searching' ? <Loader size={14} /> : null}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found.state === 'idle' && props.create === undefined}>
        <Combobox.Options aria-label={props.label} mah={320} style={{ overflowY: 'auto' }}>
          {found.options.map((option) => (
            <Combobox.Option key={option.id} value={option.id} disabled={Boolean(option.disabledReason)}>
              <div>{option.label}</div>
              {(option.disabledReason ?? option.detail) && <div className={classes.detail}>{option.disabledReason ?? option.detail}</div>}
            </Combobox.Option>
          ))}
          {found.state === 'searching' && found.options.length === 0 && <Combobox.Empty>{texts.searching}</Combobox.Empty>}
          {found.state === 'found' && found.options.length === 0 && <Combobox.Empty>{texts.nothingFound}</Combobox.Empty>}
          {found.state === 'failed' && <Combobox.Empty>{texts.searchFailed}</Combobox.Empty>}
          {props.create !== undefined && text.trim() !== '' && found.state !== 'searching' && <Combobox.Option value={CREATE}>{props.create.label(text.trim())}</Combobox.Option>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
