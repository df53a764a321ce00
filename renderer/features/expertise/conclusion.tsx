import { FIXABLE, type Bench } from '#shared/contract/expertise.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { FIXABLE_LABELS } from '#renderer/texts/labels.ts'
import { Card } from '#renderer/ui/card.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { useTypedText } from '#renderer/ui/fields/use-typed-text.ts'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { BLANK, standardConclusion } from './draft-changes.ts'
import { benchFieldId } from './gap-place.ts'
import type { PartProps } from './how-checked.tsx'

const texts = expertiseTexts.end
const TEXT_MAX = 4000
const WHOLE = /^\d{1,5}$/
const FIXABLE_OPTIONS = FIXABLE.map((value) => ({ value, label: FIXABLE_LABELS[value] }))

/** What follows from it all. */
export function Conclusion({ draft, change, bench }: PartProps & { readonly bench: Bench }) {
  const standard = standardConclusion(draft, bench)
  const isStandard = standard !== '' && draft.conclusion === standard
  const minutes = useTypedText<number>({
    value: draft.durationMinutes,
    format: String,
    parse: (text) => (WHOLE.test(text.trim()) ? Number(text.trim()) : null),
    problemOf: (read) => (read === null ? texts.badDuration : null),
    onChange: (durationMinutes) => change({ durationMinutes }),
  })
  return (
    <Card title={texts.title}>
      <AreaField
        id={benchFieldId('conclusion')}
        label={texts.conclusion}
        rows={5}
        placeholder={texts.conclusionPlaceholder}
        value={draft.conclusion}
        error={draft.conclusion.includes(BLANK) ? texts.blanks : undefined}
        description={isStandard ? texts.standard : undefined}
        onChange={(conclusion) => change({ conclusion })}
        maxLength={TEXT_MAX}
      />
      <AreaField label={texts.causalLink} rows={2} value={draft.causalLink} onChange={(causalLink) => change({ causalLink })} maxLength={TEXT_MAX} />
      <PickChips id={benchFieldId('fixable')} label={texts.fixable} mode="single" value={draft.fixable} options={FIXABLE_OPTIONS} onChange={(fixable) => change({ fixable })} />
      <FieldGrid columns="1.6fr 1fr .9fr">
        <TextField label={texts.workNeeded} value={draft.workNeeded} onChange={(workNeeded) => change({ workNeeded })} maxLength={TEXT_MAX} />
        <MoneyField label={texts.cost} valueMinor={draft.costMinor} onChange={(costMinor) => change({ costMinor })} />
        <TextField label={texts.duration} inputMode="numeric" value={minutes.text} onChange={minutes.type} onBlur={minutes.leave} error={minutes.problem ?? undefined} maxLength={5} />
      </FieldGrid>
    </Card>
  )
}
