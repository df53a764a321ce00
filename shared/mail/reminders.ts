import { daysBetween, type CivilDate } from '#shared/kit/calendar.ts'
import { REMINDER_LEVELS_MAX, type AnswerState, type LetterKind } from './kinds.ts'

/** Days the next reminder and then the manager wait for after a reminder. */
export const DAYS_AFTER_REMINDER = 3

export interface Waiting { readonly dueOn: CivilDate | null; readonly answeredAt: string | null; readonly reminderLevel: number }

/** Whether an answer is expected, late or there. */
export function answerState({ dueOn, answeredAt }: Waiting, todayOn: CivilDate): AnswerState {
  if (answeredAt !== null) return 'answered'
  if (dueOn === null) return 'none'
  return dueOn < todayOn ? 'overdue' : 'waiting'
}

/** Both reminders have gone and the last day given passed: the supplier is the manager's matter now. */
export const isEscalated = (waiting: Waiting, todayOn: CivilDate): boolean => answerState(waiting, todayOn) === 'overdue' && waiting.reminderLevel >= REMINDER_LEVELS_MAX

/** The letter to send next; null: nothing to remind of, or no reminder is left. */
export function nextLetter(waiting: Waiting, todayOn: CivilDate): LetterKind | null {
  if (answerState(waiting, todayOn) !== 'overdue') return null
  if (waiting.reminderLevel === 0) return 'reminder_1'
  return waiting.reminderLevel < REMINDER_LEVELS_MAX ? 'reminder_2' : null
}

export const overdueDays = (dueOn: CivilDate, todayOn: CivilDate): number => Math.max(0, daysBetween(dueOn, todayOn))
