import type { ReactNode } from 'react'
import { daysBetween } from '#shared/kit/calendar.ts'
import { TERM_SOON_DAYS } from '#shared/orders/desk.ts'
import type { Bench } from '#shared/contract/expertise.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useToday } from '#renderer/app/use-today.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import classes from './expertise.module.css'

export type BenchHeadProps = {
  readonly bench: Bench
  readonly done: number | null
  readonly saving?: { readonly isSaving: boolean; readonly savedAt: string | null; readonly hasFailed: boolean } | undefined
  readonly actions?: ReactNode
  /** Nothing is left to do here: the order is the next place. */
  readonly isDone?: boolean
}

function termTone(deadlineOn: string, todayOn: string | null): Tone {
  if (todayOn === null) return 'plain'
  const left = daysBetween(todayOn, deadlineOn)
  if (left < 0) return 'late'
  return left <= TERM_SOON_DAYS ? 'soon' : 'plain'
}

function savingText({ isSaving, savedAt, hasFailed }: NonNullable<BenchHeadProps['saving']>): string {
  if (hasFailed) return expertiseTexts.notSaved
  if (isSaving) return expertiseTexts.saving
  return savedAt === null ? expertiseTexts.savedItself : expertiseTexts.saved(savedAt)
}

/** Which thing lies on the bench, until when, and how far the work has come. */
export function BenchHead({ bench, done, saving, actions, isDone = false }: BenchHeadProps) {
  const todayOn = useToday()
  const total = bench.category.checklist.length
  return (
    <ScreenHead
      isSubInline
      title={<span className={classes.title}>{expertiseTexts.title(bench.orderNumber)}</span>}
      sub={saving === undefined ? undefined : <span role="status" className={saving.hasFailed ? classes.notSaved : undefined}>{savingText(saving)}</span>}
      actions={
        <>
          {bench.deadlineOn !== null && <Tag tone={termTone(bench.deadlineOn, todayOn)}>{expertiseTexts.until(bench.deadlineOn)}</Tag>}
          {done !== null && (
            <span className={classes.progress} role="meter" aria-label={expertiseTexts.progressLabel} aria-valuemin={0} aria-valuemax={total} aria-valuenow={done} aria-valuetext={expertiseTexts.progress(done, total)}>
              <i><u style={{ width: `${total === 0 ? 0 : (done / total) * 100}%` }} /></i>
              {expertiseTexts.progress(done, total)}
            </span>
          )}
          <ActionButton label={expertiseTexts.openOrder} variant={isDone ? 'main' : 'plain'} kbd={isDone ? 'Ctrl Enter' : undefined} hasAutoFocus={isDone} onClick={() => go(paths.order(bench.orderId))} />
          {actions}
        </>
      }
    />
  )
}
