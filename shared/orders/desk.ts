/** Ready-made filters of the desk; each is a badge with its count. */
export const DESK_FILTERS = ['all', 'term_missed', 'term_today', 'term_soon', 'urgent', 'mine', 'waiting_part', 'ready', 'decision', 'unassigned'] as const
export type DeskFilter = (typeof DESK_FILTERS)[number]

/** A term that ends within this many days is shown as ending. */
export const TERM_SOON_DAYS = 2
