import { create } from 'zustand'
import { recall, remember } from '#renderer/app/workplace-memory.ts'

export type OpenTab = {
  readonly id: string
  readonly title: string
  /** Where in the program the tab leads. */
  readonly path: string
  readonly isFixed?: boolean
}

export type OpenTabsState = {
  readonly tabs: readonly OpenTab[]
  readonly activeId: string | null
  /** Opens the tab, or goes to it and refreshes its title when it is open already. */
  readonly open: (tab: OpenTab) => void
  readonly select: (id: string) => void
  /** Closes and answers the tab to show next: the neighbour on the right, else on the left. */
  readonly close: (id: string) => OpenTab | null
  readonly retitle: (id: string, title: string) => void
  /** Ctrl+1 … Ctrl+9. Units: position from zero. */
  readonly selectAt: (position: number) => OpenTab | null
  /** Forgets everything when another person signs in. */
  readonly reset: () => void
}

const KEPT_AS = 'open-tabs'
/** More cards than fit on a screen; the oldest are not brought back. */
const KEPT_TABS = 30

function isKeptTab(kept: unknown): kept is OpenTab {
  if (typeof kept !== 'object' || kept === null || !('id' in kept && 'title' in kept && 'path' in kept)) return false
  return typeof kept.id === 'string' && typeof kept.title === 'string' && typeof kept.path === 'string' && kept.path.startsWith('/')
}

/** Whose cards are shown; nobody's before the sign-in. */
let ownerId: number | null = null

/** Cards open in this window; the same person finds them again at this workplace after a restart. */
export const useOpenTabs = create<OpenTabsState>()((set, get) => ({
  tabs: [],
  activeId: null,
  open: (tab) =>
    set(({ tabs }) => ({
      activeId: tab.id,
      tabs: tabs.some((other) => other.id === tab.id) ? tabs.map((other) => (other.id === tab.id ? { ...other, ...tab } : other)) : [...tabs, tab],
    })),
  select: (id) => set(({ tabs, activeId }) => ({ activeId: tabs.some((tab) => tab.id === id) ? id : activeId })),
  close: (id) => {
    const { tabs, activeId } = get()
    const position = tabs.findIndex((tab) => tab.id === id)
    const current = tabs.find((tab) => tab.id === activeId) ?? null
    if (position === -1 || tabs[position]?.isFixed === true) return current
    const rest = tabs.filter((tab) => tab.id !== id)
    const next = activeId === id ? (rest[position] ?? rest.at(-1) ?? null) : current
    set({ tabs: rest, activeId: next?.id ?? null })
    return next
  },
  retitle: (id, title) => set(({ tabs }) => ({ tabs: tabs.map((tab) => (tab.id === id ? { ...tab, title } : tab)) })),
  selectAt: (position) => {
    const tab = get().tabs[position] ?? null
    if (tab !== null) set({ activeId: tab.id })
    return tab
  },
  reset: () => set({ tabs: [], activeId: null }),
}))

useOpenTabs.subscribe(({ tabs }) => {
  if (ownerId !== null) remember(ownerId, KEPT_AS, tabs.filter((tab) => tab.isFixed !== true).slice(-KEPT_TABS))
})

/** Shows the cards this person left open at this workplace; null puts them away and keeps them. */
export function openTabsOf(personId: number | null): void {
  if (personId === ownerId) return
  ownerId = null
  useOpenTabs.getState().reset()
  if (personId === null) return
  const kept = recall(personId, KEPT_AS)
  if (Array.isArray(kept) && kept.every(isKeptTab)) useOpenTabs.setState({ tabs: kept.map(({ id, title, path }) => ({ id, title, path })) })
  ownerId = personId
}
