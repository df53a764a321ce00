import type { WaitingDefect } from '#shared/contract/claims.ts'
import { isReady, isTooLate } from './gaps.ts'

export const WAITING_FILTERS = ['all', 'ready', 'unready', 'late'] as const
export type WaitingFilter = (typeof WAITING_FILTERS)[number]

const FITS: Readonly<Record<WaitingFilter, (row: WaitingDefect) => boolean>> = { all: () => true, ready: isReady, unready: (row) => row.readiness.missing.length > 0, late: isTooLate }

export const idOfWaiting = (row: WaitingDefect): string => `${row.source}:${row.sourceId}`

export const filtered = (rows: readonly WaitingDefect[], filter: WaitingFilter): readonly WaitingDefect[] => rows.filter(FITS[filter])

/** Ready lines are taken by themselves; a line that lacks something is taken by a person who knows it. */
export function chosenOf(rows: readonly WaitingDefect[], marks: Readonly<Record<string, boolean>>): readonly WaitingDefect[] {
  return rows.filter((row) => marks[idOfWaiting(row)] ?? isReady(row))
}

/** Marks after the person changed those of the rows they see; what is filtered out stays as it was. */
export function marksAfter(seen: readonly WaitingDefect[], ids: ReadonlySet<string>, marks: Readonly<Record<string, boolean>>): Readonly<Record<string, boolean>> {
  return { ...marks, ...Object.fromEntries(seen.map((row) => [idOfWaiting(row), ids.has(idOfWaiting(row))])) }
}
