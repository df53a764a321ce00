import type { Currency } from '#shared/kit/money.ts'
import { formatMoney } from '#renderer/texts/formats.ts'

/** The sign an amount of this currency is written with. */
export function currencySign(currency: Currency): string {
  return formatMoney(0, currency).slice(-1)
}
