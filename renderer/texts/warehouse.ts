import * as ru from './ru/warehouse.ts'
import { inLanguage } from './catalogue.ts'

export const { warehouseTexts } = inLanguage('warehouse', ru)
