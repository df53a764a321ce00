import { useState, type ComponentType } from 'react'
import { addMonths } from '#shared/kit/calendar.ts'
import type { ProcedureName } from '#shared/contract/index.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { reportTexts as texts } from '#renderer/texts/supplier-reports.ts'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { AnswersReport } from './answers-report.tsx'
import { BrandReport } from './brand-report.tsx'
import { FailuresReport } from './failures-report.tsx'
import { PeriodFields, type Period } from './period-fields.tsx'
import { RecoveryReport } from './recovery-report.tsx'
import type { ReportProps } from './report-body.tsx'
import classes from './reports.module.css'
import { SidesReport } from './sides-report.tsx'

const REPORTS = {
  failures: { panel: FailuresReport, needs: 'claims.failureRates' },
  recovery: { panel: RecoveryReport, needs: 'claims.recoveryByMonth' },
  answers: { panel: AnswersReport, needs: 'claims.answerTimes' },
  sides: { panel: SidesReport, needs: 'cases.totals' },
  brand: { panel: BrandReport, needs: 'cases.brandReport' },
} as const satisfies Readonly<Record<string, { readonly panel: ComponentType<ReportProps>; readonly needs: ProcedureName }>>
type Report = keyof typeof REPORTS
const ALL = Object.keys(REPORTS) as Report[]
const FIRST: Report = 'failures'
const EARLIER_MONTHS = 11

/** Twelve calendar months, this one the last. */
const yearTo = (todayOn: string): Period => ({ supplierId: null, fromOn: addMonths(`${todayOn.slice(0, 7)}-01`, -EARLIER_MONTHS), toOn: todayOn })

function Reports({ first, todayOn }: { readonly first: Report; readonly todayOn: string }) {
  const { may } = useSession()
  const [period, setPeriod] = useState(() => yearTo(todayOn))
  const [report, setReport] = useState<Report>(first)
  const options = ALL.filter((value) => may(REPORTS[value].needs)).map((value) => ({ value, label: texts.reports[value] }))
  const { panel: Panel } = REPORTS[report]
  const { supplierId, fromOn, toOn } = period
  return (
    <div className={classes.report}>
      <div className={classes.bar}>
        <PickChips<Report> mode="single" label={texts.which} isLabelHidden value={report} options={options} onChange={setReport} />
        <PeriodFields value={period} todayOn={todayOn} hasSupplier={report !== 'brand'} onChange={setPeriod} />
      </div>
      {fromOn === null || toOn === null || fromOn > toOn ? <Note tone="soon" isLive>{texts.noPeriod}</Note> : <Panel asked={{ supplierId, fromOn, toOn }} />}
    </div>
  )
}

/** What the suppliers' goods cost the centre and what came back, by period and supplier. */
export function ReportsPanel({ rest }: { readonly rest: string }) {
  const { may } = useSession()
  const todayOn = useToday()
  const first = ALL.find((name) => name === rest && may(REPORTS[name].needs)) ?? FIRST
  return todayOn === null ? null : <Reports key={first} first={first} todayOn={todayOn} />
}
