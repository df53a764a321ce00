import { REQUEST_KINDS } from '#shared/contract/orders.ts'
import { roleAnswer, type OurRole } from '#shared/law/centre-roles.ts'
import { DEMANDS, type Demand } from '#shared/law/demands.ts'
import { intakeTexts } from '#renderer/texts/intake.ts'
import { DEMAND_LABELS, REQUEST_KIND_LABELS } from '#renderer/texts/labels.ts'
import { Card } from '#renderer/ui/card.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Inline } from '#renderer/ui/layout.tsx'
import { PickChips, type PickOption } from '#renderer/ui/pick-chips.tsx'
import { Fold } from './fold.tsx'
import classes from './intake.module.css'
import { demandDayOf, demandOf, fieldId, isDemanding, type SectionProps } from './intake-form.ts'
import type { Folds } from './use-folds.ts'

const NO_DEMAND = 'none'
const KINDS = REQUEST_KINDS.map((value) => ({ value, label: REQUEST_KIND_LABELS[value] }))

export type TermsSectionProps = SectionProps & { readonly ourRole: OurRole | null; readonly folds: Folds }

/** On what terms it stays: what is asked for, from what day, and for what money. */
export function TermsSection(props: TermsSectionProps) {
  const { form, patch, errorOf, folds } = props
  const texts = intakeTexts.terms
  return (
    <div className={classes.section}>
    <Card id="intake-terms" title={texts.title}>
      <PickChips id={fieldId('requestKind')} label={texts.requestKind} isLabelHidden mode="single" value={form.requestKind} options={KINDS} onChange={(requestKind) => patch({ requestKind })} />
      {isDemanding(form.requestKind) ? <DemandFields {...props} /> : <PriceFields {...props} />}
      <Fold label={texts.more} isOpen={folds.isOpen('terms')} onToggle={() => folds.toggle('terms')}>
        <TextField id={fieldId('note')} label={texts.note} value={form.note} onChange={(note) => patch({ note })} error={errorOf('note')} maxLength={4000} />
        <CheckField label={texts.isUrgent} isChecked={form.isUrgent} onChange={(isUrgent) => patch({ isUrgent })} />
      </Fold>
    </Card>
    </div>
  )
}

function DemandFields({ form, patch, errorOf, setProblem, todayOn, ourRole }: TermsSectionProps) {
  const texts = intakeTexts.terms
  const { demand } = form
  const closed = (value: Demand) => ourRole !== null && roleAnswer(ourRole, value) === 'no'
  // A warranty repair is a demand to repair by itself, wherever we answer for it.
  const isImplied = form.requestKind === 'warranty_repair' && !closed('repair')
  const options: readonly PickOption<Demand | typeof NO_DEMAND>[] = [
    ...DEMANDS.map((value) => ({ value, label: DEMAND_LABELS[value], disabledReason: closed(value) ? texts.notForUs : null })),
    ...(isImplied ? [] : [{ value: NO_DEMAND, label: texts.noDemand, disabledReason: null } as const]),
  ]
  const isReplacement = demand === 'replace_same' || demand === 'replace_other'
  return (
    <>
      <PickChips<Demand | typeof NO_DEMAND>
        id={fieldId('demand')}
        label={texts.demand}
        mode="single"
        value={demandOf(form, ourRole) ?? (isImplied ? 'repair' : NO_DEMAND)}
        options={options}
        error={errorOf('demand')}
        onChange={(value) => patch({ demand: value === NO_DEMAND ? null : value })}
      />
      <FieldGrid columns="1fr 1fr 1.4fr">
        <DateField
          id={fieldId('demandReceivedOn')}
          label={texts.demandOn}
          valueOn={demandDayOf(form, todayOn)}
          maxOn={todayOn}
          error={errorOf('demandReceivedOn')}
          onChange={(on, problem) => {
            patch({ isDemandToday: on === todayOn, demandReceivedOn: on })
            setProblem('demandReceivedOn', problem)
          }}
        />
        {demand === 'repair' && (
          <TextField id={fieldId('agreedDays')} label={texts.agreedDays} inputMode="numeric" placeholder={texts.agreedDaysHint} value={form.agreedDaysText} onChange={(agreedDaysText) => patch({ agreedDaysText })} error={errorOf('agreedDays')} maxLength={3} />
        )}
      </FieldGrid>
      {isReplacement && (
        <Inline gap={20}>
          <CheckField label={texts.needsCheck} isChecked={form.needsCheck} onChange={(needsCheck) => patch({ needsCheck })} />
          <CheckField label={texts.notInStock} isChecked={!form.isInStock} onChange={(isAbsent) => patch({ isInStock: !isAbsent })} />
        </Inline>
      )}
    </>
  )
}

type PriceKey = 'estimateMinor' | 'priceLimitMinor' | 'diagnosticsPriceMinor' | 'prepaidMinor'

function PriceFields({ form, patch, errorOf, setProblem }: TermsSectionProps) {
  const texts = intakeTexts.terms
  const price = (key: PriceKey, label: string) => (
    <MoneyField
      id={fieldId(key)}
      label={label}
      valueMinor={form[key]}
      error={errorOf(key)}
      onChange={(valueMinor, problem) => {
        patch({ [key]: valueMinor })
        setProblem(key, problem)
      }}
    />
  )
  return (
    <FieldGrid columns="1fr 1fr 1fr 1fr">
      {price('estimateMinor', texts.estimate)}
      {price('priceLimitMinor', texts.priceLimit)}
      {price('diagnosticsPriceMinor', texts.diagnosticsPrice)}
      {price('prepaidMinor', texts.prepaid)}
    </FieldGrid>
  )
}
