export { ExpertiseQueueScreen } from './expertise-queue-screen.tsx'
export { OrdersListScreen } from './orders-list-screen.tsx'
