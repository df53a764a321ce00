import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import classes from './layout.module.css'

export type ScreenBodyProps = {
  /** The screen takes exactly the height of the window and its list scrolls inside; otherwise the page area scrolls. */
  readonly isFilled?: boolean
  readonly children: ReactNode
}

/** The padded area of a screen inside the frame. */
export function ScreenBody({ isFilled = false, children }: ScreenBodyProps) {
  return <div className={classNames(classes.screen, isFilled && classes.filled)}>{children}</div>
}

export type SplitViewProps = { readonly main: ReactNode; readonly side: ReactNode; readonly sideLabel: string }

/** Work at the left, what it means at the right in 372 px; on a narrow window the side goes under. */
export function SplitView({ main, side, sideLabel }: SplitViewProps) {
  return (
    <div className={classes.splitBox}>
      <div className={classes.split}>
        <div className={classes.stack}>{main}</div>
        <aside className={classes.stack} aria-label={sideLabel}>
          {side}
        </aside>
      </div>
    </div>
  )
}

/** Blocks one under another. Units: gap in pixels. */
export function Stack(props: { readonly gap?: number; readonly children: ReactNode }) {
  return (
    <div className={classes.stack} style={{ gap: props.gap ?? 12 }}>
      {props.children}
    </div>
  )
}

/** Fields side by side; `columns` is a CSS track list such as `1.2fr 1.4fr .8fr`. */
export function FieldGrid(props: { readonly columns: string; readonly children: ReactNode }) {
  return (
    <div className={classes.fields} style={{ gridTemplateColumns: props.columns }}>
      {props.children}
    </div>
  )
}

/** The h1 of a screen that draws no head of its own. */
export function HiddenTitle(props: { readonly children: ReactNode }) {
  return <h1 className={classes.hidden}>{props.children}</h1>
}

/** Things in one line, wrapped when there is no room. */
export function Inline(props: { readonly gap?: number; readonly justify?: 'start' | 'between' | 'end'; readonly children: ReactNode }) {
  return (
    <div className={classNames(classes.inline, props.justify && classes[props.justify])} style={{ gap: props.gap ?? 8 }}>
      {props.children}
    </div>
  )
}
