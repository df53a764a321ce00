import type { BoundPhoto } from '#shared/claims/readiness.ts'
import type { DefectSource } from '#shared/claims/kinds.ts'
import type { ExpertiseDraft } from '#shared/contract/expertise.ts'
import type { DefectNames } from '#shared/documents/goods-defects.ts'

/** A photo of the order, by what it is bound to. */
export interface DefectPhoto extends BoundPhoto { readonly fileId: number }

/**
 * One defect whatever it was found by: a signed finding, a faulty piece in quarantine, a delivery that came short or wrong.
 * Nothing of the customer is in it.
 */
export interface Defect {
  readonly source: DefectSource
  readonly sourceId: number
  readonly orderId: number | null
  readonly orderNumber: string
  readonly expertiseId: number | null
  readonly evidenceId: number | null
  readonly receiptId: number | null
  readonly receiptLineId: number | null
  readonly receiptNumber: string
  readonly modelId: number | null
  readonly partId: number | null
  readonly sku: string
  readonly supplierSku: string
  readonly name: string
  readonly nameEn: string
  readonly nameZh: string
  readonly serial: string
  /** Pieces of this make carry a serial number, so one may be asked for. */
  readonly hasSerials: boolean
  readonly lot: string
  readonly invoice: string
  readonly foundOn: string
  readonly soldOn: string | null
  readonly madeOn: string | null
  /** The day the goods reached the buyer, where a receipt says it. */
  readonly receivedOn: string | null
  readonly qty: number
  readonly defectCode: string
  readonly names: DefectNames
  /** In the language of the house; never travels. */
  readonly words: string
  readonly photos: readonly DefectPhoto[]
  readonly hasTestValues: boolean
  /** The signed findings; null for goods. */
  readonly draft: ExpertiseDraft | null
  /** Price of one piece in the supplier's currency; null: unknown, or kept in another currency. */
  readonly unitPriceMinor: number | null
  /** Of the unit's place in the catalogue: what the checklist calls its steps. */
  readonly stepNames: ReadonlyMap<string, string>
}
