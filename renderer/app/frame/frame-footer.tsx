import { classNames } from '#renderer/ui/class-names.ts'
import classes from './frame-footer.module.css'
import type { FooterItem } from './frame-types.ts'

/** State of the workplace: copies, journal, scanner, printer, clock. */
export function FrameFooter(props: { readonly label: string; readonly items: readonly FooterItem[] }) {
  return (
    <footer className={classes.footer} aria-label={props.label}>
      {props.items.map((item) => {
        const className = classNames(classes.item, item.tone !== undefined && item.tone !== 'ok' && classes[item.tone], item.isAtEnd === true && classes.atEnd)
        const content = (
          <>
            {item.tone !== undefined && <span className={classNames(classes.dot, classes[item.tone])} aria-hidden="true" />}
            {item.text}
          </>
        )
        if (item.onClick === undefined) {
          return (
            <span key={item.id} className={className} title={item.title}>
              {content}
            </span>
          )
        }
        return (
          <button key={item.id} type="button" className={className} title={item.title} onClick={item.onClick}>
            {content}
          </button>
        )
      })}
    </footer>
  )
}
