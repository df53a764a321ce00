import type { ReactNode } from 'react'
import classes from './why-link.module.css'

/** A quiet dotted link that opens an explanation in place. */
export function WhyLink(props: { readonly onClick: () => void; readonly isOpen?: boolean; readonly children: ReactNode }) {
  return (
    <button type="button" className={classes.link} onClick={props.onClick} aria-expanded={props.isOpen}>
      {props.children}
    </button>
  )
}
