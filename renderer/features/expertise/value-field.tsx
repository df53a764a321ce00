import type { ChecklistStep } from '#shared/contract/reference.ts'
import { isOutOfLimits } from '#shared/expertise/readiness.ts'
import { formatNumber } from '#renderer/texts/formats.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { unitSign } from '#renderer/texts/shipped.ts'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { useTypedText } from '#renderer/ui/fields/use-typed-text.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import classes from './expertise.module.css'
import { stepPartId } from './gap-place.ts'

const NUMBER = /^[-−]?\d+(?:[.,]\d+)?$/

/** Reads a value as people write it: comma or point, any kind of minus. */
export function parseValue(text: string): number | null {
  const typed = text.replace(/[\s\u00a0]/g, '')
  return NUMBER.test(typed) ? Number(typed.replace('−', '-').replace(',', '.')) : null
}

const shown = (value: number): string => formatNumber(value).replace(/[\s\u00a0]/g, '')

export type ValueFieldProps = { readonly step: ChecklistStep; readonly value: number | null; readonly onChange: (value: number | null) => void; readonly onEnter: () => void }

/** A measured value, judged against the limits while it is typed. */
export function ValueField({ step, value, onChange, onEnter }: ValueFieldProps) {
  const texts = expertiseTexts.list
  const typed = useTypedText<number>({ value, format: shown, parse: parseValue, problemOf: (read) => (read === null ? texts.badValue : null), onChange: (read) => onChange(read) })
  return (
    <div className={classes.value}>
      <TextField
        id={stepPartId(step.code, 'value')}
        label={texts.value(unitSign(step.unit))}
        inputMode="decimal"
        value={typed.text}
        onChange={typed.type}
        onBlur={typed.leave}
        error={typed.problem ?? undefined}
        onEnter={onEnter}
        maxLength={20}
      />
      {value !== null && (isOutOfLimits(value, step) ? <Tag tone="late">{texts.outside}</Tag> : <Tag tone="ok">{texts.within}</Tag>)}
    </div>
  )
}
