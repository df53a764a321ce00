export interface BuyingRefusals {
  'buying.order_not_found': Record<string, never>
  'buying.wrong_status': { status: string }
  'buying.part_twice': { partNumber: string }
  'buying.rate_needed': { currency: string }
  'buying.in_future': { on: string }
  'buying.expected_before_sent': { expectedOn: string; sentOn: string }
  'buying.receipt_not_found': Record<string, never>
  /** The same paper of the same supplier has been taken in already. */
  'buying.receipt_twice': { waybill: string; number: string; receivedOn: string }
  'buying.other_supplier': { number: string }
  'buying.line_not_of_order': { lineNo: number }
  'buying.other_currency': { expected: string; found: string }
  'buying.bin_needed': { lineNo: number }
  'buying.other_warehouse': { lineNo: number; label: string }
  'buying.faulty_over_actual': { lineNo: number }
  'buying.empty_line': { lineNo: number }
  'buying.reason_needed': { lineNo: number }
  'buying.no_discrepancy': Record<string, never>
  'buying.supplier_name_needed': { field: string }
}
