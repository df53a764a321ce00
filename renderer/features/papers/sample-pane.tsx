import { FailureNote } from '#renderer/app/failure-note.tsx'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import { paperFormTexts as texts } from '#renderer/texts/papers.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import classes from './paper-form.module.css'
import { PdfPages } from './pdf-pages.tsx'

export type Sample = {
  readonly fileId: number | null
  /** What is typed is no longer what the sample shows. */
  readonly isOld: boolean
  readonly isMaking: boolean
  readonly failure: CallFailure | null
}

/** The paper as it would come out, beside the form. */
export function SamplePane({ sample }: { readonly sample: Sample }) {
  const { fileId, isOld, isMaking, failure } = sample
  return (
    <section className={classes.sample} aria-label={texts.sampleTitle} aria-busy={isMaking}>
      <div className={classes.sampleHead}>
        <b>{texts.sampleTitle}</b>
        <span className={classes.note}>{isMaking ? texts.sampleMaking : texts.sampleNote}</span>
        {isOld && !isMaking && <Tag tone="soon">{texts.sampleOld}</Tag>}
      </div>
      <FailureNote failure={failure} />
      {fileId !== null && <PdfPages fileId={fileId} zoom="fit" />}
    </section>
  )
}
