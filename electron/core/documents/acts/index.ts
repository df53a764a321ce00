import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { DocumentKind } from '#shared/documents/kinds.ts'
import type { DocumentModels } from '#shared/documents/models.ts'
import { diagAct } from './diag.ts'
import { intakeAct } from './intake.ts'
import { issueAct } from './issue.ts'
import { refusalAct } from './refusal.ts'
import { worksAct } from './works.ts'

const LAYOUTS: { readonly [K in DocumentKind]: (model: DocumentModels[K]) => TDocumentDefinitions } = {
  DOC_INTAKE: intakeAct,
  DOC_DIAG: diagAct,
  DOC_REFUSAL: refusalAct,
  DOC_ISSUE: issueAct,
  DOC_WORKS: worksAct,
}

/** The layout of an act: the model alone decides every sign on the paper. */
export function actDefinition<K extends DocumentKind>(kind: K, model: DocumentModels[K]): TDocumentDefinitions {
  return LAYOUTS[kind](model)
}
