import { useState } from 'react'
import type { Customer } from '#shared/contract/customers.ts'
import { formatPhone } from '#shared/kit/phone.ts'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { ListViews } from '#renderer/features/views/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatDate, orAbsent } from '#renderer/texts/formats.ts'
import { CUSTOMER_KIND_LABELS } from '#renderer/texts/labels.ts'
import { customerTexts as texts, referenceTexts } from '#renderer/texts/reference.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { CustomerForm, customerFieldId } from './customer-form.tsx'
import { CustomerOrders } from './customer-orders.tsx'
import { FilledSplit } from './filled-split.tsx'
import { ListBar } from './list-bar.tsx'
import { rememberView, useReferenceView } from './reference-view.ts'
import { useSettled } from '#renderer/ui/use-settled.ts'

const SHOWN_CUSTOMERS = 100
const NONE: readonly Customer[] = []
const firstPhone = (customer: Customer): string => (customer.phones[0] === undefined ? '' : formatPhone(customer.phones[0]))

export const COLUMNS: readonly GridColumn<Customer>[] = [
  { id: 'name', header: texts.columns.name, minWidth: 200, cell: (customer) => <b>{customer.fullName}</b>, text: (customer) => customer.fullName },
  { id: 'phone', header: texts.columns.phone, width: 164, cell: (customer) => orAbsent(firstPhone(customer)), text: firstPhone },
  { id: 'kind', header: texts.columns.kind, width: 112, cell: (customer) => CUSTOMER_KIND_LABELS[customer.kind] },
  { id: 'orders', header: texts.columns.orders, width: 84, align: 'end', cell: (customer) => customer.orderCount },
  { id: 'last', header: texts.columns.last, width: 104, align: 'end', cell: (customer) => (customer.lastOrderOn === null ? orAbsent('') : formatDate(customer.lastOrderOn)) },
]

const idOf = (customer: Customer): string => String(customer.customerId)
const addNew = (): void => go(paths.reference('customers/new'))
const toForm = (): void => focusField(customerFieldId('fullName'))

function Side({ customer, isNew }: { readonly customer: Customer | undefined; readonly isNew: boolean }) {
  if (isNew) return <CustomerForm key="new" customer={null} onSaved={(customerId) => { rememberView({ customerId }); go(paths.reference('customers')) }} />
  if (customer === undefined) return <Card><EmptyState title={referenceTexts.unchosen} why={referenceTexts.chooseRow} /></Card>
  return (
    <>
      <CustomerForm key={customer.customerId} customer={customer} />
      <CustomerOrders customer={customer} />
    </>
  )
}

/** Customers by phone or name; the chosen one is seen and put right at the side. `customerId` null: a new one is written. */
export function CustomersPanel({ customerId }: { readonly customerId: number | null | undefined }) {
  const { customerText: text, customerHidden } = useReferenceView()
  const [chosenId, setChosenId] = useState(customerId ?? useReferenceView.getState().customerId)
  const { whyNot } = useSession()
  const settled = useSettled(text)
  const query = useQueryOf('customers.find', { text: settled, limit: SHOWN_CUSTOMERS }, { keepsPrevious: true })
  const asked = useQueryOf('customers.get', { customerId: customerId ?? 1 }, { isEnabled: typeof customerId === 'number' })
  const rows = query.data ?? NONE
  const isNew = customerId === null
  const selected = isNew ? undefined : (rows.find((row) => row.customerId === chosenId) ?? (asked.data !== undefined && chosenId === customerId ? asked.data : rows[0]))
  const reason = whyNot('customers.save')
  useHotkeys({ Insert: { run: addNew, description: texts.add, disabledReason: reason } })
  return (
    <FilledSplit
      sideLabel={texts.list}
      main={
        <>
          <ListBar id="customers-search" label={texts.search} placeholder={texts.searchHint} text={text} onText={(customerText) => rememberView({ customerText })} actions={
              <>
                <ListViews list="customers" now={{ text, sort: null, hiddenColumns: customerHidden, filters: {} }} onChange={(body) => rememberView({ customerText: body.text, customerHidden: body.hiddenColumns })} columns={COLUMNS} />
                <ActionButton label={texts.add} kbd={reason === null ? 'Insert' : undefined} disabledReason={reason} onClick={addNew} />
              </>
            } />
          <DataGrid
            label={texts.list}
            keptAs="customers"
            columns={COLUMNS}
            hiddenColumnIds={customerHidden}
            rows={rows}
            rowId={idOf}
            state={queryState(query)}
            failed={<QueryFailed query={query} />}
            empty={<EmptyState title={texts.empty} why={texts.emptyWhy} />}
            selectedId={selected === undefined ? null : idOf(selected)}
            onSelect={(row) => { setChosenId(row.customerId); rememberView({ customerId: row.customerId }); if (isNew) go(paths.reference('customers')) }}
            onOpen={toForm}
          />
        </>
      }
      side={<Side customer={selected} isNew={isNew} />}
    />
  )
}
