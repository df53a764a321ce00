import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { WORK_LINE_KIND_LABELS } from '#renderer/texts/labels.ts'
import { workTexts } from '#renderer/texts/work.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { WORK_LINE_KINDS } from '#shared/contract/orders.ts'
import { useCard } from './card-context.ts'
import classes from './order-card.module.css'
import { parseMonths, parseQtyMilli } from './quantity.ts'

const { add: texts } = workTexts
type Kind = (typeof WORK_LINE_KINDS)[number]
type Draft = { readonly code: string; readonly name: string; readonly qty: string; readonly priceMinor: number | null; readonly serial: string; readonly replacedSerial: string; readonly months: string }
const EMPTY: Draft = { code: '', name: '', qty: '1', priceMinor: null, serial: '', replacedSerial: '', months: '' }

/** Where the cursor goes to write the next line. */
export const LINE_NAME_FIELD = 'work-line-name'

function problemsOf(draft: Draft, priceProblem: string | null) {
  return {
    name: draft.name.trim() === '' ? texts.nameNeeded : null,
    qty: parseQtyMilli(draft.qty) === null ? texts.qtyBad : null,
    price: priceProblem ?? (draft.priceMinor === null ? texts.priceNeeded : null),
    months: parseMonths(draft.months) === undefined ? texts.monthsBad : null,
  }
}

/** One more line of labour or parts, written in place; the kind stays for the next one. */
export function LineForm() {
  const { card } = useCard()
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('work.addLine')
  const [kind, setKind] = useState<Kind>('labour')
  const [draft, setDraft] = useState(EMPTY)
  const [priceProblem, setPriceProblem] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)
  const problems = problemsOf(draft, priceProblem)
  const change = (facts: Partial<Draft>, field: string) => {
    setDraft((now) => ({ ...now, ...facts }))
    clear(field)
  }
  const shown = (field: string, problem: string | null) => fieldErrors[field] ?? (isTried ? problem : null)
  const submit = async () => {
    setTried(true)
    const qtyMilli = parseQtyMilli(draft.qty)
    const months = parseMonths(draft.months)
    if (problems.name !== null || problems.price !== null || qtyMilli === null || months === undefined || draft.priceMinor === null) return
    const isPart = kind === 'part'
    const { code, name, priceMinor } = draft
    const answer = await run({ orderId: card.orderId, kind, code, name, qtyMilli, priceMinor, serial: isPart ? draft.serial : '', replacedSerial: isPart ? draft.replacedSerial : '', warrantyMonths: isPart ? months : null })
    if (answer === null) return
    setDraft(EMPTY)
    setTried(false)
    document.getElementById(LINE_NAME_FIELD)?.focus()
  }
  return (
    <form className={classes.lineForm} aria-label={texts.title} noValidate onSubmit={(event) => { event.preventDefault(); void submit() }}>
      <PickChips<Kind> mode="single" label={texts.kind} isLabelHidden options={WORK_LINE_KINDS.map((value) => ({ value, label: WORK_LINE_KIND_LABELS[value] }))} value={kind} onChange={setKind} />
      <FieldGrid columns="minmax(0, 1fr) 110px 84px 132px">
        <TextField id={LINE_NAME_FIELD} label={texts.name} isRequired value={draft.name} error={shown('name', problems.name)} onChange={(name) => change({ name }, 'name')} />
        <TextField label={texts.code} value={draft.code} error={fieldErrors['code']} onChange={(code) => change({ code }, 'code')} />
        <TextField label={texts.qty} inputMode="decimal" value={draft.qty} error={shown('qtyMilli', problems.qty)} onChange={(qty) => change({ qty }, 'qtyMilli')} />
        <MoneyField label={texts.price} isRequired valueMinor={draft.priceMinor} error={shown('priceMinor', problems.price)} onChange={(priceMinor, problem) => { change({ priceMinor }, 'priceMinor'); setPriceProblem(problem) }} />
      </FieldGrid>
      {kind === 'part' && (
        <FieldGrid columns="1fr 1fr 132px">
          <TextField label={texts.serialIn} value={draft.serial} error={fieldErrors['serial']} onChange={(serial) => change({ serial }, 'serial')} />
          <TextField label={texts.serialOut} value={draft.replacedSerial} error={fieldErrors['replacedSerial']} onChange={(replacedSerial) => change({ replacedSerial }, 'replacedSerial')} />
          <TextField label={texts.warranty} inputMode="numeric" value={draft.months} error={shown('warrantyMonths', problems.months)} onChange={(months) => change({ months }, 'warrantyMonths')} />
        </FieldGrid>
      )}
      <FailureNote failure={failure} />
      <div><ActionButton type="submit" label={texts.submit} kbd="Enter" isBusy={isRunning} /></div>
    </form>
  )
}
