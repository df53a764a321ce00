import type { Bench, ExpertiseDraft, Ground } from '#shared/contract/expertise.ts'
import type { VoidingCondition } from '#shared/contract/reference.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { groundWords, nameIn } from '#renderer/texts/shipped.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { ConfirmButton } from '#renderer/ui/confirm-button.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import { groundSentence, withGround } from './draft-changes.ts'
import classes from './expertise.module.css'
import { benchFieldId, groundPartId } from './gap-place.ts'
import type { PartProps } from './how-checked.tsx'
import { PlacePhotos } from './place-photos.tsx'
import { groundPlace, isAt, type BenchPhotos } from './use-bench-photos.ts'

const texts = expertiseTexts.grounds
const TEXT_MAX = 4000
const LINE_MAX = 300

type GroundsProps = PartProps & { readonly bench: Bench; readonly photos: BenchPhotos }

type Proof = { readonly hasPhoto: boolean; readonly hasMeasurement: boolean }

/** What the condition asks for beside the words, and whether it is there. */
function GroundNeeds({ ground, condition, proof }: { readonly ground: Ground; readonly condition: VoidingCondition; readonly proof: Proof }) {
  const needs = [
    { isAsked: condition.needsPhoto, isMet: proof.hasPhoto, words: texts.photoNeed },
    { isAsked: condition.needsMeasurement, isMet: proof.hasMeasurement, words: texts.measurementNeed },
    { isAsked: condition.needsRuleClause, isMet: ground.clause.trim() !== '', words: texts.clauseNeed },
  ].filter(({ isAsked }) => isAsked)
  return (
    <span className={classes.groundNeeds}>
      {needs.map(({ isMet, words }) => <Tag key={words.missing} tone={isMet ? 'ok' : 'soon'}>{isMet ? words.met : words.missing}</Tag>)}
    </span>
  )
}

type GroundBlockProps = {
  readonly ground: Ground
  readonly condition: VoidingCondition
  readonly sentence: string
  readonly photos: BenchPhotos
  readonly hasMeasurement: boolean
  readonly onChange: (facts: Partial<Ground>) => void
  readonly onRemove: () => void
}

/** One condition that ends the warranty, and what proves that it is so here. */
function GroundBlock({ ground, condition, sentence, photos, hasMeasurement, onChange, onRemove }: GroundBlockProps) {
  const name = nameIn(condition.name)
  const words = groundWords(condition)
  const place = groundPlace(ground.code)
  return (
    <section className={classes.ground} aria-label={name} data-ground={ground.code}>
      <div className={classes.groundHead}>
        <b>{name}</b>
        <ConfirmButton label={texts.remove} question={texts.removeQuestion} confirmLabel={texts.remove} onConfirm={onRemove} />
      </div>
      <Sub>{words.validWhen}</Sub>
      <GroundNeeds ground={ground} condition={condition} proof={{ hasMeasurement, hasPhoto: photos.photos.some((photo) => isAt(photo, place)) }} />
      <TextField id={groundPartId(ground.code, 'clause')} label={texts.clause} isRequired={condition.needsRuleClause} value={ground.clause} onChange={(clause) => onChange({ clause })} maxLength={LINE_MAX} />
      <AreaField id={groundPartId(ground.code, 'evidence')} label={texts.evidence} isRequired rows={2} placeholder={words.evidence} value={ground.evidence} onChange={(evidence) => onChange({ evidence })} maxLength={TEXT_MAX} />
      <AreaField id={groundPartId(ground.code, 'causalLink')} label={texts.causalLink} isRequired rows={3} value={ground.causalLink} onChange={(causalLink) => onChange({ causalLink })} maxLength={TEXT_MAX} />
      {ground.causalLink.trim() === '' && <div><WhyLink onClick={() => onChange({ causalLink: sentence })}>{texts.takeStandard}</WhyLink></div>}
      <PlacePhotos id={groundPartId(ground.code, 'photos')} label={texts.photosOf(name)} place={place} bench={photos} />
    </section>
  )
}

/** Grounds of a refusal; none are needed for anything else. */
export function Grounds({ draft, change, bench, photos }: GroundsProps) {
  const { voidingConditions } = bench
  const free = voidingConditions.filter(({ code }) => draft.grounds.every((ground) => ground.code !== code))
  const add = (code: string | null) => {
    if (code === null) return
    change({ grounds: [...draft.grounds, { code, clause: '', evidence: '', causalLink: '' }] })
    requestAnimationFrame(() => focusField(groundPartId(code, 'evidence')))
  }
  const hasMeasurement = draft.results.some(({ value }) => value !== null)
  const conditionOf = (ground: ExpertiseDraft['grounds'][number]) => voidingConditions.find(({ code }) => code === ground.code)
  return (
    <Card title={texts.title}>
      {draft.grounds.length === 0 && <Sub>{texts.none}</Sub>}
      {draft.grounds.map((ground) => {
        const condition = conditionOf(ground)
        if (condition === undefined) return null
        return (
          <GroundBlock
            key={ground.code}
            ground={ground}
            condition={condition}
            sentence={groundSentence(draft, ground, condition, bench)}
            photos={photos}
            hasMeasurement={hasMeasurement}
            onChange={(facts) => change(withGround(draft, ground.code, facts))}
            onRemove={() => change({ grounds: draft.grounds.filter((other) => other !== ground) })}
          />
        )
      })}
      <SelectField key={draft.grounds.length} id={benchFieldId('addGround')} label={texts.add} placeholder={texts.addPlaceholder} isSearchable value={null} options={free.map(({ code, name }) => ({ value: code, label: nameIn(name) }))} onChange={add} />
    </Card>
  )
}
