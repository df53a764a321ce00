import type * as ru from '../ru/refusals-exchange.ts'
import type { Translated } from './translated.ts'

const QUESTIONS = { currency: 'currency of prices', decimals: 'decimal sign', shifted: 'shifted columns', price_type: 'kind of prices', rate: 'exchange rate' } as const

const NOT_COMMERCEML = {
  not_xml: 'the markup is damaged', no_root: 'its root element is missing', no_catalogue: 'neither catalogue nor offers', version: 'another version of the schema', too_deep: 'nesting is too deep', encoding: 'unknown encoding',
} as const

export const exchangeRefusals: Translated<typeof ru.exchangeRefusals> = {
  'exchange.supplier_needed': () => 'Enter the supplier whose price list this is.',
  'exchange.warehouse_needed': () => 'Enter the warehouse where this stock lies.',
  'exchange.currency_needed': () => 'Enter the currency of prices: the file does not say it.',
  'exchange.unanswered': ({ questions }) => `First answer the questions about the file: ${questions.map((code) => QUESTIONS[code]).join(', ')}.`,
  'exchange.changed_meanwhile': () => 'The catalogue or the stock changed after the check. Check the file once more.',
  'exchange.two_currencies': ({ currencies }) => `The file has prices in different currencies: ${currencies.join(', ')}. Split the file or name the currency column.`,
  'exchange.not_commerceml': ({ reason }) => `This is not a CommerceML 2 exchange file: ${NOT_COMMERCEML[reason]}.`,
  'exchange.depended_on': ({ partNumbers }) => `It cannot be undone: these parts have been worked with – ${partNumbers.join(', ')}.`,
  'exchange.nothing_to_export': () => 'Nothing to export: the catalogue is empty.',
}
