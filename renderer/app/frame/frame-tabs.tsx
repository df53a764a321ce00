import { useEffect, useRef } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import classes from './frame-tabs.module.css'
import type { FrameTab, FrameTexts } from './frame-types.ts'

const MIDDLE_BUTTON = 1

type FrameTabsProps = {
  readonly texts: FrameTexts
  readonly tabs: readonly FrameTab[]
  readonly activeId: string | null
  readonly onSelect: (id: string) => void
  readonly onClose: (id: string) => void
}

/** Open cards; the middle button, Delete and the cross close one. */
export function FrameTabs({ texts, tabs, activeId, onSelect, onClose }: FrameTabsProps) {
  const activeRef = useRef<HTMLLIElement>(null)
  useEffect(() => {
    activeRef.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [activeId])
  return (
    <nav className={classes.nav} aria-label={texts.openCards}>
      <ul className={classes.list}>
        {tabs.map((tab) => {
          const isActive = tab.id === activeId
          const isClosable = tab.isFixed !== true
          return (
            <li key={tab.id} ref={isActive ? activeRef : null} className={classNames(classes.tab, isActive && classes.active)}>
              <button
                type="button"
                className={classes.title}
                title={tab.title}
                aria-current={isActive ? 'page' : undefined}
                onClick={() => onSelect(tab.id)}
                onAuxClick={(event) => event.button === MIDDLE_BUTTON && isClosable && onClose(tab.id)}
                onKeyDown={(event) => event.key === 'Delete' && isClosable && onClose(tab.id)}
              >
                {tab.title}
              </button>
              {isClosable && (
                <button type="button" className={classes.close} aria-label={texts.closeTab(tab.title)} title={texts.closeTab(tab.title)} onClick={() => onClose(tab.id)}>
                  ×
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
