import { BUILT_IN_LAW } from '#shared/law/law-book.ts'
import { BUILT_IN_CALENDAR } from '#shared/law/non-working-days.ts'
import { penalty as penaltyOf } from '#shared/law/penalty.ts'
import { dueDate as due, dueOnFixedDate as fixed } from '#shared/law/term.ts'
import { warrantyEnd as endOfWarranty, warrantyStanding as standingOfWarranty } from '#shared/law/warranty.ts'

/** The rules and the calendar the program is shipped with: what a centre that changed nothing counts by. */
export const SHIPPED = { calendar: BUILT_IN_CALENDAR, law: BUILT_IN_LAW } as const

type Counted = 'calendar' | 'law'
/** A question that need not say what it is counted by. */
export type Asked<Question> = Omit<Question, Counted> & Partial<Pick<Question, Extract<keyof Question, Counted>>>

const byShipped = <Question, Answer>(count: (question: Question) => Answer) => (asked: Asked<Question>): Answer => count({ ...SHIPPED, ...asked } as Question)

export const dueDate = byShipped(due)
export const dueOnFixedDate = byShipped(fixed)
export const penalty = byShipped(penaltyOf)
export const warrantyEnd = byShipped(endOfWarranty)
export const warrantyStanding = byShipped(standingOfWarranty)
