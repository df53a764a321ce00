import { Input } from '@mantine/core'
import { useId, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import classes from './pick-chips.module.css'

export type PickOption<T extends string> = {
  readonly value: T
  readonly label: string
  readonly disabledReason?: string | null | undefined
  readonly title?: string | undefined
}

type PickBase<T extends string> = {
  readonly id?: string | undefined
  readonly label: string
  /** The label is spoken but not drawn, when a heading already says it. */
  readonly isLabelHidden?: boolean
  readonly options: ReadonlyArray<PickOption<T>>
  readonly error?: ReactNode
  readonly isRequired?: boolean
}
type PickSingle<T extends string> = { readonly mode: 'single'; readonly value: T | null; readonly onChange: (value: T) => void }
type PickMulti<T extends string> = { readonly mode: 'multi'; readonly value: readonly T[]; readonly onChange: (value: readonly T[]) => void }
export type PickChipsProps<T extends string> = PickBase<T> & (PickSingle<T> | PickMulti<T>)

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** A few choices seen at once. Single: arrows choose at once. Multi: arrows move, Space marks. */
export function PickChips<T extends string>(props: PickChipsProps<T>) {
  const ownId = useId()
  const boxRef = useRef<HTMLDivElement>(null)
  const { options } = props
  const isOn = (value: T) => (props.mode === 'single' ? props.value === value : props.value.includes(value))
  const choose = (option: PickOption<T>) => {
    if (option.disabledReason) return
    if (props.mode === 'single') props.onChange(option.value)
    else props.onChange(isOn(option.value) ? props.value.filter((value) => value !== option.value) : [...props.value, option.value])
  }
  const move = (from: number, to: number) => {
    const next = options[(to + options.length) % options.length]
    if (next === undefined || from === to) return
    boxRef.current?.querySelectorAll<HTMLElement>('button')[options.indexOf(next)]?.focus()
    if (props.mode === 'single') choose(next)
  }
  const press = (event: KeyboardEvent, index: number) => {
    const step = STEPS[event.key]
    if (step !== undefined) move(index, index + step)
    else if (event.key === 'Home') move(index, 0)
    else if (event.key === 'End') move(index, options.length - 1)
    else return
    event.preventDefault()
  }
  const firstOn = options.findIndex((option) => isOn(option.value))
  const entry = firstOn === -1 ? 0 : firstOn
  const labelId = `${ownId}-label`
  const errorId = `${ownId}-error`
  const hasError = props.error !== undefined && props.error !== null && props.error !== false
  return (
    <div id={props.id}>
      <div id={labelId} className={props.isLabelHidden === true ? classes.hidden : classes.label}>
        {props.label}
      </div>
      <div
        ref={boxRef}
        className={classes.chips}
        role={props.mode === 'single' ? 'radiogroup' : 'group'}
        aria-labelledby={labelId}
        aria-describedby={hasError ? errorId : undefined}
        aria-required={props.mode === 'single' && props.isRequired === true ? true : undefined}
        data-invalid={hasError || undefined}
      >
        {options.map((option, index) => (
          <button
            key={option.value}
            type="button"
            role={props.mode === 'single' ? 'radio' : 'checkbox'}
            aria-checked={isOn(option.value)}
            aria-disabled={Boolean(option.disabledReason) || undefined}
            title={option.disabledReason ?? option.title}
            className={classes.chip}
            tabIndex={index === entry ? 0 : -1}
            onClick={() => choose(option)}
            onKeyDown={(event) => press(event, index)}
          >
            {option.disabledReason ? `${option.label}: ${option.disabledReason}` : option.label}
          </button>
        ))}
      </div>
      {hasError && <Input.Error id={errorId} mt={3}>{props.error}</Input.Error>}
    </div>
  )
}
