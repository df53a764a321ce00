import { useState } from 'react'
import type { Supplier } from '#shared/contract/suppliers.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useToday } from '#renderer/app/use-today.ts'
import { useSession } from '#renderer/app/session.tsx'
import { ClaimStatusTag, DueDate } from '#renderer/features/claims/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatMoney, formatNumber } from '#renderer/texts/formats.ts'
import { holidayTexts } from '#renderer/texts/holidays.ts'
import { labelOf, REMEDY_LABELS } from '#renderer/texts/labels.ts'
import { EVIDENCE_DEMAND_LABELS, SALE_LAW_LABELS, termsTexts as terms, WINDOW_START_LABELS } from '#renderer/texts/supplier-profile.ts'
import { supplierTexts as texts } from '#renderer/texts/suppliers.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { HolidaysDialog } from './holidays-dialog.tsx'
import { PeopleCard } from './supplier-people.tsx'
import { ScoreCard } from './supplier-score.tsx'
import classes from './suppliers.module.css'

const BP_PER_PERCENT = 100
const BYTES_PER_MB = 1_000_000

export function windowText(claimWindowDays: number | null): string {
  return claimWindowDays === null ? texts.windowByLaw : texts.windowByContract(claimWindowDays)
}

function termFacts(supplier: Supplier): readonly KeyValue[] {
  const ways = supplier.compensationWays.map((way) => labelOf(REMEDY_LABELS, way)).join(', ')
  return [
    { key: 'start', label: terms.windowStart, value: supplier.claimWindowDays === null ? '' : WINDOW_START_LABELS[supplier.claimWindowStart] },
    { key: 'law', label: terms.saleLaw, value: SALE_LAW_LABELS[supplier.saleLaw] },
    { key: 'ways', label: terms.ways, value: ways === '' ? terms.anyWay : ways },
    { key: 'free', label: terms.freeParts, value: supplier.freePartsShareBp === 0 ? '' : terms.percent(formatNumber(supplier.freePartsShareBp / BP_PER_PERCENT)) },
    { key: 'files', label: terms.files, value: supplier.filesMaxBytes === null ? '' : terms.megabytes(formatNumber(supplier.filesMaxBytes / BYTES_PER_MB)) },
  ]
}

const waitingOf = ({ waitingCount }: Supplier): readonly KeyValue[] => [{ key: 'waiting', label: texts.card.waiting, value: texts.waiting(waitingCount), tone: waitingCount > 0 ? 'soon' : 'muted', isStrong: waitingCount > 0 }]

function factsOf(supplier: Supplier): readonly KeyValue[] {
  const { card } = texts
  const facts: readonly KeyValue[] = [
    { key: 'contract', label: card.contract, value: supplier.contractNumber === '' ? '' : texts.contractOf(supplier.contractNumber, supplier.contractOn) },
    { key: 'window', label: card.window, value: windowText(supplier.claimWindowDays) },
    { key: 'answer', label: card.answer, value: texts.days(supplier.answerDays) },
    { key: 'lead', label: card.lead, value: supplier.leadDays === null ? '' : texts.days(supplier.leadDays) },
    { key: 'incoterms', label: card.incoterms, value: supplier.incoterms },
    { key: 'basis', label: card.basis, value: supplier.claimBasis },
    { key: 'labour', label: card.labour, value: formatMoney(supplier.labourRateMinor, supplier.currency) },
    { key: 'norm', label: card.norm, value: supplier.normPpm === null ? '' : texts.ppm(supplier.normPpm) },
    ...termFacts(supplier),
    { key: 'address', label: card.address, value: supplier.addressEn },
  ]
  return facts.filter(({ value }) => value !== '')
}

function ClaimsOfSupplier({ supplierId }: { readonly supplierId: number }) {
  const query = useQueryOf('claims.list', { supplierId })
  const todayOn = useToday()
  const claims = query.data ?? []
  return (
    <Card title={texts.claimsOf}>
      {query.data !== undefined && claims.length === 0 && <Sub>{texts.noClaims}</Sub>}
      {claims.map((claim) => (
        <button key={claim.claimId} type="button" className={classes.claimLine} onClick={() => go(paths.claim(claim.claimId))}>
          <b>{claim.number}</b>
          <span>{formatMoney(claim.totalMinor, claim.currency)}</span>
          {claim.status === 'sent' ? <ClaimStatusTag claim={claim} /> : <DueDate dueOn={claim.noticeDueOn} todayOn={todayOn} />}
        </button>
      ))}
    </Card>
  )
}

function HolidaysButton() {
  const { whyNot } = useSession()
  const todayOn = useToday()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <ActionButton label={holidayTexts.open} disabledReason={whyNot('suppliers.saveHolidays')} onClick={() => setOpen(true)} />
      {isOpen && todayOn !== null && <HolidaysDialog todayOn={todayOn} onClose={() => setOpen(false)} />}
    </>
  )
}

/** What is agreed with the chosen supplier and what is claimed from them. */
export function SupplierCard({ supplier, onEdit, onClaim }: { readonly supplier: Supplier; readonly onEdit: () => void; readonly onClaim: () => void }) {
  const { whyNot } = useSession()
  return (
    <>
      <Card title={supplier.name} sub={supplier.country}>
        <Sub>{[supplier.nameEn, supplier.nameZh].filter((name) => name !== '').join(' · ')}</Sub>
        <KeyValueList items={waitingOf(supplier)} />
        <Inline>
          <ActionButton label={texts.edit} kbd="Enter" disabledReason={whyNot('suppliers.save')} onClick={onEdit} />
          <ActionButton label={texts.newClaim} kbd="N" disabledReason={whyNot('claims.build') ?? (supplier.waitingCount === 0 ? texts.noWaiting.toLowerCase() : null)} onClick={onClaim} />
          {supplier.holidayCountry === 'CN' && <HolidaysButton />}
        </Inline>
      </Card>
      <ScoreCard supplierId={supplier.supplierId} />
      <PeopleCard supplier={supplier} />
      <Card title={terms.title}>
        <KeyValueList items={factsOf(supplier)} />
        {supplier.note !== '' && <Sub>{supplier.note}</Sub>}
      </Card>
      {supplier.evidenceDemands.length > 0 && <Card title={terms.demands}><div className={classes.tags}>{supplier.evidenceDemands.map((demand) => <Tag key={demand}>{EVIDENCE_DEMAND_LABELS[demand]}</Tag>)}</div></Card>}
      <ClaimsOfSupplier supplierId={supplier.supplierId} />
    </>
  )
}
