export { BuyingPanel } from './buying-panel.tsx'
export { ReceiptsPanel } from './receipts-panel.tsx'
