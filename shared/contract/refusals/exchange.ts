import type { ExchangeQuestionCode } from '#shared/stock/exchange-item.ts'

export interface ExchangeRefusals {
  'exchange.supplier_needed': Record<string, never>
  'exchange.warehouse_needed': Record<string, never>
  'exchange.currency_needed': Record<string, never>
  /** Questions about the file that stand in the way. */
  'exchange.unanswered': { questions: readonly ExchangeQuestionCode[] }
  'exchange.changed_meanwhile': Record<string, never>
  'exchange.two_currencies': { currencies: readonly string[] }
  'exchange.not_commerceml': { reason: 'not_xml' | 'no_root' | 'no_catalogue' | 'version' | 'too_deep' | 'encoding' }
  'exchange.depended_on': { partNumbers: readonly string[] }
  'exchange.nothing_to_export': Record<string, never>
}
