import type * as ru from '../ru/claim-labels.ts'
import type { Translated } from './translated.ts'

export const CLAIM_STATUS_LABELS: Translated<typeof ru.CLAIM_STATUS_LABELS> = {
  draft: 'Draft', evidence_collecting: 'Collecting evidence', ready: 'Ready', sent: 'Sent', acknowledged: 'Acknowledged', info_requested: 'Information requested', inspection: 'Joint inspection', accepted: 'Accepted',
  partially_accepted: 'Partly accepted', rejected: 'Rejected', compensation_agreed: 'Compensation agreed', compensated: 'Compensated', closed: 'Closed', escalated: 'In dispute', expired: 'Expired', withdrawn: 'Withdrawn',
}
export const CLAIM_EVENT_LABELS: Translated<typeof ru.CLAIM_EVENT_LABELS> = {
  collect: 'Collect evidence', make_ready: 'Ready to send', reopen: 'Back to draft', send: 'Send', acknowledge: 'Acknowledged', request_info: 'Information requested', give_info: 'Information given',
  inspect: 'Joint inspection set', accept: 'Accepted', accept_partly: 'Partly accepted', reject: 'Rejected', agree: 'Compensation agreed', compensate: 'Compensated', close: 'Close', escalate: 'Take to dispute', expire: 'Expired', withdraw: 'Withdraw',
}
export const WINDOW_PASSED_LABEL = 'notice period over'
export const MISSING_EVIDENCE_LABELS: Translated<typeof ru.MISSING_EVIDENCE_LABELS> = {
  serial: 'no serial number', photo_serial_plate: 'no photo of the rating plate', photo_defect: 'no photo of the defect', photo_general: 'no general view', video: 'no video', lot: 'no lot', production_date: 'no production date',
  order_number: 'no order number', invoice: 'no invoice', sale_date: 'no date of sale', test_values: 'no measurements', test_report: 'no test report', defect_code: 'no defect code', supplier_sku: 'no supplier’s SKU', unit_price: 'no purchase price',
}
