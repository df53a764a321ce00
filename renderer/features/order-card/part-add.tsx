import { useState } from 'react'
import { PartField, type ChosenPart } from '#renderer/features/part-search/index.ts'
import { orderPartTexts } from '#renderer/texts/order-parts.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import classes from './order-card.module.css'
import { parseQtyMilli } from './quantity.ts'
import type { PartActions } from './use-part-actions.ts'

const { add: texts } = orderPartTexts

export const PART_FIELD = 'order-part'

/** One more part of the catalogue, as a draft. */
export function PartAdd({ actions }: { readonly actions: PartActions }) {
  const [part, setPart] = useState<ChosenPart | null>(null)
  const [qty, setQty] = useState('1')
  const [isTried, setTried] = useState(false)
  const [addedCount, setAddedCount] = useState(0)
  const qtyMilli = parseQtyMilli(qty)
  const submit = async () => {
    setTried(true)
    if (part === null || qtyMilli === null || !(await actions.add(part, qtyMilli))) return
    setPart(null)
    setAddedCount((count) => count + 1)
    setQty('1')
    setTried(false)
  }
  return (
    <form className={classes.lineForm} aria-label={texts.title} noValidate onSubmit={(event) => { event.preventDefault(); void submit() }}>
      <div className={classes.addPart}>
        <PartField key={addedCount} id={PART_FIELD} label={texts.part} value={part} error={isTried && part === null ? texts.partNeeded : null} onChange={setPart} />
        <TextField label={texts.qty} inputMode="decimal" value={qty} error={isTried && qtyMilli === null ? texts.qtyBad : null} onChange={setQty} />
        <ActionButton type="submit" label={texts.submit} isBusy={actions.isRunning} />
      </div>
      <Sub>{texts.hint}</Sub>
    </form>
  )
}
