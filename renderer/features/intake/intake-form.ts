import type { Customer, CustomerInput, SaleFacts } from '#shared/contract/customers.ts'
import type { POWER_STATES, RequestKind } from '#shared/contract/orders.ts'
import type { Demand } from '#shared/law/demands.ts'
import { roleAnswer, type OurRole } from '#shared/law/centre-roles.ts'
import type { Phone } from '#shared/kit/phone.ts'

export type ChosenModel = { readonly modelId: number; readonly label: string; readonly categoryId: number }
export type KeptPhoto = { readonly fileId: number; readonly name: string; readonly slotCode: string }
export type CustomerFacts = Omit<CustomerInput, 'phones'>

/** What is typed at the counter, as it is kept in the draft. */
export interface IntakeForm {
  readonly serial: string
  /** Cyrillic look-alikes were typed in the serial and have been put right. */
  readonly hadLookAlikes: boolean
  /** The unit whose facts fill the fields; null while the serial is new. */
  readonly unitId: number | null
  readonly model: ChosenModel | null
  readonly sale: SaleFacts
  readonly phone: Phone | null
  readonly phoneText: string
  /** The customer chosen among those known, as they were read. */
  readonly known: Customer | null
  readonly customer: CustomerFacts
  readonly faultCodes: readonly string[]
  readonly defectWords: string
  readonly defectWhen: string
  readonly appearance: string
  readonly completeness: string
  readonly valueMinor: number | null
  readonly seals: string
  readonly liquidSigns: string
  readonly openedSigns: string
  readonly power: (typeof POWER_STATES)[number]
  readonly isCodeGiven: boolean
  readonly isDataSaved: boolean
  readonly wishesToBePresent: boolean
  readonly needsLoaner: boolean
  readonly photos: readonly KeptPhoto[]
  readonly requestKind: RequestKind
  readonly demand: Demand | null
  /** The demand came today, whichever day a draft is taken up again. */
  readonly isDemandToday: boolean
  /** Another day, when it did not come today; null while it is being typed. */
  readonly demandReceivedOn: string | null
  readonly agreedDaysText: string
  readonly needsCheck: boolean
  readonly isInStock: boolean
  readonly priceLimitMinor: number | null
  readonly prepaidMinor: number | null
  readonly estimateMinor: number | null
  readonly diagnosticsPriceMinor: number | null
  readonly isUrgent: boolean
  readonly note: string
}

export const EMPTY_SALE: SaleFacts = { soldOn: null, seller: '', saleDocument: '', pricePaidMinor: null, warrantyCard: '', lot: '', madeOn: null, invoice: '' }
export const EMPTY_CUSTOMER: CustomerFacts = { kind: 'person', fullName: '', inn: '', email: '', address: '', representative: '', notifyBy: 'call', note: '' }

export const EMPTY_FORM: IntakeForm = {
  serial: '', hadLookAlikes: false, unitId: null, model: null, sale: EMPTY_SALE,
  phone: null, phoneText: '', known: null, customer: EMPTY_CUSTOMER,
  faultCodes: [], defectWords: '', defectWhen: '', appearance: '', completeness: '', valueMinor: null,
  seals: '', liquidSigns: '', openedSigns: '', power: 'not_checked', isCodeGiven: false, isDataSaved: false, wishesToBePresent: false, needsLoaner: false, photos: [],
  requestKind: 'warranty_repair', demand: 'repair', isDemandToday: true, demandReceivedOn: null, agreedDaysText: '', needsCheck: false, isInStock: true,
  priceLimitMinor: null, prepaidMinor: null, estimateMinor: null, diagnosticsPriceMinor: null, isUrgent: false, note: '',
}

/** Requests in which a demand of a consumer may stand. */
export const DEMANDING_REQUESTS: readonly RequestKind[] = ['warranty_repair', 'quality_check']
export const isDemanding = (requestKind: RequestKind): boolean => DEMANDING_REQUESTS.includes(requestKind)

export type Patch = (facts: Partial<IntakeForm>) => void

/** Ids of fields; a refusal of the core names them the same way, so an answer finds its place. */
export const fieldId = (path: string): string => `intake-${path}`

export type SectionProps = {
  readonly form: IntakeForm
  readonly patch: Patch
  /** The message to show at a field now, if any. */
  readonly errorOf: (path: string) => string | undefined
  /** A text of the field that cannot be read, reported by the field itself. */
  readonly setProblem: (path: string, problem: string | null) => void
  readonly todayOn: string
}

/** The customer's facts in the form of a known one. */
export function chosenCustomer(customer: Customer): Partial<IntakeForm> {
  const { customerId: _id, orderCount: _count, lastOrderOn: _last, phones, ...facts } = customer
  const phone = phones[0] === undefined ? null : { e164: phones[0], extension: null }
  return { known: customer, customer: facts, phone, phoneText: phones[0] ?? '' }
}

/** Phones to store: the one in the field first, those known before after it. */
export function phonesOf({ phone, known }: Pick<IntakeForm, 'phone' | 'known'>): readonly string[] {
  return [...new Set([...(phone === null ? [] : [phone.e164]), ...(known?.phones ?? [])])]
}

/** Whether the card of a known customer has to be written anew before the order is taken. */
export function isCustomerChanged(form: IntakeForm): boolean {
  const { known, customer } = form
  if (known === null) return false
  const isFactChanged = (Object.keys(customer) as (keyof CustomerFacts)[]).some((key) => customer[key].trim() !== known[key])
  return isFactChanged || phonesOf(form).join() !== known.phones.join()
}

export function demandDayOf({ isDemandToday, demandReceivedOn }: IntakeForm, todayOn: string): string | null {
  return isDemandToday ? todayOn : demandReceivedOn
}

/** The demand that is made of us: none of paid work, none that another has to answer. */
export function demandOf({ requestKind, demand }: Pick<IntakeForm, 'requestKind' | 'demand'>, ourRole: OurRole | null): Demand | null {
  if (!isDemanding(requestKind) || demand === null) return null
  return ourRole !== null && roleAnswer(ourRole, demand) === 'no' ? null : demand
}
