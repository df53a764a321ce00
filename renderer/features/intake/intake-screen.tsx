import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import type { DraftPlace, StoredDraft } from '#renderer/app/drafts/draft-keeper.ts'
import { useDraftPlace, useStoredDraft } from '#renderer/app/drafts/use-draft-keeper.ts'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { usePhotoUploads } from '#renderer/features/photos/index.ts'
import { useCalendar } from '#renderer/rpc/use-calendar.ts'
import { useLaw } from '#renderer/rpc/use-law.ts'
import { intakeTexts } from '#renderer/texts/intake.ts'
import { OUR_ROLE_LABELS } from '#renderer/texts/labels.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { maxAgreedRepairDays } from '#shared/law/demands.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { FormErrorSummary, focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { ScreenBody, SplitView } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { focusNextSection } from '#renderer/ui/section-anchors.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { CustomerSection } from './customer-section.tsx'
import { FaultSection } from './fault-section.tsx'
import classes from './intake.module.css'
import { IntakeHead } from './intake-head.tsx'
import { demandDayOf, fieldId, type SectionProps } from './intake-form.ts'
import { intakeProblems } from './intake-problems.ts'
import { StartsToday, WillPrint } from './side-cards.tsx'
import { SupplierAsks } from './supplier-asks.tsx'
import { TermsSection } from './terms-section.tsx'
import { UnitSection } from './unit-section.tsx'
import { useAccept } from './use-accept.ts'
import { useFolds } from './use-folds.ts'
import { useIntakeFacts } from './use-intake-facts.ts'
import { useIntakeForm } from './use-intake-form.ts'
import { useUnitLookUp } from './use-unit-look-up.ts'
import { warrantyNow } from './warranty-now.ts'
import { whatStarts } from './what-starts.ts'

const SECTIONS = ['intake-unit', 'intake-customer', 'intake-fault', 'intake-terms'] as const

/** The whole intake on one page: serial number, customer, fault and state, terms, then the papers. */
export function IntakeScreen({ serial }: { readonly serial: string }) {
  const todayOn = useToday()
  const place = useDraftPlace('intake')
  const draft = useStoredDraft(place)
  if (todayOn === null || draft === undefined) return <ScreenBody><SkeletonRows /></ScreenBody>
  return <IntakePage serial={serial} todayOn={todayOn} place={place} draft={draft} />
}

type PageProps = { readonly serial: string; readonly todayOn: string; readonly place: DraftPlace; readonly draft: StoredDraft | null }

function useIntakePage({ serial, todayOn, place, draft }: PageProps) {
  const { whyNot } = useSession()
  const state = useIntakeForm(place, draft, serial)
  const { form, patch, problems } = state
  const [isTried, setTried] = useState(false)
  const folds = useFolds()
  const lookUp = useUnitLookUp(form, patch)
  const facts = useIntakeFacts(form)
  const accept = useAccept()
  const uploads = usePhotoUploads<string>(({ fileId, name, place }) => state.addPhoto({ fileId, name, slotCode: place }))
  const law = useLaw()
  const maxAgreedDays = law === null ? null : maxAgreedRepairDays(law, demandDayOf(form, todayOn) ?? todayOn)
  const found = intakeProblems(form, problems, maxAgreedDays ?? undefined)
  const errorOf: SectionProps['errorOf'] = (path) => accept.fieldErrors[path] ?? (isTried ? found.find((problem) => problem.path === path)?.message : undefined)
  const jump = (path: string) => {
    folds.reveal(path)
    // A fold that opens now has its fields in the next frame.
    requestAnimationFrame(() => focusField(fieldId(path)))
  }
  const openOrder = lookUp.found?.openOrderNumber ?? null
  const whyNotAccept = whyNot('orders.accept') ?? (openOrder === null ? null : intakeTexts.alreadyHere(openOrder)) ?? (uploads.uploads.some(({ stage }) => stage !== 'failed') ? intakeTexts.photosOnTheirWay : null)
  const submit = async () => {
    setTried(true)
    if (whyNotAccept !== null || accept.isRunning) return
    if (found.length > 0 || form.model === null) {
      found.forEach(({ path }) => folds.reveal(path))
      return
    }
    state.hold()
    const taken = await accept.run(form, form.model.modelId, todayOn, facts.organisation?.ourRole ?? null)
    if (taken === null) return
    state.forget()
    showToast(intakeTexts.accepted(taken.number))
    go(paths.order(taken.orderId))
  }
  return { state, folds, lookUp, facts, law, accept, uploads, found, errorOf, jump, whyNotAccept, submit, isTried, setTried }
}

