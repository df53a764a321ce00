export { ShipmentsPanel } from './shipments-panel.tsx'
