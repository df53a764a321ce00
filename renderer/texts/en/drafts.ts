import { formatShortMoment, formatTime } from '../formats.ts'
import type * as ru from '../ru/drafts.ts'
import type { Translated } from './translated.ts'

export const draftTexts: Translated<typeof ru.draftTexts> = {
  restored: (at, isToday) => `Draft of ${isToday ? formatTime(at) : formatShortMoment(at)} restored.`,
  reset: 'Discard',
  saved: 'Draft saved.',
  saveKey: 'Save the draft',
  note: 'An unfinished note is kept.',
  goOn: 'Continue',
}
