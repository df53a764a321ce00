import { useMemo } from 'react'
import { AGE_BUCKETS } from '#shared/claims/ageing.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { formatMoney, orAbsent } from '#renderer/texts/formats.ts'
import { reportTexts as texts } from '#renderer/texts/supplier-reports.ts'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { EmptyState } from '#renderer/ui/states.tsx'

export type Account = OutputOf<'claims.ageing'>[number]
type Owed = Pick<Account['buckets'][number], 'outstandingMinor' | 'outstandingQty'>

const sumOf = ({ buckets }: Account): Owed => ({ outstandingMinor: buckets.reduce((sum, one) => sum + one.outstandingMinor, 0), outstandingQty: buckets.reduce((sum, one) => sum + one.outstandingQty, 0) })

/** Money and pieces owed side by side: neither is turned into the other. */
function owedText(owed: Owed | undefined, account: Account): string {
  if (owed === undefined) return orAbsent(null)
  const money = owed.outstandingMinor === 0 ? [] : [formatMoney(owed.outstandingMinor, account.currency)]
  const pieces = owed.outstandingQty === 0 ? [] : [texts.pieces(owed.outstandingQty)]
  return orAbsent([...money, ...pieces].join(' + '))
}

function ageingColumns(): readonly GridColumn<Account>[] {
  const textAt = (index: number) => (account: Account) => owedText(account.buckets[index], account)
  const all = (account: Account) => owedText(sumOf(account), account)
  return [
    { id: 'supplier', header: texts.columns.supplier, minWidth: 180, cell: (account) => account.supplier, text: (account) => account.supplier },
    ...AGE_BUCKETS.map(({ fromDays, toDays }, index): GridColumn<Account> => ({ id: `from${fromDays}`, header: texts.age(fromDays, toDays), width: 165, align: 'end', cell: textAt(index), text: textAt(index) })),
    { id: 'all', header: texts.columns.owed, width: 180, align: 'end', cell: (account) => <b>{all(account)}</b>, text: all },
  ]
}

/** What the suppliers owe by the days since the claim was sent. */
export function AgeingGrid({ accounts }: { readonly accounts: readonly Account[] }) {
  const columns = useMemo(ageingColumns, [])
  return <DataGrid label={texts.ageingTitle} columns={columns} rows={accounts} rowId={(account) => `${account.supplierId}:${account.currency}`} empty={<EmptyState title={texts.ageingEmpty} />} />
}
