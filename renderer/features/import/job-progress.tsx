import { useState } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { progressTexts as texts } from '#renderer/texts/import.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import classes from './import.module.css'

const ASK_EVERY_MS = 300
const PERCENT_FULL = 100

export type JobProgressProps = {
  /** Whose job it is: rights to ask and to stop differ. */
  readonly of?: 'imports' | 'exchange'
  readonly words: string
  /** How many rows the file has, when known: then the count is of rows. */
  readonly rowCount?: number | undefined
}

/** How far the reading or the checking of the file has come, and the way to stop it. */
export function JobProgress({ of = 'imports', words, rowCount }: JobProgressProps) {
  const query = useQueryOf(`${of}.progress`, {}, { refetchEveryMs: ASK_EVERY_MS, staleAfterMs: 0 })
  const [isStopping, setStopping] = useState(false)
  // An answer kept from an earlier file says nothing about this one.
  const progress = query.isFetchedAfterMount && query.data?.isRunning === true && query.data.totalCount > 0 ? query.data : null
  const percent = progress === null ? null : Math.min(PERCENT_FULL, Math.round((progress.doneCount / progress.totalCount) * PERCENT_FULL))
  const said = progress === null || percent === null ? words : progress.totalCount === rowCount ? texts.rows(progress.doneCount, progress.totalCount) : texts.percent(words, percent)
  const stop = () => {
    setStopping(true)
    void callCore(`${of}.cancel`, {}).catch(() => setStopping(false))
  }
  useHotkeys({ Esc: { run: stop, description: texts.stop } })
  return (
    <div className={classes.progress}>
      <span className={classes.progressWords}>{isStopping ? texts.stopping : said}</span>
      <div className={classes.bar} role="progressbar" aria-label={texts.label} aria-valuemin={0} aria-valuemax={PERCENT_FULL} aria-valuenow={percent ?? undefined} aria-valuetext={said}>
        <i className={percent === null ? classes.barUnknown : classes.barFill} style={percent === null ? undefined : { width: `${percent}%` }} />
      </div>
      <ActionButton label={texts.stop} kbd="Esc" isBusy={isStopping} onClick={stop} />
    </div>
  )
}
