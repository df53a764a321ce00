import type { Customer } from '#shared/contract/customers.ts'
import type { CustomerBlock, DocumentHead, ItemBlock, OrgBlock, PaperPhoto, SignBlock, StateBlock } from '#shared/documents/models.ts'
import { formatRussianDate } from '#shared/kit/calendar.ts'
import { formatPhone } from '#shared/kit/phone.ts'
import type { KeptPhoto, PaperFacts } from './paper-facts.ts'
import { NO_WARRANTY_RU, NOTIFY_RU, OUR_ROLE_RU, POWER_RU, SALE_UNKNOWN_RU } from './paper-words.ts'

/** Grows with every change of what the papers say or how. */
const TEMPLATE_VERSION = '1'
const ACT_COPIES = 2
const JOURNAL_HEAD_DIGITS = 8

const joined = (parts: readonly (string | undefined)[], separator = ', '): string => parts.filter((part) => part !== undefined && part !== '').join(separator)

/** How a paper is numbered and which edition of its words it carries. */
export interface HeadOf { readonly number: string; readonly templateVersion?: string; readonly copies?: number }

/** What a head needs; `subject` where the paper is not of an order. */
export interface HeadFacts extends Pick<PaperFacts, 'organisation' | 'nowAt' | 'journalHash'> { readonly order: Pick<PaperFacts['order'], 'number'>; readonly subject?: string }

export function headBlock(facts: HeadFacts, { number, templateVersion = TEMPLATE_VERSION, copies = ACT_COPIES }: HeadOf): DocumentHead {
  const { organisation } = facts
  return {
    number, printedAt: facts.nowAt, utcOffsetMinutes: organisation.utcOffsetMinutes, place: organisation.actualAddress === '' ? organisation.legalAddress : organisation.actualAddress,
    orderNumber: facts.order.number, ...(facts.subject === undefined ? {} : { subject: facts.subject }), templateVersion, journalHead: facts.journalHash.slice(0, JOURNAL_HEAD_DIGITS), copies,
  }
}

export function orgBlock({ organisation, signer }: Pick<PaperFacts, 'organisation' | 'signer'>): OrgBlock {
  return {
    org_full: organisation.fullName, org_short: organisation.shortName, org_ogrn: organisation.ogrn, org_inn: organisation.inn, org_kpp: organisation.kpp,
    org_addr_legal: organisation.legalAddress, org_addr_fact: organisation.actualAddress, org_hours: organisation.workingHours, org_phone: organisation.phone, org_email: organisation.email,
    org_bank: organisation.bankDetails, org_role: OUR_ROLE_RU[organisation.ourRole], org_principal: organisation.principal,
    signer_pos: signer?.position ?? '', signer_name: signer?.fullName ?? '', signer_poa: signer?.powerOfAttorney ?? '',
  }
}

const organisationLine = (customer: Customer): string => (customer.kind === 'organisation' ? joined([customer.fullName, customer.inn === '' ? '' : `ИНН ${customer.inn}`]) : '')

export function customerBlock({ order, customer }: PaperFacts): CustomerBlock {
  if (customer === null) return { cust_name: order.customerName, cust_phone: '', cust_email: '', cust_addr: '', cust_notify: '', cust_rep: '', cust_org: '' }
  return {
    cust_name: customer.fullName, cust_phone: customer.phones.map(formatPhone).join(', '), cust_email: customer.email, cust_addr: customer.address,
    cust_notify: NOTIFY_RU[customer.notifyBy], cust_rep: customer.representative, cust_org: organisationLine(customer),
  }
}

export const signBlock = ({ customer }: PaperFacts): SignBlock => ({ customer_signer: signerOf(customer), refused_sign: false, witness: '' })

/** Who signs for the customer; empty where it is not known. */
export function signerOf(customer: Customer | null): string {
  if (customer === null) return ''
  return customer.representative === '' && customer.kind === 'person' ? customer.fullName : customer.representative
}

const monthsRu = (months: number): string => (months === 0 ? '' : `${months} мес.`)

function warrantyTerm({ model, unit }: PaperFacts): string {
  if (model === null) return ''
  if (model.warrantyMonths === 0) return NO_WARRANTY_RU
  const endsOn = unit?.warrantyEndsOn ?? null
  return joined([monthsRu(model.warrantyMonths), endsOn === null ? '' : `до ${formatRussianDate(endsOn)}`])
}

/** A day of sale nobody can show is said in words; one a paper of purchase names must be entered. */
function saleDate({ unit }: PaperFacts): string {
  if (unit === null) return ''
  return unit.sale.soldOn ?? (unit.sale.saleDocument === '' ? SALE_UNKNOWN_RU : '')
}

/** The value agreed at intake, else the price paid. Source: ZOZPP art. 35 p. 2. */
function agreedValue({ order, unit }: PaperFacts): number | null {
  if (order.valueMinor > 0) return order.valueMinor
  const paidMinor = unit?.sale.pricePaidMinor ?? 0
  return paidMinor > 0 ? paidMinor : null
}

export function itemBlock(facts: PaperFacts): ItemBlock {
  const { order, unit, model } = facts
  const madeOn = unit?.sale.madeOn ?? null
  const lot = unit?.sale.lot ?? ''
  return {
    item_type: model?.category ?? '', brand: model?.brand ?? '', model: model?.name ?? '', sku: model?.sku ?? '', serial: order.serial,
    made: joined([madeOn === null ? '' : formatRussianDate(madeOn), lot]), color: '', value: agreedValue(facts), sale_date: saleDate(facts), install_date: '',
    seller: unit?.sale.seller ?? '', sale_doc: unit?.sale.saleDocument ?? '', price_paid: unit?.sale.pricePaidMinor ?? null, war_term: warrantyTerm(facts),
    war_card: unit?.sale.warrantyCard ?? '', war_by: '', service_life: monthsRu(model?.serviceLifeMonths ?? 0), seals: order.intake.seals,
  }
}

export function stateBlock({ order, photos }: PaperFacts): StateBlock {
  const { intake } = order
  const atIntake = photos.filter((photo) => photo.purpose === 'intake')
  return {
    look: intake.appearance, damages: '', set: intake.completeness, photos: atIntake.length === 0 ? '' : `${atIntake.length}: № ${atIntake.map((photo) => photo.no).join(', ')}`,
    liquid: intake.liquidSigns, opened: intake.openedSigns, power: POWER_RU[intake.power], code_given: intake.isCodeGiven, backup: intake.isDataSaved,
  }
}

/** Pictures by their digest; where the bytes lie is known only to the machine that renders them. */
export const paperPhoto = (photo: KeptPhoto, captionRu: string): PaperPhoto => ({ no: photo.no, captionRu, jpegPath: photo.sha256 })
