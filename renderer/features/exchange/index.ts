export { ExchangePanel } from './exchange-panel.tsx'
