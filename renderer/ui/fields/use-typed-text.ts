import { useState } from 'react'

export type TypedTextOptions<T> = {
  readonly value: T | null
  readonly format: (value: T) => string
  /** Reads the text; null means it cannot be read. */
  readonly parse: (text: string) => T | null
  /** Says what is wrong with the text or the value; null when nothing is. */
  readonly problemOf: (value: T | null, text: string) => string | null
  readonly onChange: (value: T | null, problem: string | null) => void
}

export type TypedText = {
  readonly text: string
  /** Message to show now: silent while the person is still typing. */
  readonly problem: string | null
  readonly type: (text: string) => void
  readonly leave: () => void
}

/**
 * Keeps what the person typed, however wrong, and reports the value read from it.
 * A value set from outside replaces the text; a bad text is never erased.
 */
export function useTypedText<T extends string | number>(options: TypedTextOptions<T>): TypedText {
  const { value, format, parse, problemOf, onChange } = options
  const [text, setText] = useState(value === null ? '' : format(value))
  const [reported, setReported] = useState(value)
  const [isLeft, setLeft] = useState(true)

  if (value !== reported) {
    setReported(value)
    setText(value === null ? '' : format(value))
  }

  const read = (next: string) => {
    const parsed = next.trim() === '' ? null : parse(next)
    return { parsed, problem: next.trim() === '' ? null : problemOf(parsed, next) }
  }

  return {
    text,
    problem: isLeft ? read(text).problem : null,
    type: (next) => {
      const { parsed, problem } = read(next)
      const accepted = problem === null ? parsed : null
      setText(next)
      setLeft(false)
      setReported(accepted)
      onChange(accepted, problem)
    },
    leave: () => {
      const { parsed, problem } = read(text)
      if (problem === null && parsed !== null) setText(format(parsed))
      setLeft(true)
    },
  }
}
