import type { Supplier } from '#shared/contract/suppliers.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useToday } from '#renderer/app/use-today.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { supplierTexts as texts } from '#renderer/texts/ru/suppliers.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { ClaimStatusTag } from './claims-grid.tsx'
import { DueDate } from './due-date.tsx'
import classes from './suppliers.module.css'

export function windowText(claimWindowDays: number | null): string {
  return claimWindowDays === null ? texts.windowByLaw : texts.windowByContract(claimWindowDays)
}

function factsOf(supplier: Supplier): readonly KeyValue[] {
  const { card } = texts
  const facts: readonly KeyValue[] = [
    { key: 'waiting', label: card.waiting, value: texts.waiting(supplier.waitingCount), tone: supplier.waitingCount > 0 ? 'soon' : 'muted', isStrong: supplier.waitingCount > 0 },
    { key: 'contract', label: card.contract, value: supplier.contractNumber === '' ? '' : texts.contractOf(supplier.contractNumber, supplier.contractOn) },
    { key: 'window', label: card.window, value: windowText(supplier.claimWindowDays) },
    { key: 'answer', label: card.answer, value: texts.days(supplier.answerDays) },
    { key: 'lead', label: card.lead, value: supplier.leadDays === null ? '' : texts.days(supplier.leadDays) },
    { key: 'incoterms', label: card.incoterms, value: supplier.incoterms },
    { key: 'basis', label: card.basis, value: supplier.claimBasis },
    { key: 'labour', label: card.labour, value: formatMoney(supplier.labourRateMinor, supplier.currency) },
    { key: 'norm', label: card.norm, value: supplier.normPpm === null ? '' : texts.ppm(supplier.normPpm) },
    { key: 'contact', label: card.contact, value: supplier.contacts[0]?.name ?? '' },
    { key: 'email', label: card.email, value: supplier.contacts[0]?.email ?? '' },
    { key: 'phone', label: card.phone, value: supplier.contacts[0]?.phone ?? '' },
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

/** What is agreed with the chosen supplier and what is claimed from them. */
export function SupplierCard({ supplier, onEdit, onClaim }: { readonly supplier: Supplier; readonly onEdit: () => void; readonly onClaim: () => void }) {
  const { whyNot } = useSession()
  return (
    <>
      <Card title={supplier.name} sub={supplier.country}>
        <Sub>{[supplier.nameEn, supplier.nameZh].filter((name) => name !== '').join(' · ')}</Sub>
        <KeyValueList items={factsOf(supplier)} />
        {supplier.note !== '' && <Sub>{supplier.note}</Sub>}
        <Inline>
          <ActionButton label={texts.edit} kbd="Enter" disabledReason={whyNot('suppliers.save')} onClick={onEdit} />
          <ActionButton label={texts.newClaim} kbd="N" disabledReason={whyNot('claims.build') ?? (supplier.waitingCount === 0 ? texts.noWaiting.toLowerCase() : null)} onClick={onClaim} />
        </Inline>
      </Card>
      <ClaimsOfSupplier supplierId={supplier.supplierId} />
    </>
  )
}
