/** waiting → printing → printed; failed and cancelled may be tried again or dropped. */
export const JOB_STATES = ['waiting', 'printing', 'printed', 'failed', 'cancelled', 'dropped'] as const
export type JobState = (typeof JOB_STATES)[number]

/** What goes wrong on the way to paper. */
export const TROUBLES = ['printer_missing', 'printer_unreachable', 'connection_lost', 'printer_refused', 'paper_wrong', 'disk_full', 'file_damaged', 'not_on_this_system', 'interrupted', 'not_come_out', 'unknown'] as const
export type Trouble = (typeof TROUBLES)[number]

const OF_THE_PRINTER: ReadonlySet<Trouble> = new Set<Trouble>(['printer_missing', 'printer_unreachable'])
const RETRY_AFTER_SECONDS = [15, 60, 300, 900] as const
const MS_PER_SECOND = 1_000

/** When the program tries by itself once more: only where nothing can have come out yet, and not without end. Null: a person decides. */
export function retryAt(trouble: Trouble, attempts: number, nowAt: string): string | null {
  const seconds = RETRY_AFTER_SECONDS[attempts - 1]
  return seconds === undefined || !OF_THE_PRINTER.has(trouble) ? null : new Date(Date.parse(nowAt) + seconds * MS_PER_SECOND).toISOString()
}

/** raw: the core sends dots; silent: the window prints on a named printer; dialog: the person chooses in the window of the system. */
export const ROUTES = ['raw', 'silent', 'dialog'] as const
export type Route = (typeof ROUTES)[number]

const STARTABLE: readonly JobState[] = ['waiting', 'failed', 'cancelled']
export const mayStart = (state: JobState): boolean => STARTABLE.includes(state)
