import { createHash } from 'node:crypto'
import type { ExpertiseDraft } from '#shared/contract/expertise.ts'
import { canonicalJson } from '#core/journal/hash.ts'

/** What the journal keeps of a draft: the findings, and the digest that proves all the rest; free texts may name the customer. */
export function draftFacts(draft: ExpertiseDraft): Readonly<Record<string, unknown>> {
  return {
    verdict: draft.verdict, causeClass: draft.causeClass, defectCode: draft.defectCode, fixable: draft.fixable, groundCodes: draft.grounds.map((ground) => ground.code),
    answeredCount: draft.results.length, sha256: createHash('sha256').update(canonicalJson(draft)).digest('hex'),
  }
}
