import { Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import dayjs from 'dayjs'
import { useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useKitTexts } from '#renderer/ui/kit-texts.tsx'
import { parseRussianDate } from '#shared/kit/calendar.ts'
import classes from './date-field.module.css'
import { inputProps } from './field-props.ts'
import type { FieldProps } from './field-props.ts'
import { useTypedText } from './use-typed-text.ts'

export type DateFieldProps = FieldProps & {
  readonly valueOn: string | null
  /** `problem` is not null when the text is not a date or is out of the limits; the text stays. */
  readonly onChange: (valueOn: string | null, problem: string | null) => void
  readonly minOn?: string | undefined
  readonly maxOn?: string | undefined
  readonly isBig?: boolean
}

function asRussian(on: string): string {
  const [year = '', month = '', day = ''] = on.split('-')
  return `${day}.${month}.${year}`
}

/** A calendar date: typed as 05.11.2026 or taken from the calendar (Alt+Down, F4). */
export function DateField(props: DateFieldProps) {
  const texts = useKitTexts()
  const [isOpen, setOpen] = useState(false)
  const inputRef = useRef<HTMLInputElement>(null)
  const isFixed = props.isReadOnly === true || (props.disabledReason ?? null) !== null
  const typed = useTypedText<string>({
    value: props.valueOn,
    format: asRussian,
    parse: parseRussianDate,
    problemOf: (on) => {
      if (on === null) return texts.badDate
      if (props.minOn !== undefined && on < props.minOn) return texts.dateTooEarly(asRussian(props.minOn))
      if (props.maxOn !== undefined && on > props.maxOn) return texts.dateTooLate(asRussian(props.maxOn))
      return null
    },
    onChange: props.onChange,
  })
  const close = () => {
    setOpen(false)
    inputRef.current?.focus()
  }
  const focusOn = props.valueOn ?? props.maxOn ?? dayjs().format('YYYY-MM-DD')
  const pick = (on: string | null) => {
    typed.type(on === null ? '' : asRussian(on))
    close()
  }
  const press = (event: KeyboardEvent) => {
    if (!(event.key === 'F4' || (event.altKey && event.key === 'ArrowDown')) || isFixed) return
    event.preventDefault()
    setOpen(true)
  }
  const calendarButton = (
    <button type="button" className={classes.opener} aria-label={texts.openCalendar} title={texts.openCalendar} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
      <CalendarMark />
    </button>
  )
  return (
    <Popover opened={isOpen} onDismiss={close} trapFocus returnFocus position="bottom-start" closeOnEscape withRoles={false}>
      <Popover.Target>
        <TextInput
          {...inputProps(props)}
          ref={inputRef}
          size={props.isBig === true ? 'lg' : 'sm'}
          error={props.error ?? typed.problem}
          value={typed.text}
          inputMode="numeric"
          onChange={(event) => typed.type(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={() => {
            typed.leave()
            props.onBlur?.()
          }}
          rightSection={isFixed ? null : calendarButton}
        />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={props.label} onKeyDown={(event) => event.key === 'Escape' && close()}>
        <DatePicker
          size="xs"
          hideOutsideDates
          ariaLabels={{
            previousMonth: texts.previousMonth,
            nextMonth: texts.nextMonth,
            previousYear: texts.previousYear,
            nextYear: texts.nextYear,
            previousDecade: texts.previousYears,
            nextDecade: texts.nextYears,
          }}
          classNames={{ day: classes.day, weekday: classes.weekday, calendarHeaderLevel: classes.level }}
          getDayProps={(on) => ({ 'data-autofocus': on === focusOn || undefined })}
          value={props.valueOn}
          {...(props.valueOn === null ? {} : { defaultDate: props.valueOn })}
          {...(props.minOn === undefined ? {} : { minDate: props.minOn })}
          {...(props.maxOn === undefined ? {} : { maxDate: props.maxOn })}
          onChange={pick}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

function CalendarMark() {
  return (
    <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true" fill="none" stroke="currentColor">
      <rect x="1.5" y="3" width="13" height="11.5" rx="1.5" />
      <path d="M1.5 6.5h13M5 1.2v3M11 1.2v3" />
    </svg>
  )
}
