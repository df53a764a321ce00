import type { ExpertiseDraft } from '#shared/contract/expertise.ts'

/** What an engineer starts from: nothing is presumed. */
export const EMPTY_DRAFT: ExpertiseDraft = {
  results: [], methods: '', instruments: [], conditions: '', openedState: '', presentPersons: '', wasCustomerPresent: false,
  symptomCode: '', causeCode: '', causeClass: null, defectCode: '', node: '', verdict: null, grounds: [], causalLink: '', conclusion: '',
  fixable: null, workNeeded: '', costMinor: null, durationMinutes: null,
}
