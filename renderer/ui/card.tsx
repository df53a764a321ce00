import { useId } from 'react'
import type { ReactNode } from 'react'
import classes from './card.module.css'
import { classNames } from './class-names.ts'

export type CardProps = {
  readonly id?: string | undefined
  readonly title?: ReactNode
  readonly sub?: ReactNode
  readonly actions?: ReactNode
  /** A ruled head over rows that reach the edges, as in a timeline; otherwise one padded block. */
  readonly isRuled?: boolean
  readonly children?: ReactNode
}

/** A surface with an optional heading; a titled card is a named region. */
export function Card({ id, title, sub, actions, isRuled = false, children }: CardProps) {
  const headingId = useId()
  const hasHead = title !== undefined || sub !== undefined || actions !== undefined
  return (
    <section id={id} className={classNames(classes.card, !isRuled && classes.padded)} aria-labelledby={title === undefined ? undefined : headingId}>
      {hasHead && <CardHead titleId={headingId} title={title} sub={sub} actions={actions} isRuled={isRuled} />}
      {children}
    </section>
  )
}

export type CardHeadProps = {
  readonly title?: ReactNode
  readonly sub?: ReactNode
  readonly actions?: ReactNode
  readonly titleId?: string | undefined
  readonly isRuled?: boolean
}

/** Heading line of a card: what it is, a short addition, actions at the right. */
export function CardHead({ title, sub, actions, titleId, isRuled = false }: CardHeadProps) {
  return (
    <div className={classNames(classes.head, isRuled && classes.ruled)}>
      {title !== undefined && <h2 id={titleId}>{title}</h2>}
      {sub !== undefined && <div className={classes.sub}>{sub}</div>}
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </div>
  )
}

/** A second-level line: smaller and muted. */
export function Sub(props: { readonly children: ReactNode }) {
  return <div className={classes.sub}>{props.children}</div>
}
