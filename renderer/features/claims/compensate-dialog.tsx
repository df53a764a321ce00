import { useState } from 'react'
import type { Currency } from '#shared/kit/money.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { NumberField, currencySign } from '#renderer/features/reference/index.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { COMPENSATION_LABELS, compensationTexts, lifeTexts } from '#renderer/texts/claim-life.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Stack } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import type { ClaimView } from './claim-view.ts'
import { paperOf } from './claim-view.ts'
import { allocatedMinor, compensateInput, fillRest, MONEY_KINDS, newCompensation, obstacleOf, overOf, owedRows, replacedLines, rowsFor, shareOf, spread, withShare, type CompensateForm, type MoneyKind, type OwedRow } from './compensate-form.ts'
import { RateField } from './rate-field.tsx'
import { rateOf } from './rate.ts'
import classes from './claims.module.css'

const { dialog: texts } = compensationTexts
const KINDS = MONEY_KINDS.map((value) => ({ value, label: COMPENSATION_LABELS[value] }))

function OwedLine({ row, form, currency, onChange }: { readonly row: OwedRow; readonly form: CompensateForm; readonly currency: Currency; readonly onChange: (form: CompensateForm) => void }) {
  const share = shareOf(form, row)
  const over = overOf(form, row) ?? undefined
  const isGoods = row.goodsId !== null
  const { lineNo } = row.line
  return (
    <tr>
      <td>{lineNo}</td>
      <td><b>{paperOf(row.line)}</b> {isGoods ? texts.instead(row.name) : row.line.modelName}</td>
      <td className={classes.number}>{isGoods ? lifeTexts.sums.pieces(row.leftQty) : formatMoney(row.leftMinor, currency)}</td>
      <td className={classes.pieces}>{isGoods && <NumberField label={texts.qtyField(lineNo, row.name)} min={0} max={row.leftQty} value={share.qty} error={over} onChange={(qty) => onChange(withShare(form, row, { qty }))} />}</td>
      <td><MoneyField label={texts.sumField(lineNo, isGoods ? row.name : '')} currencySign={currencySign(currency)} valueMinor={share.amountMinor} error={isGoods ? undefined : over} onChange={(amountMinor) => onChange(withShare(form, row, { amountMinor }))} /></td>
    </tr>
  )
}

/** The supplier's document and what of it goes to which line. */
export function CompensateDialog({ claim, onClose }: { readonly claim: ClaimView; readonly onClose: () => void }) {
  const { head: { claimId, currency }, lines, rateMicro } = claim
  const todayOn = useToday()
  const [form, setForm] = useState(() => newCompensation(todayOn, rateOf(rateMicro)))
  const rows = rowsFor(form.kind, owedRows(lines))
  const [isTouched, setTouched] = useState(false)
  const command = useCommand('claims.compensate')
  const change = (next: CompensateForm) => { setForm(next); command.clear() }
  const divided = allocatedMinor(form, rows)
  const restMinor = (form.amountMinor ?? 0) - divided
  const submit = async () => {
    if ((await command.run(compensateInput(claimId, form, rows))) !== null) onClose()
  }
  const typeAmount = (amountMinor: number | null) => { const next = { ...form, amountMinor }; change(isTouched ? next : spread(next, rows)) }
  return (
    <Dialog
      isOpen width="wide" title={texts.title} onClose={onClose}
      primary={{ label: texts.confirm, kbd: 'Ctrl Enter', onClick: () => void submit(), isBusy: command.isRunning, disabledReason: obstacleOf(form, rows, currency) }}
      extraActions={<ActionButton label={texts.fill} onClick={() => { setTouched(false); change(fillRest(form, rows)) }} />}
    >
      <Stack gap={10}>
        <PickChips<MoneyKind> mode="single" label={texts.kind} options={KINDS} value={form.kind} onChange={(kind) => change({ ...form, kind })} />
        <FieldGrid columns="1.3fr 140px 1fr 1fr">
          <TextField label={texts.documentNo} hasAutoFocus value={form.documentNo} error={command.fieldErrors['documentNo']} onChange={(documentNo) => change({ ...form, documentNo })} />
          <DateField label={texts.documentOn} isRequired maxOn={todayOn ?? undefined} valueOn={form.documentOn} error={command.fieldErrors['documentOn']} onChange={(documentOn) => change({ ...form, documentOn })} />
          <MoneyField label={texts.amount} isRequired currencySign={currencySign(currency)} valueMinor={form.amountMinor} error={command.fieldErrors['amountMinor']} onChange={typeAmount} />
          <RateField currency={currency} rate={form.rate} amountMinor={form.amountMinor} error={command.fieldErrors['rateMicro']} onChange={(rate) => change({ ...form, rate })} />
        </FieldGrid>
        <div className={classes.rows}>
          <table className={classes.table}>
            <thead><tr><th scope="col">{texts.columns.line}</th><th scope="col">{texts.columns.what}</th><th scope="col" className={classes.number}>{texts.columns.left}</th><th scope="col">{texts.columns.qty}</th><th scope="col">{texts.columns.sum(currencySign(currency))}</th></tr></thead>
            <tbody>{rows.map((row) => <OwedLine key={row.key} row={row} form={form} currency={currency} onChange={(next) => { setTouched(true); change(next) }} />)}</tbody>
          </table>
        </div>
        <div className={classes.totals} role="status">
          <span>{texts.divided} <b>{formatMoney(divided, currency)}</b></span>
          {restMinor !== 0 && <b className={classes.late}>{restMinor > 0 ? texts.undivided(formatMoney(restMinor, currency)) : texts.tooMuch(formatMoney(-restMinor, currency))}</b>}
        </div>
        {replacedLines(form, rows).map((line) => (
          <TextField key={line.lineId} label={texts.serialField(line.lineNo, line.serial)} isRequired value={form.serials[String(line.lineId)] ?? ''} onChange={(serial) => change({ ...form, serials: { ...form.serials, [String(line.lineId)]: serial } })} />
        ))}
        <TextField label={texts.note} value={form.note} onChange={(note) => change({ ...form, note })} />
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}
