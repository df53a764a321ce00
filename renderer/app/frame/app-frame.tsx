import { useRef } from 'react'
import type { MouseEvent } from 'react'
import classes from './app-frame.module.css'
import { FrameFooter } from './frame-footer.tsx'
import { FrameRail } from './frame-rail.tsx'
import { FrameTabs } from './frame-tabs.tsx'
import type { AppFrameProps } from './frame-types.ts'

const MAIN_ID = 'main'

/** The window: dark rail at the left, search and open cards above, state below; only the middle scrolls. */
export function AppFrame(props: AppFrameProps) {
  const mainRef = useRef<HTMLElement>(null)
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    mainRef.current?.focus()
  }
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href={`#${MAIN_ID}`} onClick={skip}>
        {props.texts.skipToMain}
      </a>
      <FrameRail texts={props.texts} items={props.railItems} activeId={props.activeRailId} onNavigate={props.onNavigate} who={props.who} />
      <header className={classes.top}>
        <div className={classes.search}>{props.topSearch}</div>
        {props.primaryAction}
        <FrameTabs texts={props.texts} tabs={props.tabs} activeId={props.activeTabId} onSelect={props.onTabSelect} onClose={props.onTabClose} />
      </header>
      <div className={classes.middle}>
        {props.ribbon}
        <main id={MAIN_ID} ref={mainRef} tabIndex={-1} className={classes.main}>
          {props.children}
        </main>
      </div>
      <FrameFooter label={props.texts.status} items={props.footerItems} />
    </div>
  )
}
