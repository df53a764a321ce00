import { useId, type ReactNode } from 'react'
import classes from './intake.module.css'

/** Fields seldom needed, out of the way until asked for. */
export function Fold(props: { readonly label: string; readonly isOpen: boolean; readonly onToggle: () => void; readonly children: ReactNode }) {
  const contentId = useId()
  return (
    <div className={classes.foldBox}>
      <button type="button" className={classes.fold} aria-expanded={props.isOpen} aria-controls={contentId} onClick={props.onToggle}>
        <span className={classes.foldMark} aria-hidden="true">{props.isOpen ? '▾' : '▸'}</span>
        {props.label}
      </button>
      {props.isOpen && <div id={contentId} className={classes.foldContent}>{props.children}</div>}
    </div>
  )
}
