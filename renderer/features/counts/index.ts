export { CountsPanel } from './counts-panel.tsx'
