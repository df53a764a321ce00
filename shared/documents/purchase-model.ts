import type { CivilDate } from '#shared/kit/calendar.ts'
import type { Currency } from '#shared/kit/money.ts'
import type { PartUnit } from '#shared/stock/quantities.ts'

/** English alone, or English with Chinese beside it. */
export const PURCHASE_LANGUAGES = ['en', 'en_zh'] as const
export type PurchaseLanguage = (typeof PURCHASE_LANGUAGES)[number]

export interface PurchaseParty { readonly nameEn: string; readonly nameZh: string; readonly addressEn: string; readonly contact: string }

export interface PurchaseItem {
  readonly lineNo: number
  readonly partNumber: string
  readonly supplierCode: string
  readonly manufacturerCode: string
  readonly nameEn: string
  readonly nameZh: string
  readonly unit: PartUnit
  readonly qtyMilli: number
  readonly priceMinor: number
  readonly totalMinor: number
}

/** An order to a supplier as the supplier reads it. Nothing of the customers stands in it. */
export interface PurchaseModel {
  readonly number: string
  readonly issuedOn: CivilDate
  readonly language: PurchaseLanguage
  readonly buyer: PurchaseParty
  readonly supplier: PurchaseParty
  readonly contract: string
  readonly incoterms: string
  readonly deliverOn: CivilDate | null
  readonly deliverTo: string
  readonly currency: Currency
  readonly items: readonly PurchaseItem[]
  readonly totalMinor: number
  readonly signer: string
}
