import { useEffect, useRef } from 'react'
import { create } from 'zustand'
import { recall, remember } from '#renderer/app/workplace-memory.ts'

export type PaletteAction = {
  readonly id: string
  readonly label: string
  /** More words a person may type for it. */
  readonly synonyms?: string | undefined
  readonly kbd?: string | undefined
  /** Why it is not possible now; the palette shows it and does nothing. */
  readonly disabledReason?: string | null | undefined
  readonly run: () => void
}

type PaletteState = { readonly layers: ReadonlyMap<symbol, readonly PaletteAction[]>; readonly recentIds: readonly string[] }

const RECENT_KEPT = 5
const KEPT_AS = 'palette-recent'
const isKeptIds = (kept: unknown): kept is string[] => Array.isArray(kept) && kept.every((id) => typeof id === 'string')

/** Whose choices are remembered; nobody's before the sign-in. */
let ownerId: number | null = null

export const usePalette = create<PaletteState>()(() => ({ layers: new Map(), recentIds: [] }))

export function rememberAction(id: string): void {
  usePalette.setState(({ recentIds }) => ({ recentIds: [id, ...recentIds.filter((other) => other !== id)].slice(0, RECENT_KEPT) }))
  if (ownerId !== null) remember(ownerId, KEPT_AS, usePalette.getState().recentIds)
}

/** What this person chose last at this workplace comes first. */
export function recentActionsOf(personId: number): void {
  if (personId === ownerId) return
  ownerId = personId
  const kept = recall(personId, KEPT_AS)
  usePalette.setState({ recentIds: isKeptIds(kept) ? kept : [] })
}

/** Adds the actions of a screen to the palette while it is shown. */
export function usePaletteActions(actions: readonly PaletteAction[]): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  const shape = JSON.stringify(actions.map(({ id, label, synonyms, kbd, disabledReason }) => [id, label, synonyms, kbd, disabledReason]))
  useEffect(() => {
    const layer = Symbol('actions of a screen')
    const stable = latest.current.map((action) => ({ ...action, run: () => latest.current.find(({ id }) => id === action.id)?.run() }))
    usePalette.setState(({ layers }) => ({ layers: new Map([...layers, [layer, stable]]) }))
    return () => usePalette.setState(({ layers }) => ({ layers: new Map([...layers].filter(([key]) => key !== layer)) }))
  }, [shape])
}
