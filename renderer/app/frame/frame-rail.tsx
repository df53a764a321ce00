import { classNames } from '#renderer/ui/class-names.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import classes from './frame-rail.module.css'
import type { AppFrameProps, FrameTexts, RailItem } from './frame-types.ts'

type FrameRailProps = {
  readonly texts: FrameTexts
  readonly items: readonly RailItem[]
  readonly activeId: string | null
  readonly onNavigate: (id: string) => void
  readonly who: AppFrameProps['who']
}

/** The parts of the program, and who works here. */
export function FrameRail({ texts, items, activeId, onNavigate, who }: FrameRailProps) {
  const person = (
    <>
      <span className={classes.name}>{who.name}</span>
      <span className={classes.detail}>{who.detail}</span>
    </>
  )
  return (
    <nav className={classes.rail} aria-label={texts.sections}>
      <b className={classes.product}>{texts.productName}</b>
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" className={classes.item} aria-current={item.id === activeId ? 'page' : undefined} onClick={() => onNavigate(item.id)}>
              <span className={classes.label}>{item.label}</span>
              {item.badge !== undefined && (
                <span className={classNames(classes.badge, item.isHot === true && classes.hot)} title={item.badgeLabel}>
                  {item.badge}
                  {item.badgeLabel !== undefined && <span className={classes.spoken}> {item.badgeLabel}</span>}
                </span>
              )}
              {item.kbd !== undefined && <KeyHint keys={item.kbd} />}
            </button>
          </li>
        ))}
      </ul>
      {who.onClick === undefined ? (
        <div className={classes.who}>{person}</div>
      ) : (
        <button type="button" className={classes.who} onClick={who.onClick}>
          {person}
        </button>
      )}
    </nav>
  )
}
