export { ClaimTemplatesPanel } from './claim-templates-panel.tsx'
