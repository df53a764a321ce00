/** The only source of time in the core, so that tests and the demonstration centre can choose it. */
export interface Clock {
  /** UTC instant, ISO 8601 with milliseconds. */
  now(): string
}

export const systemClock: Clock = { now: () => new Date().toISOString() }
