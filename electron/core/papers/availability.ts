import type { DocumentKind } from '#shared/documents/kinds.ts'
import type { OrderStatus } from '#shared/orders/status.ts'

export interface PaperStage {
  readonly status: OrderStatus
  readonly decision: string | null
  readonly isExpertiseSigned: boolean
  readonly isConsentGiven: boolean | null
}

/** Whether the order has come to the stage of which the paper speaks; nothing new is printed for a closed one. */
export function isPaperAvailable(kind: DocumentKind, stage: PaperStage): boolean {
  if (stage.status === 'closed') return false
  switch (kind) {
    case 'DOC_INTAKE':
      return true
    case 'DOC_DIAG':
      return stage.isExpertiseSigned
    case 'DOC_REFUSAL':
      return stage.isExpertiseSigned && stage.decision === 'refusal'
    case 'DOC_ISSUE':
      return stage.status === 'ready' && stage.decision === 'warranty_repair'
    case 'DOC_WORKS':
      return stage.status === 'ready' && stage.decision === 'paid_repair' && stage.isConsentGiven === true
  }
}
