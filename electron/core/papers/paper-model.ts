import { DOCUMENT_PREFIXES, isTemplateKind, type DocumentKind, type PaperKind } from '#shared/documents/kinds.ts'
import type { DocumentModels } from '#shared/documents/models.ts'
import { paperObstacle, type PaperObstacle } from '#shared/documents/obstacles.ts'
import type { TemplatePaperModel, UsedTemplate } from '#shared/documents/papers/model.ts'
import type { PaperValues } from '#shared/documents/papers/values.ts'
import type { PaperModels } from '#shared/documents/render-jobs.ts'
import { missingFields, missingInTemplatePaper } from '#shared/documents/required.ts'
import { roleAnswer } from '#shared/law/centre-roles.ts'
import { headBlock } from './blocks.ts'
import { diagModel } from './diag-model.ts'
import { intakeModel } from './intake-model.ts'
import { issueModel } from './issue-model.ts'
import type { PaperFacts } from './paper-facts.ts'
import { refusalModel } from './refusal-model.ts'
import { templateModel } from './template-model.ts'
import { worksModel } from './works-model.ts'

/** Why the paper is not made of the order now; null when nothing of its stage stands in the way. */
export function obstacleOf(kind: PaperKind, { order, decision, signed, organisation, printed }: PaperFacts): PaperObstacle | null {
  return paperObstacle(kind, {
    status: order.status, requestKind: order.requestKind, demand: order.demand, roleAnswer: order.demand === null ? null : roleAnswer(organisation.ourRole, order.demand),
    decision: order.decision, isExpertiseSigned: signed !== null, isConsentGiven: decision?.isConsentGiven ?? null, printed: printed.map((paper) => paper.kind),
  })
}

/** What the paper is made of beside the order: its number, the typed values, the text of its template. */
export interface PaperMaking {
  readonly number: string
  readonly typed: PaperValues
  readonly template: UsedTemplate | null
}

function actModel(kind: DocumentKind, facts: PaperFacts, number: string): DocumentModels[DocumentKind] | null {
  const head = headBlock(facts, { number })
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

/** What the paper of this number says; null while the order has nothing to say in it. */
export function paperModel(kind: PaperKind, facts: PaperFacts, { number, typed, template }: PaperMaking): PaperModels[PaperKind] | null {
  if (!isTemplateKind(kind)) return actModel(kind, facts, number)
  return template === null ? null : templateModel(kind, facts, { number, typed, template })
}

/** Required fields that are empty, by their labels; the number is taken only when the paper is printed. */
export function missingInPaper(kind: PaperKind, facts: PaperFacts, making: Omit<PaperMaking, 'number'>): { key: string; label: string }[] {
  const model = paperModel(kind, facts, { ...making, number: DOCUMENT_PREFIXES[kind] })
  if (model === null) return []
  const missing = isTemplateKind(kind) ? missingInTemplatePaper(kind, model as TemplatePaperModel) : missingFields(kind, model as never)
  return missing.map((field) => ({ key: field.key, label: field.labelRu }))
}
