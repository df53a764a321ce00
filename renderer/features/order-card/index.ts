export { OrderCardScreen, type OrderCardScreenProps } from './order-card-screen.tsx'
