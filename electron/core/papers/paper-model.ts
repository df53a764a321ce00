import { DOCUMENT_PREFIXES, type DocumentKind } from '#shared/documents/kinds.ts'
import type { DocumentModels } from '#shared/documents/models.ts'
import { missingFields } from '#shared/documents/required.ts'
import { isPaperAvailable } from './availability.ts'
import { headBlock } from './blocks.ts'
import { diagModel } from './diag-model.ts'
import { intakeModel } from './intake-model.ts'
import { issueModel } from './issue-model.ts'
import type { PaperFacts } from './paper-facts.ts'
import { refusalModel } from './refusal-model.ts'
import { worksModel } from './works-model.ts'

export const isAvailable = (kind: DocumentKind, { order, decision, signed }: PaperFacts): boolean =>
  isPaperAvailable(kind, { status: order.status, decision: order.decision, isExpertiseSigned: signed !== null, isConsentGiven: decision?.isConsentGiven ?? null })

/** What the paper of this number says; null while the order has nothing to say in it. */
export function paperModel(kind: DocumentKind, facts: PaperFacts, number: string): DocumentModels[DocumentKind] | null {
  const head = headBlock(facts, number)
  switch (kind) {
    case 'DOC_INTAKE':
      return intakeModel(facts, head)
    case 'DOC_DIAG':
      return facts.signed === null ? null : diagModel(facts, facts.signed, head)
    case 'DOC_REFUSAL':
      return facts.signed === null ? null : refusalModel(facts, facts.signed, head)
    case 'DOC_ISSUE':
      return issueModel(facts, head)
    case 'DOC_WORKS':
      return worksModel(facts, head)
  }
}

/** Required fields that are empty, by their labels; the number is taken only when the paper is printed. */
export function missingInPaper(kind: DocumentKind, facts: PaperFacts): { key: string; label: string }[] {
  const model = paperModel(kind, facts, DOCUMENT_PREFIXES[kind])
  return model === null ? [] : missingFields(kind, model).map((field) => ({ key: field.key, label: field.labelRu }))
}
