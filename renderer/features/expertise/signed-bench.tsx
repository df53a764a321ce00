import { useEffect, useState } from 'react'
import type { Bench, ExpertiseDraft } from '#shared/contract/expertise.ts'
import { focusScreen } from '#renderer/app/focus-screen.ts'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { formatDateTime, formatMoney, orAbsent } from '#renderer/texts/formats.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { CAUSE_CLASS_LABELS, FIXABLE_LABELS, STEP_OUTCOME_LABELS, VERDICT_LABELS } from '#renderer/texts/labels.ts'
import { nameIn, unitSign } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { BenchHead } from './bench-head.tsx'
import { BenchPhotoViewer } from './bench-photo-viewer.tsx'
import { BenchStrip } from './bench-strip.tsx'
import { OUTCOME_TONES } from './checklist-row.tsx'
import { doneCount, resultOf } from './draft-changes.ts'
import classes from './expertise.module.css'
import { NewVersionDialog } from './new-version-dialog.tsx'
import { PlacePhotos } from './place-photos.tsx'
import { groundPlace, stepPlace, useBenchPhotos, type BenchPhotos } from './use-bench-photos.ts'
import { VersionsLine } from './versions-line.tsx'

const texts = expertiseTexts

export type SignedBenchProps = {
  readonly bench: Bench
  readonly whyReadOnly: string | null
  readonly firstShownId?: number | null
  /** Back to the draft, where there is one to go on with. */
  readonly onLeave?: (() => void) | undefined
}

/** An expertise that cannot be written to: signed, or led by somebody else. */
export function SignedBench({ bench, whyReadOnly, firstShownId = null, onLeave }: SignedBenchProps) {
  const { whyNot } = useSession()
  const [shownId, setShownId] = useState(firstShownId)
  const [isAsking, setAsking] = useState(false)
  const photos = useBenchPhotos(bench.orderId, bench.photos)
  const isSigned = bench.versions[0]?.isSigned === true
  useEffect(() => focusScreen(), [])
  useHotkeys({ 'Ctrl+Enter': { run: () => go(paths.order(bench.orderId)), description: texts.openOrder } }, { isEnabled: isSigned })
  const version = bench.versions.find((one) => one.expertiseId === shownId) ?? bench.versions[0]
  if (version === undefined) return null
  const { draft, signedAt } = version
  const newest = bench.versions[0]
  const show = (expertiseId: number) => {
    if (onLeave !== undefined && expertiseId === newest?.expertiseId) onLeave()
    else setShownId(expertiseId)
  }
  return (
    <>
      <BenchHead
        bench={bench}
        done={doneCount(draft, bench.category.checklist)}
        isDone={isSigned}
        actions={isSigned && <ActionButton label={texts.signed.newVersion} disabledReason={whyNot('expertise.newVersion')} onClick={() => setAsking(true)} />}
      />
      <BenchStrip bench={bench} photos={photos} />
      {whyReadOnly !== null && <Note tone="info">{whyReadOnly}</Note>}
      <div className={classes.panes}>
        <div className={classNames(classes.pane, classes.listPane)} tabIndex={0} role="group" aria-label={texts.list.title}><ReadChecklist bench={bench} draft={draft} photos={photos} /></div>
        <div className={classes.pane} tabIndex={0} role="group" aria-label={texts.signed.pane}>
          <VersionsLine bench={bench} shownId={version.expertiseId} onShow={show} />
          <Card
            title={texts.signed.version(version.version)}
            sub={signedAt === null ? version.engineer : texts.signed.by(version.engineer, signedAt)}
            actions={signedAt === null ? <Tag>{texts.signed.draftTag}</Tag> : <Tag tone="ok" title={formatDateTime(signedAt)}>{texts.signed.tag}</Tag>}
          >
            <KeyValueList align="start" items={summaryOf(bench, draft)} />
          </Card>
          <ReadGrounds bench={bench} draft={draft} photos={photos} />
        </div>
      </div>
      <BenchPhotoViewer bench={bench} photos={photos} />
      {isAsking && <NewVersionDialog orderId={bench.orderId} onClose={() => setAsking(false)} />}
    </>
  )
}

