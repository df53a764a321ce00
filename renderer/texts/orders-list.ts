import * as ru from './ru/orders-list.ts'
import { inLanguage } from './catalogue.ts'

export const { ordersListTexts } = inLanguage('orders-list', ru)
