import { useState } from 'react'
import { outstandingQty } from '#shared/claims/settlement.ts'
import type { ClaimLine } from '#shared/contract/claims.ts'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import type { InputOf } from '#renderer/rpc/procedures.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { compensationTexts, lifeTexts } from '#renderer/texts/claim-life.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { Stack } from '#renderer/ui/layout.tsx'
import { openLines, paperOf, piecesLeft, type ClaimView } from './claim-view.ts'
import classes from './claims.module.css'

const { writeOffDialog: texts } = compensationTexts
type Part = InputOf<'claims.writeOff'>['lines'][number]

/** Everything still owed on the line, in money and in pieces. */
function restOf(line: ClaimLine): readonly Part[] {
  return [
    ...(line.outstandingMinor > 0 ? [{ lineId: line.lineId, goodsId: null, qty: 0, amountMinor: line.outstandingMinor }] : []),
    ...line.goods.flatMap((goods) => (outstandingQty(goods) > 0 ? [{ lineId: line.lineId, goodsId: goods.goodsId, qty: outstandingQty(goods), amountMinor: 0 }] : [])),
  ]
}

/** Gives up what the supplier still owes on chosen lines, with the reason. */
export function WriteOffDialog({ claim, lineId, onClose }: { readonly claim: ClaimView; readonly lineId: number | null; readonly onClose: () => void }) {
  const { head, lines } = claim
  const open = openLines(lines)
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set(open.filter((line) => line.lineId === lineId).map((line) => line.lineId)))
  const { words: reason, setWords: setReason, ...kept } = useKeptWords('claims.writeOff', head.claimId)
  const command = useCommand('claims.writeOff')
  const parts = open.filter((line) => chosen.has(line.lineId)).flatMap(restOf)
  const submit = async () => {
    if ((await command.run({ claimId: head.claimId, reason, lines: parts })) === null) return
    kept.done()
    onClose()
  }
  const toggle = (id: number, isOn: boolean) => { setChosen(new Set(isOn ? [...chosen, id] : [...chosen].filter((known) => known !== id))); command.clear() }
  const leftOf = (line: ClaimLine) => [line.outstandingMinor > 0 ? formatMoney(line.outstandingMinor, head.currency) : '', piecesLeft(line) > 0 ? lifeTexts.sums.pieces(piecesLeft(line)) : ''].filter((word) => word !== '').join(', ')
  return (
    <Dialog isOpen title={texts.title} onClose={onClose} primary={{ label: texts.confirm, kbd: 'Ctrl Enter', onClick: () => void submit(), isBusy: command.isRunning, isDangerous: true, disabledReason: parts.length === 0 ? texts.nothing : reason.trim() === '' ? texts.needsReason : null }}>
      <Stack gap={10}>
        <DraftNote {...kept} />
        <Sub>{texts.why}</Sub>
        <div className={classes.rows}><Stack gap={6}>{open.map((line) => <CheckField key={line.lineId} label={texts.line(line.lineNo, paperOf(line), leftOf(line))} isChecked={chosen.has(line.lineId)} onChange={(isOn) => toggle(line.lineId, isOn)} />)}</Stack></div>
        <AreaField label={texts.reason} isRequired rows={3} value={reason} error={command.fieldErrors['reason']} onChange={(value) => { setReason(value); command.clear() }} />
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}
