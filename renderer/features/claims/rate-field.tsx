import { costMinor } from '#shared/stock/cost.ts'
import type { Currency } from '#shared/kit/money.ts'
import { NumberField } from '#renderer/features/reference/index.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { compensationTexts } from '#renderer/texts/claim-life.ts'
import { rateMicroOf } from './rate.ts'

const { dialog: texts } = compensationTexts
const LEAST_RATE = 0.000001
const MOST_RATE = 100_000

export interface RateFieldProps { readonly currency: Currency; readonly rate: number | null; readonly amountMinor: number | null; readonly error: string | undefined; readonly onChange: (rate: number | null) => void }

/** Roubles for one unit of the claim's currency, with what the sum comes to. */
export function RateField({ currency, rate, amountMinor, error, onChange }: RateFieldProps) {
  if (currency === 'RUB') return null
  const roublesMinor = amountMinor === null ? null : costMinor({ currency, priceMinor: amountMinor, rateMicro: rateMicroOf(rate) })
  return <NumberField label={texts.rate} isDecimal isRequired min={LEAST_RATE} max={MOST_RATE} description={roublesMinor === null ? texts.rateHint(currency) : texts.roubles(formatMoney(roublesMinor))} value={rate} error={error} onChange={(value) => onChange(value)} />
}
