import { create } from 'zustand'
import { useSession } from '#renderer/app/session.tsx'
import type { PaperKind } from '#shared/documents/kinds.ts'
import type { PaperValue, PaperValues } from '#shared/documents/papers/values.ts'

/** The paper somebody wants: of which order and, where it answers a demand, of which one. */
export type WantedPaper = { readonly orderId: number; readonly kind: PaperKind; /** Null: the demand the order was taken in with. */ readonly demandId: number | null }

const NOTHING: PaperValues = {}

/** What was typed into the forms of papers and is not printed yet; lives as long as the window. */
const useDrafts = create<{ readonly byKey: Readonly<Record<string, PaperValues>> }>()(() => ({ byKey: {} }))

const without = <V>(record: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> => Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

export type PaperDraft = {
  readonly typed: PaperValues
  readonly put: (field: string, value: PaperValue) => void
  /** Forgets what was typed into the field: the order says it again. */
  readonly putBack: (field: string) => void
  readonly replace: (typed: PaperValues) => void
}

export function usePaperDraft({ orderId, kind, demandId }: WantedPaper): PaperDraft {
  const { who } = useSession()
  const key = `${who.personId}:${orderId}:${kind}:${demandId ?? ''}`
  const typed = useDrafts((state) => state.byKey[key]) ?? NOTHING
  const change = (next: (now: PaperValues) => PaperValues) => useDrafts.setState(({ byKey }) => {
    const changed = next(byKey[key] ?? NOTHING)
    return { byKey: Object.keys(changed).length === 0 ? without(byKey, key) : { ...byKey, [key]: changed } }
  })
  return {
    typed,
    put: (field, value) => change((now) => ({ ...now, [field]: value })),
    putBack: (field) => change((now) => without(now, field)),
    replace: (next) => change(() => next),
  }
}

/** Forgets everything; for tests. */
export function forgetPaperDrafts(): void {
  useDrafts.setState({ byKey: {} })
}
