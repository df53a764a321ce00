import type { CivilDate } from '#shared/kit/calendar.ts'
import type { CalendarDay } from '#shared/contract/law.ts'
import { formatLongDate } from '#renderer/texts/formats.ts'
import { calendarTexts as texts } from '#renderer/texts/law-book.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { withTitle, type Square } from './year-model.ts'

export type DayCardProps = {
  readonly square: Square
  readonly own: readonly CalendarDay[]
  readonly reason: string | null
  readonly onDays: (days: CalendarDay[]) => void
  readonly onToggle: (on: CivilDate) => void
}

/** The chosen day: what it is, why, and what to make of it. */
export function DayCard({ square, own, reason, onDays, onToggle }: DayCardProps) {
  const { on, kind, isWeekend, title, isOwn } = square
  const entry = own.find((day) => day.on === on)
  const what = kind === 'off' ? (isWeekend && title === '' ? texts.plainWeekend : texts.dayOff) : isWeekend ? texts.workingWeekend : texts.working
  return (
    <Card title={formatLongDate(on)} actions={<Tag tone={kind === 'off' ? 'late' : isWeekend ? 'soon' : 'plain'}>{what}</Tag>}>
      {title !== '' && <div>{title}</div>}
      {isOwn && <Sub>{texts.entered}</Sub>}
      {entry !== undefined && reason === null && (
        <TextField id="calendar-day-title" label={texts.name} placeholder={texts.nameHint} value={entry.title} onChange={(words) => onDays(withTitle(own, on, words))} />
      )}
      <Inline>
        <ActionButton label={kind === 'off' ? texts.makeWork : texts.makeOff} disabledReason={reason} onClick={() => onToggle(on)} />
        {entry !== undefined && reason === null && <ActionButton variant="quiet" label={texts.asShipped} onClick={() => onDays(own.filter((day) => day.on !== on))} />}
      </Inline>
      <Sub>{reason === null ? texts.chooseDay : texts.readOnly}</Sub>
    </Card>
  )
}
