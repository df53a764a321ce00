import type { CustomerInput } from '#shared/contract/customers.ts'
import type { Intake } from '#shared/contract/orders.ts'
import type { OurRole } from '#shared/law/centre-roles.ts'
import { agreedDaysOf } from './intake-problems.ts'
import { demandDayOf, demandOf, isDemanding, phonesOf, type IntakeForm } from './intake-form.ts'

export function customerInputOf(form: IntakeForm): CustomerInput {
  const { customer } = form
  const isOrganisation = customer.kind === 'organisation'
  return { ...customer, inn: isOrganisation ? customer.inn : '', representative: isOrganisation ? customer.representative : '', phones: [...phonesOf(form)] }
}

/** What only a demand of a consumer decides; a paid request carries none of it. */
function demandFacts(form: IntakeForm, todayOn: string, ourRole: OurRole | null) {
  const demand = demandOf(form, ourRole)
  const isReplacement = demand === 'replace_same' || demand === 'replace_other'
  const agreedDays = demand === 'repair' ? agreedDaysOf(form.agreedDaysText) : null
  return {
    demand, demandReceivedOn: demandDayOf(form, todayOn) ?? todayOn, agreedDays: Number.isNaN(agreedDays) ? null : agreedDays,
    needsCheck: isReplacement && form.needsCheck, isInStock: isReplacement ? form.isInStock : true,
  }
}

function paidFacts(form: IntakeForm) {
  const isPaid = !isDemanding(form.requestKind)
  return {
    priceLimitMinor: isPaid ? form.priceLimitMinor : null, prepaidMinor: isPaid ? (form.prepaidMinor ?? 0) : 0,
    estimateMinor: isPaid ? form.estimateMinor : null, diagnosticsPriceMinor: isPaid ? form.diagnosticsPriceMinor : null,
  }
}

/** The intake as the core takes it. Needs a chosen model. */
export function intakeInputOf(form: IntakeForm, modelId: number, todayOn: string, ourRole: OurRole | null): Intake {
  const { defectWords, defectWhen, appearance, completeness, seals, liquidSigns, openedSigns, power, isCodeGiven, isDataSaved, wishesToBePresent, needsLoaner, isUrgent, note } = form
  return {
    serial: form.serial, modelId, sale: form.sale, customerId: form.known?.customerId ?? null, customer: customerInputOf(form), requestKind: form.requestKind,
    ...demandFacts(form, todayOn, ourRole), ...paidFacts(form), faultCodes: [...form.faultCodes], valueMinor: form.valueMinor ?? form.sale.pricePaidMinor ?? 0,
    defectWords, defectWhen, appearance, completeness, seals, liquidSigns, openedSigns, power, isCodeGiven, isDataSaved, wishesToBePresent, needsLoaner, isUrgent, note,
    photos: form.photos.map(({ fileId, slotCode }) => ({ fileId, slotCode })), binId: null,
  }
}
