import type { SearchIndex } from './find-row-ids.ts'

export { findRowIds } from './find-row-ids.ts'
export { forgetPart, indexNewParts, indexPart, type NewPartWords } from './index-parts.ts'
export { forgetCustomer, forgetOrder, indexCustomer, indexOrder, indexOrdersOfCustomer } from './index-rows.ts'

export const ORDER_INDEX: SearchIndex = { anywhere: 'order_ft', words: 'order_fw' }
export const CUSTOMER_INDEX: SearchIndex = { anywhere: 'customer_ft', words: 'customer_fw' }
export const PART_INDEX: SearchIndex = { anywhere: 'part_ft', words: 'part_fw' }
