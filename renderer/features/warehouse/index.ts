export { WarehouseScreen } from './warehouse-screen.tsx'
