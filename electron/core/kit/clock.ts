const MS_PER_MINUTE = 60_000

/** The only source of time in the core, so that tests and the demonstration centre can choose it. */
export interface Clock {
  /** UTC instant, ISO 8601 with milliseconds. */
  now(): string
}

export const systemClock: Clock = { now: () => new Date().toISOString() }

/** Calendar date of an instant for a place this many minutes east of UTC. */
export function localDate(atUtc: string, utcOffsetMinutes: number): string {
  return new Date(Date.parse(atUtc) + utcOffsetMinutes * MS_PER_MINUTE).toISOString().slice(0, 'YYYY-MM-DD'.length)
}
