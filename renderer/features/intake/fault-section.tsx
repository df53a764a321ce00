import { POWER_STATES } from '#shared/contract/orders.ts'
import type { Category } from '#shared/contract/reference.ts'
import { intakeTexts } from '#renderer/texts/intake.ts'
import { POWER_STATE_LABELS } from '#renderer/texts/labels.ts'
import { nameIn } from '#renderer/texts/shipped.ts'
import { Card } from '#renderer/ui/card.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Inline } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { Fold } from './fold.tsx'
import classes from './intake.module.css'
import { fieldId, type SectionProps } from './intake-form.ts'
import { KitChips } from './kit-chips.tsx'
import { PhotoRow, type PhotoRowProps } from './photo-row.tsx'
import type { Folds } from './use-folds.ts'

const POWER = POWER_STATES.map((value) => ({ value, label: POWER_STATE_LABELS[value] }))

export type FaultSectionProps = SectionProps & {
  readonly category: Category | null
  /** What comes in the box, of the model or else of the category. */
  readonly kit: readonly string[]
  readonly photos: Omit<PhotoRowProps, 'slots'>
  readonly folds: Folds
}

/** What is wrong in the customer's own words, and what the thing looks like on the desk. */
export function FaultSection(props: FaultSectionProps) {
  const { form, patch, errorOf, setProblem, category, kit, folds } = props
  const texts = intakeTexts.fault
  const faults = (category?.intakeFaults ?? []).map(({ code, name }) => ({ value: code, label: nameIn(name) }))
  return (
    <div className={classes.section}>
    <Card id="intake-fault" title={texts.title}>
      {faults.length > 0 && (
        <PickChips id={fieldId('faultCodes')} label={texts.faults} isLabelHidden mode="multi" value={form.faultCodes} options={faults} onChange={(faultCodes) => patch({ faultCodes })} />
      )}
      <AreaField id={fieldId('defectWords')} label={texts.words} isRequired rows={2} value={form.defectWords} placeholder={texts.wordsPlaceholder} onChange={(defectWords) => patch({ defectWords })} error={errorOf('defectWords')} maxLength={4000} />
      <FieldGrid columns="1.2fr 1.4fr .8fr">
        <TextField id={fieldId('appearance')} label={texts.appearance} isRequired value={form.appearance} placeholder={texts.appearancePlaceholder} onChange={(appearance) => patch({ appearance })} error={errorOf('appearance')} maxLength={4000} />
        <TextField id={fieldId('completeness')} label={texts.completeness} isRequired value={form.completeness} onChange={(completeness) => patch({ completeness })} error={errorOf('completeness')} maxLength={4000} />
        <MoneyField
          id={fieldId('valueMinor')}
          label={texts.value}
          isRequired
          valueMinor={form.valueMinor}
          error={errorOf('valueMinor')}
          onChange={(valueMinor, problem) => {
            patch({ valueMinor })
            setProblem('valueMinor', problem)
          }}
        />
      </FieldGrid>
      <KitChips items={kit} text={form.completeness} onChange={(completeness) => patch({ completeness })} />
      <PhotoRow {...props.photos} slots={category?.photoSlots ?? []} />
      <Fold label={texts.more} isOpen={folds.isOpen('state')} onToggle={() => folds.toggle('state')}>
        <StateFields {...props} />
      </Fold>
    </Card>
    </div>
  )
}

/** The rest of the state at intake: seldom needed, printed when filled. */
function StateFields({ form, patch, errorOf, category }: FaultSectionProps) {
  const texts = intakeTexts.fault
  return (
    <>
      <TextField id={fieldId('defectWhen')} label={texts.when} value={form.defectWhen} onChange={(defectWhen) => patch({ defectWhen })} error={errorOf('defectWhen')} maxLength={4000} />
      <FieldGrid columns="1fr 1fr 1fr">
        <TextField id={fieldId('seals')} label={texts.seals} value={form.seals} onChange={(seals) => patch({ seals })} error={errorOf('seals')} maxLength={300} />
        <TextField id={fieldId('liquidSigns')} label={texts.liquid} value={form.liquidSigns} onChange={(liquidSigns) => patch({ liquidSigns })} error={errorOf('liquidSigns')} maxLength={300} />
        <TextField id={fieldId('openedSigns')} label={texts.opened} value={form.openedSigns} onChange={(openedSigns) => patch({ openedSigns })} error={errorOf('openedSigns')} maxLength={300} />
      </FieldGrid>
      <PickChips id={fieldId('power')} label={texts.power} mode="single" value={form.power} options={POWER} onChange={(power) => patch({ power })} />
      <Inline gap={20}>
        <CheckField label={texts.isCodeGiven} isChecked={form.isCodeGiven} onChange={(isCodeGiven) => patch({ isCodeGiven })} />
        <CheckField label={texts.isDataSaved} isChecked={form.isDataSaved} onChange={(isDataSaved) => patch({ isDataSaved })} />
        <CheckField label={texts.wishesToBePresent} isChecked={form.wishesToBePresent} onChange={(wishesToBePresent) => patch({ wishesToBePresent })} />
        <CheckField label={texts.needsLoaner} isChecked={form.needsLoaner} onChange={(needsLoaner) => patch({ needsLoaner })} description={category?.isLoanerExcluded === true ? texts.loanerExcluded : undefined} />
      </Inline>
    </>
  )
}
