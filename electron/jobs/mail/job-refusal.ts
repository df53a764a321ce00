/** A reason a job gives as data, see `failureOf`. */
export class JobRefusal extends Error {
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>
  constructor(code: string, details: Readonly<Record<string, unknown>>) {
    super(code)
    this.code = code
    this.details = details
  }
}
