import { readFileSync } from 'node:fs'
import type { RenderedFile } from '#shared/documents/render-jobs.ts'
import { withPageAdded } from '#core/documents/signatures/append-page.ts'
import { signatureSheet, type SignatureFacts } from '#core/documents/signatures/signature-sheet.ts'
import { writeWhole } from './write-whole.ts'

export interface SignPaperInput { readonly facts: SignatureFacts; readonly paperFile: string; readonly outFile: string }

/** The signed copy: the stored paper as it is, and after it the sheet with the signature. */
export function signPaper({ facts, paperFile, outFile }: SignPaperInput): RenderedFile {
  return writeWhole(outFile, withPageAdded(readFileSync(paperFile), signatureSheet(facts)))
}