function IntakePage(props: PageProps) {
  const { todayOn } = props
  const page = useIntakePage(props)
  const { state, folds, lookUp, facts, law, accept, found, isTried } = page
  const { form, patch, setProblem } = state
  const { model, category, organisation, kit } = facts
  const warrantyMonths = model?.warrantyMonths ?? null
  const calendar = useCalendar()
  const warranty = warrantyNow({ unit: lookUp.found?.unit ?? null, sale: form.sale, warrantyMonths, todayOn, calendar, law })
  const missingPhotos = (category?.photoSlots ?? []).filter(({ code }) => !form.photos.some(({ slotCode }) => slotCode === code)).map(({ name }) => shippedText(name))
  const starts = organisation === null || law === null ? null : whatStarts({ form, todayOn, ourRole: organisation.ourRole, ourRoleName: OUR_ROLE_LABELS[organisation.ourRole], category, isTechComplex: model?.isTechComplex ?? false, calendar, law })
  const section: SectionProps = {
    form, setProblem, todayOn, errorOf: page.errorOf,
    patch: (change) => {
      if (accept.failure !== null) Object.keys(accept.fieldErrors).forEach(accept.clear)
      patch(change)
    },
  }
  useHotkeys({ 'Ctrl+Enter': { run: () => { if (!focusNextSection(SECTIONS)) void page.submit() }, description: intakeTexts.next } })
  const errors = Object.entries(accept.fieldErrors).map(([path, message]) => ({ path, message }))
  const shown = errors.length > 0 ? errors : isTried ? found : []
  return (
    <ScreenBody>
      <div className={classes.head}>
        <IntakeHead state={state} whyNotAccept={page.whyNotAccept} isRunning={accept.isRunning} onAccept={() => void page.submit()} onForget={() => page.setTried(false)} />
      </div>
      <SplitView
        key={state.pageNo}
        sideLabel={intakeTexts.sideLabel}
        main={
          <>
            <FormErrorSummary title={intakeTexts.errorsTitle} errors={shown.map(({ path, message }) => ({ fieldId: fieldId(path), message }))} />
            {accept.failure?.kind !== 'invalid' && <FailureNote failure={accept.failure} />}
            {state.waitingSerial !== null && (
              <Note tone="soon" isLive action={<ActionButton label={intakeTexts.waiting.begin} onClick={() => state.begin(state.waitingSerial ?? '')} />}>
                {intakeTexts.waiting.text(state.waitingSerial, form.serial)}
              </Note>
            )}
            <UnitSection {...section} lookUp={lookUp} warranty={warranty} warrantyMonths={warrantyMonths} folds={folds} />
            <CustomerSection {...section} lastCustomerId={lookUp.found?.unit?.lastCustomerId ?? null} folds={folds} />
            <FaultSection {...section} category={category} kit={kit} folds={folds} photos={{ photos: form.photos, uploads: page.uploads, onRemove: state.removePhoto }} />
            <TermsSection {...section} ourRole={organisation?.ourRole ?? null} folds={folds} />
          </>
        }
        side={
          <div className={classes.side}>
            <StartsToday starts={starts} />
            <SupplierAsks form={form} model={model} onJump={page.jump} />
            <WillPrint photoCount={form.photos.length} missingPhotos={missingPhotos} onJump={() => page.jump('photos')} />
          </div>
        }
      />
    </ScreenBody>
  )
}
