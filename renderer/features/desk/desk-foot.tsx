import { shownCombo } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { deskTexts } from '#renderer/texts/desk.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import classes from './desk.module.css'

const { keys } = deskTexts

export type DeskFootProps = { readonly shownCount: number; readonly totalCount: number; readonly exposureMinor: number; readonly mayAssign: boolean }

/** How many orders are in sight, what waiting costs today, and the keys of the screen. */
export function DeskFoot({ shownCount, totalCount, exposureMinor, mayAssign }: DeskFootProps) {
  const hints = [['Space', keys.preview], ['Enter', keys.open], ...(mayAssign ? [['A', keys.assign]] : []), ['F10', keys.stage], ['?', keys.all]] as const
  return (
    <div className={classes.foot}>
      <span>{deskTexts.shownOf(shownCount, totalCount)}</span>
      {exposureMinor > 0 && <span title={deskTexts.exposureTitle(exposureMinor)}>· {deskTexts.exposure} <b className={classes.risk}>{formatMoney(exposureMinor)}</b></span>}
      <span>·</span>
      {hints.map(([key, label]) => <span key={key}><KeyHint keys={shownCombo(key ?? '')} /> {label}</span>)}
    </div>
  )
}
