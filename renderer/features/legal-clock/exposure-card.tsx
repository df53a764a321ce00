import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { penaltyStepWords } from '#renderer/texts/clock-steps.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { articleText } from '#renderer/texts/decisions.ts'
import { DEMAND_KIND_LABELS } from '#renderer/texts/labels.ts'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import type { ExposureLine, OrderClock } from '#shared/contract/demands.ts'
import { addDays } from '#shared/kit/calendar.ts'
import { useClock } from './clock-context.ts'
import classes from './legal-clock.module.css'
import { Folds, Steps } from './steps.tsx'

const { exposure: texts } = clockTexts
type Exposure = OrderClock['exposure']

function Line({ line }: { readonly line: ExposureLine }) {
  return (
    <li className={classes.penalty}>
      <div className={classes.penaltyTop}>
        <b>{DEMAND_KIND_LABELS[line.kind]}</b>
        <b className={classes.figure}>{formatMoney(line.totalMinor)}</b>
      </div>
      <div className={classes.muted}>{texts.arithmetic(line.days, line.rateBp, line.baseMinor)}</div>
      <div className={classes.tags}>
        <Tag tone={line.isStopped ? 'plain' : 'late'}>{line.isStopped ? texts.stopped(line.toOn) : line.isCapped ? texts.capReached : texts.grows(line.perDayMinor)}</Tag>
        {line.isStopped && line.isCapped && <Tag>{texts.capReached}</Tag>}
        {line.needsLawyer && <Tag tone="soon" title={texts.needsLawyerTitle}>{texts.needsLawyer}</Tag>}
      </div>
      <Folds items={[{ id: 'why', label: texts.why, content: <Steps steps={line.steps.map(penaltyStepWords)}><div className={classes.source}>{articleText(line.article)}</div></Steps> }]} />
    </li>
  )
}

/** Both sums are shown where the limit has worked. */
function sumItems(exposure: Exposure, tomorrowOn: string, isToday: boolean): readonly KeyValue[] {
  const { totalMinor, beforeCapMinor, capMinor, tomorrowMinor } = exposure
  const isCut = beforeCapMinor > totalMinor
  return [
    ...(isCut ? [{ key: 'before', label: texts.beforeCap, value: formatMoney(beforeCapMinor), tone: 'muted' } as const] : []),
    ...(isCut ? [{ key: 'after', label: texts.afterCap, value: formatMoney(totalMinor) }] : []),
    ...(capMinor === null ? [{ key: 'cap', label: texts.cap, value: texts.noCap, tone: 'muted' } as const] : [{ key: 'cap', label: texts.cap, value: formatMoney(capMinor), tone: 'muted' } as const]),
    { key: 'tomorrow', label: texts.tomorrow(tomorrowOn, isToday), value: formatMoney(tomorrowMinor), tone: tomorrowMinor > totalMinor ? 'late' : 'muted' },
  ]
}

function refundItems(refund: NonNullable<Exposure['refund']>): readonly KeyValue[] {
  const part = (key: string, label: string, amountMinor: number): readonly KeyValue[] => (amountMinor === 0 ? [] : [{ key, label, value: formatMoney(amountMinor) }])
  return [
    { key: 'paid', label: texts.paid, value: formatMoney(refund.paidMinor) },
    ...part('difference', texts.difference, refund.differenceMinor), ...part('losses', texts.losses, refund.lossesMinor), ...part('penalty', texts.penalty, refund.penaltyMinor),
    { key: 'total', label: texts.refundTotal, value: formatMoney(refund.totalMinor), isStrong: true },
  ]
}

/** From what the penalty is counted, and the way to put today's price right. */
function Price({ exposure }: { readonly exposure: Exposure }) {
  const { open } = useClock()
  const { may } = useSession()
  return (
    <div className={classes.price}>
      <KeyValueList
        items={[
          { key: 'price', label: texts.price, value: exposure.priceMinor === null ? texts.unknown : formatMoney(exposure.priceMinor) },
          { key: 'paid', label: texts.paid, value: exposure.paidMinor === null ? texts.unknown : formatMoney(exposure.paidMinor) },
        ]}
      />
      {may('demands.record') && <div><WhyLink onClick={() => open({ kind: 'record', event: 'price_checked', demandId: null })}>{texts.setPrice}</WhyLink></div>}
    </div>
  )
}

function Sums({ exposure }: { readonly exposure: Exposure }) {
  const { on, todayOn } = useClock()
  const isToday = on === todayOn
  const isAny = exposure.lines.length > 0
  return (
    <>
      <div className={isAny && exposure.totalMinor > 0 ? classes.big : classes.bigNone}>{formatMoney(exposure.totalMinor)}</div>
      {isAny ? <KeyValueList items={sumItems(exposure, addDays(on, 1), isToday)} /> : <Sub>{texts.none}</Sub>}
      {isAny && <ul className={classes.penalties}>{exposure.lines.map((line) => <Line key={`${line.demandId} ${line.ruleId}`} line={line} />)}</ul>}
      <Price exposure={exposure} />
      {exposure.refund !== null && (
        <div className={classes.refund}>
          <b>{texts.refund(on, isToday)}</b>
          <KeyValueList items={refundItems(exposure.refund)} />
        </div>
      )}
    </>
  )
}

/** What the order costs on the chosen day, with the arithmetic behind every number. */
export function ExposureCard() {
  const { clock, on, todayOn, query } = useClock()
  if (clock !== undefined && !clock.isConsumer) return null
  return (
    <Card title={texts.title(on === todayOn)} sub={texts.on(on, on === todayOn)}>
      {clock === undefined ? (query.isError ? <QueryFailed query={query} /> : <SkeletonRows rows={4} />) : <Sums exposure={clock.exposure} />}
    </Card>
  )
}
