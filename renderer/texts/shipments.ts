import * as ru from './ru/shipments.ts'
import { inLanguage } from './catalogue.ts'

export const { SHIPMENT_STATE_LABELS, WAYBILL_KIND_LABELS, TRACED_BY_LABELS, PACKING_COLUMN_LABELS, shipmentWarningText, shipmentTexts, shipmentCardTexts, shipmentFormTexts, shipmentLineTexts } = inLanguage('shipments', ru)
