import type { AnswerReading } from '#shared/claims/answer-file.ts'
import type { TemplateMapping } from '#shared/contract/claim-templates.ts'
import { readAnswer } from '#core/documents/xlsx-template/read-answer.ts'
import { answered, type JobAnswer } from '../import/job-answer.ts'
import { refuseImport } from '../import/import-refusal.ts'
import { openAnswer, readingTemplate } from './open-template.ts'

export interface ReadAnswerInput {
  readonly path: string
  /** Of the form the supplier answers in; null for the program's own workbook. */
  readonly mapping: TemplateMapping | null
}

/** Reads what a supplier wrote into the workbook of a claim. Foreign: runs in a worker of its own. */
export const readClaimAnswer = ({ path, mapping }: ReadAnswerInput): Promise<JobAnswer<AnswerReading>> =>
  answered(() => readingTemplate(async () => readAnswer(await openAnswer(path), mapping) ?? refuseImport('import.no_claim_lines')))
