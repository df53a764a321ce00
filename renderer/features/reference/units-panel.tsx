import { useState } from 'react'
import type { UnitView } from '#shared/contract/customers.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatDate, formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { DECISION_LABELS, labelOf, STATUS_LABELS, WARRANTY_STATE_LABELS } from '#renderer/texts/labels.ts'
import { formTexts, unitTexts as texts } from '#renderer/texts/reference.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { SerialField } from '#renderer/ui/fields/serial-field.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { EmptyState, SkeletonRows } from '#renderer/ui/states.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import { FilledSplit } from './filled-split.tsx'
import { SaleForm } from './sale-form.tsx'

type LookUp = OutputOf<'units.lookUp'>
type Earlier = UnitView['earlier'][number]

const COLUMNS: readonly GridColumn<Earlier>[] = [
  { id: 'number', header: texts.columns.number, width: 96, cell: (order) => <b>{order.number}</b>, text: (order) => order.number },
  { id: 'accepted', header: texts.columns.accepted, width: 100, hasFigures: true, cell: (order) => formatDate(order.acceptedOn) },
  { id: 'closed', header: texts.columns.closed, width: 100, hasFigures: true, cell: (order) => (order.closedOn === null ? texts.notClosed : formatDate(order.closedOn)) },
  { id: 'defect', header: texts.columns.defect, minWidth: 150, cell: (order) => orAbsent(order.defectWords), text: (order) => order.defectWords },
  { id: 'decision', header: texts.columns.decision, width: 170, cell: (order) => (order.decision === null ? orAbsent('') : labelOf(DECISION_LABELS, order.decision)), text: (order) => (order.decision === null ? '' : labelOf(DECISION_LABELS, order.decision)) },
  { id: 'status', header: texts.columns.status, width: 110, cell: (order) => labelOf(STATUS_LABELS, order.status) },
]
const idOf = (order: Earlier): string => String(order.orderId)

function Facts({ unit }: { readonly unit: UnitView }) {
  const { facts } = texts
  const { may } = useSession()
  const customer = unit.lastCustomerName === null || unit.lastCustomerId === null || !may('customers.find')
    ? orAbsent(unit.lastCustomerName)
    : <WhyLink onClick={() => go(paths.reference(`customers/${unit.lastCustomerId ?? ''}`))}>{unit.lastCustomerName}</WhyLink>
  return (
    <Card title={`${unit.brand} ${unit.modelName}`} sub={unit.serial}>
      <KeyValueList
        items={[
          { key: 'category', label: facts.category, value: shippedText(unit.category) },
          { key: 'sku', label: facts.sku, value: orAbsent(unit.sku) },
          { key: 'warranty', label: facts.warranty, value: WARRANTY_STATE_LABELS[unit.warrantyState], tone: unit.warrantyState === 'in_warranty' ? 'ok' : 'muted' },
          { key: 'ends', label: facts.warrantyEnds, value: unit.warrantyEndsOn === null ? orAbsent('') : formatDate(unit.warrantyEndsOn) },
          { key: 'days', label: facts.repairDays, value: formatNumber(unit.repairDays) },
          { key: 'tech', label: facts.techComplex, value: unit.isTechComplex ? formTexts.yes : formTexts.no },
          { key: 'customer', label: facts.lastCustomer, value: customer },
        ]}
      />
    </Card>
  )
}

function Notices({ found }: { readonly found: LookUp }) {
  const { openOrderId, openOrderNumber, unit } = found
  // The order that is open now is not a repeat of itself.
  const isRepeat = found.isRepeatWithinWarranty && (unit?.earlier.length ?? 0) > (openOrderId === null ? 0 : 1)
  return (
    <>
      {openOrderId !== null && openOrderNumber !== null && <Note tone="soon" action={<ActionButton label={texts.openOrder} onClick={() => go(paths.order(openOrderId))} />}>{texts.open(openOrderNumber)}</Note>}
      {isRepeat && <Note>{texts.repeat}</Note>}
      {found.hadLookAlikes && <Note>{texts.lookAlikes}</Note>}
      {found.isImeiCheckFailed && <Note tone="soon">{texts.imei}</Note>}
    </>
  )
}

function Found({ found }: { readonly found: LookUp }) {
  const { may } = useSession()
  const { unit } = found
  if (unit === null) {
    return (
      <>
        <Notices found={found} />
        <Card><EmptyState title={texts.unknown(found.serial)} why={texts.unknownWhy} action={may('orders.accept') ? { label: texts.intake, kbd: 'F2', onClick: () => go(paths.intake(found.serial)) } : undefined} /></Card>
      </>
    )
  }
  return (
    <>
      <Notices found={found} />
      <FilledSplit
        sideLabel={texts.sale}
        main={
          <>
            <Facts unit={unit} />
            <DataGrid label={texts.history} columns={COLUMNS} rows={unit.earlier} rowId={idOf} onOpen={(order) => go(paths.order(order.orderId))} empty={<EmptyState title={texts.noHistory} />} />
          </>
        }
        side={<SaleForm key={unit.unitId} unit={unit} />}
      />
    </>
  )
}

/** One unit by its serial number: what it is, its warranty, every repair it had here. */
export function UnitsPanel({ serial }: { readonly serial: string }) {
  const [typed, setTyped] = useState(serial)
  const query = useQueryOf('units.lookUp', { serial }, { isEnabled: serial !== '' })
  const find = (text: string) => { if (text.trim() !== '') go(paths.reference(`units/${encodeURIComponent(text.trim())}`)) }
  return (
    <>
      <Inline gap={10}>
        <div style={{ flex: '0 1 420px' }}>
          <SerialField label={texts.serial} placeholder={texts.hint} hasAutoFocus={serial === ''} value={typed} onChange={setTyped} onSubmit={find} />
        </div>
        <div style={{ alignSelf: 'flex-end' }}><ActionButton variant="main" label={texts.find} kbd="Enter" onClick={() => find(typed)} /></div>
      </Inline>
      {serial === '' && <Card><EmptyState title={texts.emptyTitle} why={texts.emptyWhy} /></Card>}
      {serial !== '' && queryState(query) === 'loading' && <SkeletonRows />}
      {serial !== '' && queryState(query) === 'error' && <Card><QueryFailed query={query} /></Card>}
      {query.data !== undefined && <Found found={query.data} />}
    </>
  )
}
