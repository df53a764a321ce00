import { useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { KeyHint } from './key-hint.tsx'
import classes from './tab-bar.module.css'

export type TabItem<T extends string> = { readonly id: T; readonly label: string; readonly count?: number | string | undefined; readonly kbd?: string | undefined }

export type TabBarProps<T extends string> = {
  readonly label: string
  readonly tabs: ReadonlyArray<TabItem<T>>
  readonly activeId: T
  readonly onSelect: (id: T) => void
  /** Prefix of element ids, shared with TabPanel. */
  readonly idPrefix: string
}

/** Parts of one screen; arrows, Home and End move between them. */
export function TabBar<T extends string>({ label, tabs, activeId, onSelect, idPrefix }: TabBarProps<T>) {
  const listRef = useRef<HTMLDivElement>(null)
  const press = (event: KeyboardEvent, index: number) => {
    const targets: Readonly<Record<string, number>> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }
    const target = targets[event.key]
    if (target === undefined) return
    event.preventDefault()
    const position = (target + tabs.length) % tabs.length
    const tab = tabs[position]
    if (tab === undefined) return
    onSelect(tab.id)
    listRef.current?.querySelectorAll<HTMLElement>('[role="tab"]')[position]?.focus()
  }
  return (
    <div ref={listRef} className={classes.bar} role="tablist" aria-label={label}>
      {tabs.map((tab, index) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${idPrefix}-tab-${tab.id}`}
          aria-controls={tab.id === activeId ? `${idPrefix}-panel-${tab.id}` : undefined}
          aria-selected={tab.id === activeId}
          tabIndex={tab.id === activeId ? 0 : -1}
          className={classes.tab}
          onClick={() => onSelect(tab.id)}
          onKeyDown={(event) => press(event, index)}
        >
          {tab.label}
          {tab.count !== undefined && <span className={classes.count}>{tab.count}</span>}
          {tab.kbd !== undefined && <KeyHint keys={tab.kbd} />}
        </button>
      ))}
    </div>
  )
}

/** What the chosen tab shows. */
export function TabPanel(props: { readonly idPrefix: string; readonly id: string; readonly children: ReactNode }) {
  return (
    <div role="tabpanel" id={`${props.idPrefix}-panel-${props.id}`} aria-labelledby={`${props.idPrefix}-tab-${props.id}`}>
      {props.children}
    </div>
  )
}
