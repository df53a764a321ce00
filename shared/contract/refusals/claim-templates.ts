import type { MappingProblem } from '../claim-templates.ts'

export interface ClaimTemplatesRefusals {
  'claimTemplates.not_found': Record<string, never>
  'claimTemplates.mapping_wrong': { problems: readonly MappingProblem[] }
  'claimTemplates.same': Record<string, never>
  'claimTemplates.not_active': { version: number }
  /** The person has not said that faces and number plates were looked for. */
  'claims.privacy_unchecked': Record<string, never>
  'claims.pack_empty': Record<string, never>
  /** More than the supplier takes in one message or one file. */
  'claims.file_too_big': { maxBytes: number; sizeBytes: number; fileName: string }
  /** A photo or video that is broken, or of a kind whose notes of place and time cannot be taken out. */
  'claims.file_not_freed': { lineNo: number; fileName: string }
}
