import { warrantyStepWords } from '#renderer/texts/clock-steps.ts'
import { formatDate, formatDays, orAbsent } from '#renderer/texts/formats.ts'
import { labelOf, WARRANTY_STATE_LABELS } from '#renderer/texts/labels.ts'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { Note } from '#renderer/ui/note.tsx'
import type { OrderClock } from '#shared/contract/demands.ts'
import { useClock } from './clock-context.ts'
import classes from './legal-clock.module.css'
import { Folds, Steps } from './steps.tsx'

const { warranty: texts } = clockTexts
const CALCULATION = 'DOC_WARRANTY'

const dateOrAbsent = (on: string | null): string => (on === null ? orAbsent(null) : formatDate(on))

/** From when to when the warranty holds and what has prolonged it. */
export function WarrantyCard({ warranty }: { readonly warranty: OrderClock['warranty'] }) {
  const { makePaper, busyPaper } = useClock()
  const isKnown = warranty.startsOn !== null
  return (
    <Card title={texts.title} sub={labelOf(WARRANTY_STATE_LABELS, warranty.state)} actions={isKnown && <ActionButton label={texts.print} isBusy={busyPaper === CALCULATION} onClick={() => makePaper(CALCULATION)} />}>
      {!isKnown && <Note tone="soon">{texts.unknown}</Note>}
      {isKnown && (
        <div className={classes.facts}>
          <KeyValueList
            items={[
              { key: 'start', label: texts.start, value: dateOrAbsent(warranty.startsOn) },
              { key: 'months', label: texts.months, value: warranty.months === null ? texts.noMonths : texts.monthCount(warranty.months) },
              { key: 'extended', label: texts.extended, value: warranty.extendedDays === 0 ? texts.notExtended : formatDays(warranty.extendedDays) },
              { key: 'end', label: texts.end, value: dateOrAbsent(warranty.endsOn), isStrong: true },
              { key: 'claims', label: texts.claims, value: dateOrAbsent(warranty.claimsUntilOn) },
            ]}
          />
        </div>
      )}
      {warranty.steps.length > 0 && <Folds items={[{ id: 'why', label: texts.why, content: <Steps steps={warranty.steps.map(warrantyStepWords)} /> }]} />}
    </Card>
  )
}