function summaryOf({ category }: Bench, draft: ExpertiseDraft): readonly KeyValue[] {
  const nameOf = (codes: readonly { readonly code: string; readonly name: { readonly ru: string; readonly en: string } }[], code: string) => {
    const found = codes.find((one) => one.code === code)
    return found === undefined ? '' : nameIn(found.name)
  }
  const rows: readonly (readonly [label: string, value: string, isStrong?: boolean])[] = [
    [texts.found.verdict, draft.verdict === null ? '' : VERDICT_LABELS[draft.verdict], true],
    [texts.end.conclusion, draft.conclusion],
    [texts.found.symptom, nameOf(category.symptoms, draft.symptomCode)],
    [texts.found.defect, nameOf(category.defects, draft.defectCode)],
    [texts.found.cause, nameOf(category.causes, draft.causeCode)],
    [texts.found.causeClass, draft.causeClass === null ? '' : CAUSE_CLASS_LABELS[draft.causeClass]],
    [texts.found.node, draft.node],
    [texts.end.causalLink, draft.causalLink],
    [texts.end.fixable, draft.fixable === null ? '' : FIXABLE_LABELS[draft.fixable]],
    [texts.end.workNeeded, draft.workNeeded],
    [texts.end.cost, draft.costMinor === null ? '' : formatMoney(draft.costMinor)],
    [texts.end.durationShort, draft.durationMinutes === null ? '' : texts.signed.minutes(draft.durationMinutes)],
    [texts.how.methods, draft.methods],
    [texts.how.instruments, draft.instruments.join('; ')],
    [texts.how.conditions, draft.conditions],
    [texts.how.openedState, draft.openedState],
    [texts.how.wasCustomerPresent, draft.wasCustomerPresent ? texts.signed.yes : texts.signed.no],
    [texts.how.presentPersons, draft.presentPersons],
  ]
  return rows.filter(([, value]) => value !== '').map(([label, value, isStrong]) => ({ key: label, label, value, isStrong: isStrong ?? false }))
}

type ReadProps = { readonly bench: Bench; readonly draft: ExpertiseDraft; readonly photos: BenchPhotos }

function ReadChecklist({ bench, draft, photos }: ReadProps) {
  return (
    <Card isRuled title={texts.list.title}>
      <ol className={classes.steps}>
        {bench.category.checklist.map((step, index) => {
          const result = resultOf(draft, step.code)
          const limits = step.kind === 'measure' ? texts.list.limits({ ...step, unit: unitSign(step.unit) }) : ''
          const hasPhotos = bench.photos.some((photo) => photo.stepCode === step.code)
          return (
            <li key={step.code} className={classes.step}>
              <div className={classes.stepHead}>
                <span className={classes.stepNo}>{index + 1}</span>
                <span className={classes.stepName} title={nameIn(step.name)}>{nameIn(step.name)}</span>
                <span className={classes.stepLimits} title={limits}>{result?.value === null || result?.value === undefined ? limits : texts.list.measured(result.value, unitSign(step.unit))}</span>
                {result === null ? <span className={classes.stepEmpty}>{texts.signed.empty}</span> : <Tag tone={OUTCOME_TONES[result.outcome]}>{STEP_OUTCOME_LABELS[result.outcome]}</Tag>}
              </div>
              {result !== null && result.note !== '' && <div className={classes.readNote}>{result.note}</div>}
              {hasPhotos && <div className={classes.readNote}><PlacePhotos isReadOnly label={texts.list.photosOf(nameIn(step.name))} place={stepPlace(step.code)} bench={photos} /></div>}
            </li>
          )
        })}
      </ol>
    </Card>
  )
}

function ReadGrounds({ bench, draft, photos }: ReadProps) {
  if (draft.grounds.length === 0) return null
  return (
    <Card title={texts.grounds.title}>
      {draft.grounds.map((ground) => {
        const condition = bench.voidingConditions.find(({ code }) => code === ground.code)
        const name = condition === undefined ? ground.code : nameIn(condition.name)
        return (
          <section key={ground.code} className={classes.ground} aria-label={name}>
            <b>{name}</b>
            <KeyValueList
              align="start"
              items={[
                { key: 'clause', label: texts.grounds.clause, value: orAbsent(ground.clause) },
                { key: 'evidence', label: texts.grounds.evidence, value: orAbsent(ground.evidence) },
                { key: 'link', label: texts.grounds.causalLink, value: orAbsent(ground.causalLink) },
              ]}
            />
            <PlacePhotos isReadOnly label={texts.grounds.photosOf(name)} place={groundPlace(ground.code)} bench={photos} />
          </section>
        )
      })}
    </Card>
  )
}
