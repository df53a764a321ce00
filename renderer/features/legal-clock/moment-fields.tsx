import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'

const { entry: texts } = clockTexts

export type MomentProps = {
  readonly label: string
  readonly on: string | null
  readonly time: string
  readonly maxOn: string
  readonly problems: Readonly<Record<string, string>>
  /** Names of the two fields in `problems`. */
  readonly dayField: string
  readonly timeField: string
  readonly onDay: (on: string | null, problem: string | null) => void
  readonly onTime: (time: string) => void
}

/** A day, and the time of day where somebody wrote it down. */
export function Moment({ label, on, time, maxOn, problems, dayField, timeField, onDay, onTime }: MomentProps) {
  return (
    <FieldGrid columns="1fr 1fr">
      <DateField label={label} isRequired maxOn={maxOn} valueOn={on} error={problems[dayField]} onChange={onDay} />
      <TextField label={texts.time} placeholder={texts.timePlaceholder} inputMode="numeric" value={time} error={problems['time'] ?? problems[timeField]} onChange={onTime} />
    </FieldGrid>
  )
}
