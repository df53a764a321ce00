export { GlobalSearch } from './global-search.tsx'
export { OrderLine } from './order-line.tsx'
export { useListKeys } from './use-list-keys.ts'
export { useOrderSearch } from './use-order-search.ts'
