import type { PaperKind } from '#shared/documents/kinds.ts'
import { useKeptBody } from '#renderer/app/drafts/use-kept-body.ts'
import type { PaperValue, PaperValues } from '#shared/documents/papers/values.ts'

/** The paper somebody wants: of which order and, where it answers a demand, of which one. */
export type WantedPaper = { readonly orderId: number; readonly kind: PaperKind; /** Null: the demand the order was taken in with. */ readonly demandId: number | null }

const NOTHING: PaperValues = {}
const without = (values: PaperValues, field: string): PaperValues => Object.fromEntries(Object.entries(values).filter(([name]) => name !== field))
/** Fields that the paper no longer has are passed over by the form. */
const valuesOf = (body: unknown): PaperValues | null => (typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as PaperValues) : null)

export type PaperDraft = {
  readonly typed: PaperValues
  readonly put: (field: string, value: PaperValue) => void
  /** Forgets what was typed into the field: the order says it again. */
  readonly putBack: (field: string) => void
  readonly replace: (typed: PaperValues) => void
}

/** What was typed into the form of a paper and is not printed yet. */
export function usePaperDraft({ orderId, kind, demandId }: WantedPaper): PaperDraft {
  const { body, change } = useKeptBody<PaperValues>({ screen: 'paper', subject: `${orderId}:${kind}:${demandId ?? ''}`, read: valuesOf })
  const changeTo = (next: (now: PaperValues) => PaperValues) => change((now) => {
    const changed = next(now ?? NOTHING)
    return Object.keys(changed).length === 0 ? null : changed
  })
  return {
    typed: body ?? NOTHING,
    put: (field, value) => changeTo((now) => ({ ...now, [field]: value })),
    putBack: (field) => changeTo((now) => without(now, field)),
    replace: (next) => changeTo(() => next),
  }
}
