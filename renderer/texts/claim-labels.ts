import * as ru from './ru/claim-labels.ts'
import { inLanguage } from './catalogue.ts'

export const { CLAIM_STATUS_LABELS, CLAIM_EVENT_LABELS, WINDOW_PASSED_LABEL, MISSING_EVIDENCE_LABELS } = inLanguage('claim-labels', ru)
