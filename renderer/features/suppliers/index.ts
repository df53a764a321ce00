export { ClaimScreen } from './claim-screen.tsx'
export { SuppliersScreen } from './suppliers-screen.tsx'
