import { formatNumber } from '#renderer/texts/formats.ts'

const BP_PER_PERCENT = 100

export const scoreTexts = {
  title: 'Показатели', period: 'за 12 месяцев', none: 'За 12 месяцев претензий не было.',
  claims: 'Претензии', claimsOf: (count: number, openCount: number) => (openCount === 0 ? formatNumber(count) : `${formatNumber(count)}, открыто сейчас ${formatNumber(openCount)}`),
  inTime: 'Ответы в срок', late: 'Не ответил в срок сейчас', median: 'Срок ответа, медиана', days: (days: number) => `${formatNumber(days)} дн.`,
  accepted: 'Принято строк', recovered: 'Возмещено', percent: (bp: number) => `${formatNumber(Math.round(bp / BP_PER_PERCENT))} %`, outstanding: 'Ещё не возмещено',
  failures: 'Отказы', failuresOf: (defectCount: number, shippedQty: number) => `${formatNumber(defectCount)} на ${formatNumber(shippedQty)} шт.`, rate: 'Доля отказов', ppm: (value: number) => `${formatNumber(value)} ppm`,
  interval: 'С вероятностью 95 %', between: (low: number, high: number) => `от ${formatNumber(low)} до ${formatNumber(high)} ppm`, notShipped: (defectCount: number) => `${formatNumber(defectCount)}, число поставленных неизвестно`,
  eightD: 'Открытые отчёты 8D', eightDOf: (openCount: number, overdueCount: number) => (overdueCount === 0 ? formatNumber(openCount) : `${formatNumber(openCount)}, просрочено ${formatNumber(overdueCount)}`),
  noAnswers: 'ответов не было', nothingAsked: 'нечего возмещать',
} as const
