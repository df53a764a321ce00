import { useCallback, useEffect } from 'react'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { useSession } from '#renderer/app/session.tsx'
import type { TemplateKind } from '#shared/documents/kinds.ts'

/** A text that is not saved yet, and the version it was begun from. */
export type TemplateDraft = { readonly text: string; readonly baseVersion: number }
type Drafts = { readonly byKey: Readonly<Record<string, TemplateDraft>> }

/** Kept by this workplace through a reload: a text of law is not typed twice. */
const useDrafts = create<Drafts>()(persist((): Drafts => ({ byKey: {} }), { name: 'draft:templates:1', storage: createJSONStorage(() => sessionStorage) }))

const keyOf = (personId: number, kind: TemplateKind): string => `${personId}:${kind}`
const without = (drafts: Drafts['byKey'], key: string): Drafts['byKey'] => Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== key))

/** Kinds whose texts this person has changed and not saved. */
export function useDraftKinds(): ReadonlySet<string> {
  const { who } = useSession()
  const byKey = useDrafts((state) => state.byKey)
  const own = keyOf(who.personId, '' as TemplateKind)
  return new Set(Object.keys(byKey).filter((key) => key.startsWith(own)).map((key) => key.slice(own.length)))
}

export type TemplateText = {
  readonly text: string
  readonly isDirty: boolean
  readonly baseVersion: number
  readonly type: (text: string) => void
  readonly drop: () => void
}

/** The text being edited: what is typed over the version in use. */
export function useTemplateText(kind: TemplateKind, current: { readonly text: string; readonly version: number }): TemplateText {
  const { who } = useSession()
  const key = keyOf(who.personId, kind)
  const draft = useDrafts((state) => state.byKey[key])
  const drop = useCallback(() => {
    useDrafts.setState(({ byKey }) => ({ byKey: without(byKey, key) }))
  }, [key])
  const isSaved = draft !== undefined && draft.text === current.text
  useEffect(() => {
    if (isSaved) drop()
  }, [isSaved, drop])
  return {
    text: draft?.text ?? current.text, isDirty: draft !== undefined && !isSaved, baseVersion: draft?.baseVersion ?? current.version,
    type: (text) => {
      useDrafts.setState(({ byKey }) => ({ byKey: text === current.text ? without(byKey, key) : { ...byKey, [key]: { text, baseVersion: byKey[key]?.baseVersion ?? current.version } } }))
    },
    drop,
  }
}

/** Forgets everything; for tests. */
export function forgetTemplateDrafts(): void {
  useDrafts.setState({ byKey: {} })
}
