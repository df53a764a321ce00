export { IntakeScreen } from './intake-screen.tsx'
