import { useEffect, type ReactNode } from 'react'
import { TabBar, type TabItem } from '#renderer/ui/tab-bar.tsx'
import classes from './sections.module.css'

export type SectionsProps<T extends string> = {
  readonly label: string
  readonly idPrefix: string
  readonly tabs: readonly TabItem<T>[]
  readonly activeId: T
  readonly onSelect: (id: T) => void
  readonly children: ReactNode
}

const WALKING_KEYS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'Home', 'End']

/** The tabs walked through by arrows now; a new address mounts the screen anew, and the focus has to find them again. */
let walkedTabs: string | null = null

/** Parts of a screen that each have an address of their own. */
export function Sections<T extends string>({ label, idPrefix, tabs, activeId, onSelect, children }: SectionsProps<T>) {
  useEffect(() => {
    if (walkedTabs === idPrefix) document.getElementById(`${idPrefix}-tab-${activeId}`)?.focus()
    walkedTabs = null
  }, [idPrefix, activeId])
  return (
    <>
      <div onKeyDownCapture={(event) => { walkedTabs = WALKING_KEYS.includes(event.key) ? idPrefix : null }} onPointerDownCapture={() => { walkedTabs = null }}>
        <TabBar label={label} idPrefix={idPrefix} tabs={tabs} activeId={activeId} onSelect={onSelect} />
      </div>
      <div className={classes.panel} role="tabpanel" id={`${idPrefix}-panel-${activeId}`} aria-labelledby={`${idPrefix}-tab-${activeId}`}>{children}</div>
    </>
  )
}

/** The part of a section that takes the height that is left; lists inside scroll by themselves. */
export function Fills({ children }: { readonly children: ReactNode }) {
  return <div className={classes.fills}>{children}</div>
}
