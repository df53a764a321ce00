export { ExpertiseScreen } from './expertise-screen.tsx'
