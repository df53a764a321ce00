import { useMemo, useState } from 'react'
import type { ClaimLine } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { useSession } from '#renderer/app/session.tsx'
import { FilledSplit, currencySign } from '#renderer/features/reference/index.ts'
import { formatAmount, formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { compensationTexts as texts, lineTexts } from '#renderer/texts/claim-life.ts'
import { claimTexts } from '#renderer/texts/claims.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Inline } from '#renderer/ui/layout.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import { notLiving } from './claim-parts.ts'
import { openLines, paperOf, piecesLeft, type ClaimView } from './claim-view.ts'
import { CompensateDialog } from './compensate-dialog.tsx'
import { owedRows } from './compensate-form.ts'
import { ReceiveDialog } from './receive-dialog.tsx'
import { ReceivedCard, WrittenOffCard } from './received-card.tsx'
import { WriteOffDialog } from './write-off-dialog.tsx'

type Asking = 'money' | 'parts' | 'write_off'
const idOf = (line: ClaimLine): string => String(line.lineId)

function columnsOf(currency: Currency): readonly GridColumn<ClaimLine>[] {
  const amount = (minor: number | null) => (minor === null || minor === 0 ? orAbsent('') : formatAmount(minor))
  return [
    { id: 'no', header: claimTexts.columns.no, width: 42, align: 'end', cell: (line) => line.lineNo },
    { id: 'paper', header: texts.columns.paper, width: 112, cell: (line) => <b>{paperOf(line)}</b>, text: paperOf },
    { id: 'model', header: claimTexts.columns.model, minWidth: 100, cell: (line) => line.modelName, text: (line) => line.modelName },
    { id: 'asked', header: texts.columns.asked, width: 96, align: 'end', cell: (line) => formatAmount(line.requestedMinor) },
    { id: 'agreed', header: lineTexts.agreedSum, width: 106, align: 'end', cell: (line) => amount(line.agreedMinor) },
    { id: 'settled', header: lineTexts.settled, width: 98, align: 'end', cell: (line) => amount(line.settledMinor) },
    { id: 'left', header: lineTexts.left(currencySign(currency)), width: 102, align: 'end', cell: (line) => (line.outstandingMinor === 0 ? orAbsent('') : <b>{formatAmount(line.outstandingMinor)}</b>) },
    { id: 'pieces', header: texts.columns.pieces, width: 84, align: 'end', cell: (line) => (piecesLeft(line) === 0 ? orAbsent('') : <b>{formatNumber(piecesLeft(line))}</b>) },
  ]
}

function Offers({ offers }: { readonly offers: ClaimView['evidenceOffers'] }) {
  if (offers.length === 0) return null
  return (
    <Card title={texts.offers} actions={<WhyLink onClick={() => go(paths.warehouse('quarantine'))}>{texts.toQuarantine}</WhyLink>}>
      {offers.map((offer) => <Sub key={offer.evidenceId}>{[offer.partNumber, offer.partName, offer.bin, texts.can(offer.actions.map((action) => texts.offerActions[action]).join(', '))].filter((word) => word !== '').join(' · ')}</Sub>)}
    </Card>
  )
}

/** What came back for each line and what is still owed. */
export function CompensationPanel({ claim }: { readonly claim: ClaimView }) {
  const { head, lines } = claim
  const { whyNot } = useSession()
  const [asking, setAsking] = useState<Asking | null>(null)
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const columns = useMemo(() => columnsOf(head.currency), [head.currency])
  const living = notLiving(claim)
  const nothing = openLines(lines).length === 0 ? texts.nothingLeft : null
  const cannotMoney = whyNot('claims.compensate') ?? living ?? nothing ?? (owedRows(lines).length === 0 ? texts.nothingAgreed : null)
  const cannotParts = whyNot('claims.receiveParts') ?? living
  const cannotWriteOff = whyNot('claims.writeOff') ?? living ?? nothing
  const close = () => setAsking(null)
  useHotkeys({ K: { run: () => setAsking('money'), description: texts.money, disabledReason: cannotMoney }, R: { run: () => setAsking('parts'), description: texts.parts, disabledReason: cannotParts } })
  return (
    <>
      <FilledSplit
        sideLabel={texts.title}
        main={
          <>
            <Inline>
              <ActionButton label={texts.money} kbd={cannotMoney === null ? 'K' : undefined} disabledReason={cannotMoney} onClick={() => setAsking('money')} />
              <ActionButton label={texts.parts} kbd={cannotParts === null ? 'R' : undefined} disabledReason={cannotParts} onClick={() => setAsking('parts')} />
              <ActionButton variant="quiet" label={texts.writeOff} disabledReason={cannotWriteOff} onClick={() => setAsking('write_off')} />
            </Inline>
            <DataGrid label={texts.lines} columns={columns} rows={lines} rowId={idOf} selectedId={selectedId} onSelect={(line) => setSelectedId(idOf(line))} empty={<EmptyState title={claimTexts.noLines} />} totalCount={lines.length} hasAutoFocus />
          </>
        }
        side={<><ReceivedCard compensations={claim.compensations} /><WrittenOffCard writeOffs={claim.writeOffs} currency={head.currency} /><Offers offers={claim.evidenceOffers} /></>}
      />
      {asking === 'money' && <CompensateDialog claim={claim} onClose={close} />}
      {asking === 'parts' && <ReceiveDialog claim={claim} onClose={close} />}
      {asking === 'write_off' && <WriteOffDialog claim={claim} lineId={selectedId === null ? null : Number(selectedId)} onClose={close} />}
    </>
  )
}
