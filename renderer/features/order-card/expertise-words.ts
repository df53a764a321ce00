import { orderCardTexts } from '#renderer/texts/order-card.ts'
import type { OrderCard } from '#shared/contract/orders.ts'

type Expertise = NonNullable<OrderCard['expertise']>
const { expertise: texts } = orderCardTexts
const FIRST_VERSION = 1

/** «14 из 14 пунктов · 6 измерений · 9 фото». */
export function expertiseCounts(expertise: Expertise): string {
  return [texts.steps(expertise.stepsDone, expertise.stepsTotal), texts.measures(expertise.measureCount), texts.photos(expertise.photoCount)].join(' · ')
}

export function expertiseState(expertise: Expertise): string {
  const state = expertise.signedOn === null ? texts.draft : texts.signed(expertise.signedOn)
  return expertise.version === FIRST_VERSION ? state : `${state}, ${texts.version(expertise.version)}`
}
