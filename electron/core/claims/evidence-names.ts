import { distinctNames } from '#shared/claims/file-names.ts'
import { fileNameOf } from '#shared/suppliers/file-names.ts'
import type { ClaimEvidence } from '#shared/documents/claim-model.ts'

const NO_DIGITS = 2
const extensionOf = (name: string): string => { const dot = name.lastIndexOf('.'); return dot < 0 ? '' : name.slice(dot) }

/** What names of a line's files may be made of. */
export interface NamedLine { readonly claim: string; readonly serial: string; readonly order: string; readonly sku: string; readonly lot: string }

/** Files of one line under names by the supplier's rule; names people gave their files stay at home. */
export function namedEvidence(evidence: readonly ClaimEvidence[], pattern: string, line: NamedLine): readonly ClaimEvidence[] {
  const names = evidence.map(({ lineNo, fileName, picturePath }, index) => {
    const stem = fileNameOf(pattern, { ...line, line: String(lineNo), no: String(index + 1).padStart(NO_DIGITS, '0'), kind: picturePath === null ? 'file' : 'photo' })
    return `${stem}${extensionOf(fileName)}`
  })
  const distinct = distinctNames(names)
  return evidence.map((one, index) => ({ ...one, fileName: distinct[index] ?? one.fileName }))
}
