import { useState } from 'react'
import type { ExpertiseDraft } from '#shared/contract/expertise.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { Card } from '#renderer/ui/card.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import classes from './expertise.module.css'
import { benchFieldId } from './gap-place.ts'

const texts = expertiseTexts.how
const TEXT_MAX = 4000
const LINE_MAX = 300

export type PartProps = { readonly draft: ExpertiseDraft; readonly change: (facts: Partial<ExpertiseDraft>) => void }

const partsOf = (text: string): readonly string[] => text.split(';').map((part) => part.trim()).filter((part) => part !== '')

/** Instruments of the centre to tick, and any others typed. */
function Instruments({ draft, change, offered }: PartProps & { readonly offered: readonly string[] }) {
  const [others, setOthers] = useState(draft.instruments.filter((one) => !offered.includes(one)).join('; '))
  const ticked = offered.filter((one) => draft.instruments.includes(one))
  return (
    <div id={benchFieldId('instruments')} className={classes.instruments} role="group" aria-label={texts.instruments}>
      <div className={classes.label}>{texts.instruments}</div>
      {offered.map((one) => (
        <CheckField
          key={one}
          label={one}
          isChecked={ticked.includes(one)}
          onChange={(isChecked) => change({ instruments: [...offered.filter((other) => (other === one ? isChecked : ticked.includes(other))), ...partsOf(others)] })}
        />
      ))}
      <TextField
        label={texts.otherInstruments}
        value={others}
        onChange={(text) => {
          setOthers(text)
          change({ instruments: [...ticked, ...partsOf(text)] })
        }}
        maxLength={LINE_MAX}
      />
    </div>
  )
}

/** How it was examined: what the paper must say before its findings. */
export function HowChecked({ draft, change, offered }: PartProps & { readonly offered: readonly string[] }) {
  const [isMoreOpen, setMoreOpen] = useState(draft.wasCustomerPresent || draft.presentPersons !== '')
  return (
    <Card title={texts.title}>
      <AreaField id={benchFieldId('methods')} label={texts.methods} rows={2} value={draft.methods} placeholder={texts.methodsPlaceholder} onChange={(methods) => change({ methods })} maxLength={TEXT_MAX} />
      <Instruments draft={draft} change={change} offered={offered} />
      <FieldGrid columns="1fr 1fr">
        <TextField id={benchFieldId('conditions')} label={texts.conditions} value={draft.conditions} placeholder={texts.conditionsPlaceholder} onChange={(conditions) => change({ conditions })} maxLength={LINE_MAX} />
        <TextField label={texts.openedState} value={draft.openedState} onChange={(openedState) => change({ openedState })} maxLength={TEXT_MAX} />
      </FieldGrid>
      <button type="button" className={classes.fold} aria-expanded={isMoreOpen} onClick={() => setMoreOpen(!isMoreOpen)}>{isMoreOpen ? '▾' : '▸'} {texts.more}</button>
      {isMoreOpen && (
        <>
          <CheckField label={texts.wasCustomerPresent} isChecked={draft.wasCustomerPresent} onChange={(wasCustomerPresent) => change({ wasCustomerPresent })} />
          <TextField label={texts.presentPersons} value={draft.presentPersons} onChange={(presentPersons) => change({ presentPersons })} maxLength={LINE_MAX} />
        </>
      )}
    </Card>
  )
}
