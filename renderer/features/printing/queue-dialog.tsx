import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { JOB_STATE_LABELS, printingTexts, TROUBLE_TEXTS } from '#renderer/texts/printing.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { EmptyState, SkeletonRows } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import type { QueuedJob } from '#shared/contract/printing.ts'
import { mayStart, type JobState } from '#shared/printing/jobs.ts'
import { printAgain } from './print-paper.ts'
import classes from './printing.module.css'
import { usePrintQueue } from './use-print-retries.ts'

const { queue: texts } = printingTexts
const TONES: Readonly<Record<JobState, Tone>> = { waiting: 'wait', printing: 'wait', printed: 'ok', failed: 'late', cancelled: 'soon', dropped: 'plain' }

const isAsking = ({ isAsked, answer }: QueuedJob): boolean => isAsked && answer === ''
const isOpen = (job: QueuedJob): boolean => job.state === 'printing' || mayStart(job.state) || isAsking(job)

function whyLine(job: QueuedJob): string {
  if (isAsking(job)) return texts.asked
  return [job.trouble === '' ? '' : TROUBLE_TEXTS[job.trouble], job.nextAt === null ? '' : texts.next(job.nextAt)].filter(Boolean).join(' ')
}

function JobRow({ job }: { readonly job: QueuedJob }) {
  const answer = useCommand('printing.answer')
  const drop = useCommand('printing.drop')
  const { jobId } = job
  return (
    <li className={classes.job}>
      <div className={classes.jobName}>
        <span>{job.title}</span>
        <Tag tone={isAsking(job) ? 'soon' : TONES[job.state]}>{isAsking(job) ? texts.question : JOB_STATE_LABELS[job.state]}</Tag>
      </div>
      <div className={classes.actions} role="group" aria-label={texts.jobActions(job.title)}>
        {isAsking(job) && <ActionButton label={texts.yes} onClick={() => void answer.run({ jobId, isPrinted: true })} />}
        {isAsking(job) && <ActionButton label={texts.no} variant="quiet" onClick={() => void answer.run({ jobId, isPrinted: false })} />}
        {mayStart(job.state) && <ActionButton label={job.state === 'waiting' ? texts.print : printingTexts.again} onClick={() => void printAgain(jobId)} />}
        {mayStart(job.state) && <ActionButton label={texts.drop} variant="quiet" onClick={() => void drop.run({ jobId })} />}
      </div>
      <div className={classes.meta}>{[texts.at(job.endedAt ?? job.createdAt), texts.where(job.printer, job.copies)].join(' · ')}</div>
      {whyLine(job) !== '' && <div className={classes.why}>{whyLine(job)}</div>}
      <FailureNote failure={answer.failure ?? drop.failure} />
    </li>
  )
}

function Part({ title, jobs }: { readonly title: string; readonly jobs: readonly QueuedJob[] }) {
  if (jobs.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className={classes.partName}>{title}</h3>
      <ul className={classes.jobs}>{jobs.map((job) => <JobRow key={job.jobId} job={job} />)}</ul>
    </section>
  )
}

/** What this workplace prints: first what wants a hand, then what came out last. */
export function QueueDialog({ onClose }: { readonly onClose: () => void }) {
  const query = usePrintQueue()
  const toSettings = () => {
    onClose()
    go(paths.settings('printing'))
  }
  const rows = query.data?.rows
  return (
    <Dialog isOpen width="wide" title={texts.title} onClose={onClose} cancelLabel={texts.close} extraActions={<ActionButton label={texts.settings} variant="quiet" onClick={toSettings} />}>
      {rows === undefined && (query.isError ? <QueryFailed query={query} /> : <SkeletonRows />)}
      {rows?.length === 0 && <EmptyState title={texts.empty} why={texts.emptyWhy} />}
      <div className={classes.queue}>
        <Part title={texts.waiting} jobs={rows?.filter(isOpen) ?? []} />
        <Part title={texts.done} jobs={rows?.filter((job) => !isOpen(job)) ?? []} />
      </div>
    </Dialog>
  )
}
