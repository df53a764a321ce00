import type { Ref } from 'react'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import classes from './top-search.module.css'

export type TopSearchProps = {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onEnter: (value: string) => void
  readonly kbd: string
  readonly ref?: Ref<HTMLInputElement>
  readonly onFocus?: (() => void) | undefined
}

/** One search field for the whole program, in the top bar. */
export function TopSearch(props: TopSearchProps) {
  return (
    <div className={classes.find} role="search">
      <input
        ref={props.ref}
        type="text"
        className={classes.input}
        aria-label={props.label}
        placeholder={props.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onFocus={() => props.onFocus?.()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') props.onEnter(event.currentTarget.value.trim())
          if (event.key === 'Escape') props.onChange('')
        }}
      />
      <KeyHint keys={props.kbd} />
    </div>
  )
}
