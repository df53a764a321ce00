import { useState } from 'react'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import type { FieldProps } from '#renderer/ui/fields/field-props.ts'

export type LinesFieldProps = FieldProps & { readonly lines: readonly string[]; readonly onChange: (lines: string[]) => void; readonly rows?: number }

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')

/** A short list written one to a line. */
export function LinesField({ lines, onChange, ...field }: LinesFieldProps) {
  const [text, setText] = useState(lines.join('\n'))
  // Another record came from outside: the typed text no longer spells it.
  const shown = linesOf(text).join('\n') === lines.join('\n') ? text : lines.join('\n')
  return (
    <AreaField
      {...field}
      value={shown}
      onChange={(next) => {
        setText(next)
        onChange(linesOf(next))
      }}
    />
  )
}
