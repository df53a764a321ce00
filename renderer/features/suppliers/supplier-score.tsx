import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { scoreTexts as texts } from '#renderer/texts/supplier-score.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { addDays, addMonths } from '#shared/kit/calendar.ts'

type Scores = OutputOf<'claims.scorecard'>

const MONTHS = 12

/** A share of nothing is said in words. */
const shareItem = (key: string, label: string, bp: number | null, none: string): KeyValue => ({ key, label, value: bp === null ? none : texts.percent(bp), tone: bp === null ? 'muted' : undefined })

function answerItems({ medianAnswerDays, answersInTimeBp, lateAnswerCount }: Scores): readonly KeyValue[] {
  return [
    shareItem('inTime', texts.inTime, answersInTimeBp, texts.noAnswers),
    { key: 'median', label: texts.median, value: medianAnswerDays === null ? texts.noAnswers : texts.days(medianAnswerDays), tone: medianAnswerDays === null ? 'muted' : undefined },
    ...(lateAnswerCount === 0 ? [] : [{ key: 'late', label: texts.late, value: lateAnswerCount, tone: 'late' } as const]),
  ]
}

/** Over the norm for certain only where the whole interval lies above it. */
function rateTone({ ppm, lowPpm, normPpm }: Scores): KeyValue['tone'] {
  if (normPpm === null || ppm === null || ppm <= normPpm) return undefined
  return lowPpm !== null && lowPpm > normPpm ? 'late' : 'soon'
}

function failureItems(score: Scores): readonly KeyValue[] {
  const { defectCount, shippedQty, ppm, lowPpm, highPpm } = score
  if (shippedQty === null || ppm === null) return [{ key: 'failures', label: texts.failures, value: texts.notShipped(defectCount), tone: 'muted' }]
  return [
    { key: 'failures', label: texts.failures, value: texts.failuresOf(defectCount, shippedQty) },
    { key: 'rate', label: texts.rate, value: texts.ppm(ppm), tone: rateTone(score) },
    ...(lowPpm === null || highPpm === null ? [] : [{ key: 'interval', label: texts.interval, value: texts.between(lowPpm, highPpm), tone: 'muted' } as const]),
  ]
}

function itemsOf(score: Scores): readonly KeyValue[] {
  return [
    { key: 'claims', label: texts.claims, value: texts.claimsOf(score.claimCount, score.openClaimCount) },
    ...answerItems(score),
    shareItem('accepted', texts.accepted, score.acceptedLineBp, texts.noAnswers),
    shareItem('recovered', texts.recovered, score.recoveredBp, texts.nothingAsked),
    ...(score.outstandingMinor === 0 ? [] : [{ key: 'outstanding', label: texts.outstanding, value: formatMoney(score.outstandingMinor, score.currency) }]),
    ...failureItems(score),
    { key: 'eightD', label: texts.eightD, value: texts.eightDOf(score.eightDOpenCount, score.eightDOverdueCount), tone: score.eightDOverdueCount > 0 ? 'late' : undefined },
  ]
}

const isEmpty = ({ claimCount, openClaimCount, defectCount, eightDOpenCount }: Scores): boolean => claimCount + openClaimCount + defectCount + eightDOpenCount === 0

function Score({ supplierId, todayOn }: { readonly supplierId: number; readonly todayOn: string }) {
  const query = useQueryOf('claims.scorecard', { supplierId, fromOn: addDays(addMonths(todayOn, -MONTHS), 1), toOn: todayOn })
  if (query.data === undefined) return query.isError ? <QueryFailed query={query} /> : <SkeletonRows rows={4} />
  return isEmpty(query.data) ? <Sub>{texts.none}</Sub> : <KeyValueList items={itemsOf(query.data)} />
}

/** How the supplier answers and pays, by the claims of the last twelve months. */
export function ScoreCard({ supplierId }: { readonly supplierId: number }) {
  const { may } = useSession()
  const todayOn = useToday()
  if (todayOn === null || !may('claims.scorecard')) return null
  return <Card title={texts.title} sub={texts.period}><Score supplierId={supplierId} todayOn={todayOn} /></Card>
}
