import { clockTexts } from '#renderer/texts/legal-clock.ts'
import type { Tone } from '#renderer/ui/tones.ts'
import type { ClockTermRow } from '#shared/contract/demands.ts'
import type { TermWarning } from '#shared/law/clock-words.ts'

const { term: texts } = clockTexts

const TONES: Readonly<Record<TermWarning, Tone>> = { none: 'plain', half: 'plain', most: 'soon', two_days: 'soon', due_today: 'soon', moved_by_days_off: 'soon', overdue: 'late' }

export const warningTone = (warning: TermWarning): Tone => TONES[warning]

export type TermLook = {
  readonly tone: Tone
  /** The last day and how far it is; always words. */
  readonly tag: string
  /** The warning in words; null while there is nothing to warn of. */
  readonly warning: string | null
  /** Share of the bar; absent where nothing runs any more. */
  readonly share: number | undefined
}

type Looked = Pick<ClockTermRow, 'dueLegalOn' | 'dueCalendarOn' | 'endedOn' | 'isMissed' | 'isRunning' | 'warning' | 'share' | 'daysLeft'>

/** The last day by the calendar is not the end where the term moves over days off. */
function warningWords({ warning, daysLeft }: Looked): string | null {
  return warning === 'due_today' && daysLeft > 0 ? texts.lastCalendarDay : texts.warning[warning]
}

/** How a term reads: running to its day, or how it ended. */
export function termLook(term: Looked): TermLook {
  if (!term.isRunning) {
    const tag = term.isMissed ? texts.endedLate(term.dueLegalOn, term.endedOn) : texts.endedInTime(term.dueLegalOn, term.endedOn)
    return { tone: term.isMissed ? 'late' : 'ok', tag, warning: null, share: undefined }
  }
  return { tone: warningTone(term.warning), tag: texts.tag(term), warning: warningWords(term), share: term.share }
}

/** A term moved over days off has two last days; both are told. */
export const isMoved = (term: Pick<ClockTermRow, 'dueCalendarOn' | 'dueLegalOn'>): boolean => term.dueCalendarOn !== term.dueLegalOn
