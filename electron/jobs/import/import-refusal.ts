import type { ImportRefusalCode, ImportRefusalDetails } from '#shared/import/refusal-codes.ts'

/** The file cannot be taken in; `code` and `details` are plain data, to be copied by hand over a worker boundary. */
export class ImportRefusal extends Error {
  readonly code: ImportRefusalCode
  readonly details: ImportRefusalDetails

  constructor(code: ImportRefusalCode, details: ImportRefusalDetails) {
    super(code)
    this.name = 'ImportRefusal'
    this.code = code
    this.details = details
  }
}

/** Stops the import of a file with a typed reason. */
export function refuseImport(code: ImportRefusalCode, details: ImportRefusalDetails = {}): never {
  throw new ImportRefusal(code, details)
}
