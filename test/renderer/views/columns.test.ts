import { expect, it } from 'vitest'
import { ORDERS_COLUMNS } from '#renderer/features/orders-list/orders-columns.tsx'
import { PART_COLUMNS } from '#renderer/features/parts/part-columns.tsx'
import { termsColumns } from '#renderer/features/legal-clock/terms-columns.tsx'
import { evidenceColumns } from '#renderer/features/stock/evidence-columns.tsx'
import { columnsAt } from '#renderer/features/claims/claims-grid.tsx'
import { COLUMNS as CUSTOMER_COLUMNS } from '#renderer/features/reference/customers-panel.tsx'
import { COLUMNS as SHIPMENT_COLUMNS } from '#renderer/features/shipments/shipments-list.tsx'
import { VIEW_COLUMNS } from '#shared/contract/view-lists.ts'

const idsOf = (columns: readonly { readonly id: string }[]): readonly string[] => columns.map(({ id }) => id)

it.each([
  ['orders', ORDERS_COLUMNS], ['parts', PART_COLUMNS], ['terms', termsColumns('2026-11-20')], ['evidence', evidenceColumns(null)], ['claims', columnsAt(null)], ['customers', CUSTOMER_COLUMNS], ['shipments', SHIPMENT_COLUMNS],
] as const)('a view of «%s» knows every column of the screen', (list, columns) => {
  expect(idsOf(columns)).toEqual(VIEW_COLUMNS[list])
})
