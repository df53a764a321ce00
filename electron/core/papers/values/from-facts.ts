import type { PaperValues } from '#shared/documents/papers/values.ts'
import { civilDateOf, formatRussianDate } from '#shared/kit/calendar.ts'
import type { KeptPhoto, PaperFacts } from '#core/papers/paper-facts.ts'

/** Values of one kind of paper as the order knows them; what is typed already may decide others. */
export type ValuesOf = (facts: PaperFacts, typed: PaperValues) => PaperValues

const MINUTES_PER_HOUR = 60
const HOURS_PER_DAY = 24
const TIME_FROM = 'YYYY-MM-DDT'.length
const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The moment of the centre's clock, `YYYY-MM-DDTHH:MM`. */
export function localMoment(instantAt: string, offsetMinutes: number): string {
  const [hours = 0, minutes = 0] = instantAt.slice(TIME_FROM).split(':').map(Number)
  const whole = HOURS_PER_DAY * MINUTES_PER_HOUR
  const ofDay = (((hours * MINUTES_PER_HOUR + minutes + offsetMinutes) % whole) + whole) % whole
  return `${civilDateOf(instantAt, offsetMinutes)}T${twoDigits(Math.floor(ofDay / MINUTES_PER_HOUR))}:${twoDigits(ofDay % MINUTES_PER_HOUR)}`
}

export const joined = (parts: readonly (string | null | undefined)[], separator = ', '): string => parts.filter((part) => part !== null && part !== undefined && part.trim() !== '').join(separator)
export const amountOf = (typed: PaperValues, key: string): number | null => (typeof typed[key] === 'number' ? typed[key] : null)
export const wordsOf = (values: PaperValues | undefined, key: string): string => (typeof values?.[key] === 'string' ? values[key] : '')
export const has = (typed: PaperValues, key: string): boolean => Object.hasOwn(typed, key)
/** What is typed into the field, else what the order knows. */
export const sumOf = (typed: PaperValues, key: string, known: number | null): number => (has(typed, key) ? amountOf(typed, key) : known) ?? 0

export const nowLocal = ({ nowAt, organisation }: PaperFacts): string => localMoment(nowAt, organisation.utcOffsetMinutes)
export const orgAddress = ({ organisation }: PaperFacts): string => organisation.actualAddress || organisation.legalAddress
export const orgLine = (facts: PaperFacts): string => joined([facts.organisation.fullName, facts.organisation.inn && `ИНН ${facts.organisation.inn}`, facts.organisation.legalAddress])
export const signerLine = ({ signer }: PaperFacts): string => joined([signer?.position, signer?.fullName])
export const engineerLine = ({ engineer }: PaperFacts): string => joined([engineer?.fullName, engineer?.qualification])

/** Price of the product as its sale says it, else as it was agreed at intake. */
export const priceOf = ({ unit, order }: PaperFacts): number | null => unit?.sale.pricePaidMinor ?? (order.valueMinor > 0 ? order.valueMinor : null)

export const itemLine = ({ model, order }: PaperFacts): string =>
  joined([model === null ? order.device : [model.category, model.brand, model.name].join(' '), order.serial && `серийный № ${order.serial}`])

/** «№ ПК-26-00001 от 20.11.2026», of the newest printed paper of the kind. */
export function lastPaper({ printed }: PaperFacts, kind: string): string {
  const paper = printed.filter((one) => one.kind === kind).at(-1)
  return paper === undefined ? '' : `№ ${paper.number} от ${formatRussianDate(paper.createdOn)}`
}

export const finishedOn = ({ order, organisation }: PaperFacts): string => (order.finishedAt === null ? '' : civilDateOf(order.finishedAt, organisation.utcOffsetMinutes))

export function photoNumbers(photos: readonly KeptPhoto[]): string {
  return photos.length === 0 ? '' : `${photos.length}: № ${photos.map((photo) => photo.no).join(', ')}`
}

/** What the signed expertise says of the defect, else the words of the customer. */
export const defectOf = ({ signed, order }: PaperFacts): string => signed?.draft.conclusion ?? order.defectWords
