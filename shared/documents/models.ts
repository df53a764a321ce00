/**
 * What every paper is printed from: plain values only, stored with the paper as JSON. Keys of the blocks are the keys
 * of the label catalogue, so a value, its label and its rule "must be filled" are found under one name.
 * A text that is not filled is '', a number or date that is not known is null.
 */
import type { CivilDate } from '#shared/kit/calendar.ts'

/** Integer kopecks. */
export type AmountMinor = number
/** Whole thousandths of a piece, hour or metre. */
export type QtyMilli = number
/** A calendar date, or words where the date is not known («со слов потребителя»). */
export type DateOrText = string

export interface DocumentHead {
  readonly number: string
  /** UTC instant; also the creation date inside the PDF, so equal models give equal bytes. */
  readonly printedAt: string
  /** For local time on the paper. */
  readonly utcOffsetMinutes: number
  readonly place: string
  readonly orderNumber: string
  /** «приход ПР-26-00001»: what the paper is about where it is not an order; its number stands in `orderNumber` then. */
  readonly subject?: string
  readonly templateVersion: string
  /** Short code of the journal head at the moment of printing. */
  readonly journalHead: string
  readonly copies: number
}

export interface OrgBlock {
  readonly org_full: string
  readonly org_short: string
  readonly org_ogrn: string
  readonly org_inn: string
  readonly org_kpp: string
  readonly org_addr_legal: string
  readonly org_addr_fact: string
  readonly org_hours: string
  readonly org_phone: string
  readonly org_email: string
  readonly org_bank: string
  readonly org_role: string
  readonly org_principal: string
  readonly signer_pos: string
  readonly signer_name: string
  readonly signer_poa: string
}

export interface CustomerBlock {
  readonly cust_name: string
  readonly cust_phone: string
  readonly cust_email: string
  readonly cust_addr: string
  readonly cust_notify: string
  readonly cust_rep: string
  readonly cust_org: string
}

export interface ItemBlock {
  readonly item_type: string
  readonly brand: string
  readonly model: string
  readonly sku: string
  readonly serial: string
  readonly made: string
  readonly color: string
  /** Agreed by the parties. */
  readonly value: AmountMinor | null
  readonly sale_date: DateOrText
  readonly install_date: DateOrText
  readonly seller: string
  readonly sale_doc: string
  readonly price_paid: AmountMinor | null
  readonly war_term: string
  readonly war_card: string
  readonly war_by: string
  readonly service_life: string
  readonly seals: string
}

export interface StateBlock {
  readonly look: string
  readonly damages: string
  readonly set: string
  /** Count and numbers of the pictures kept with the order. */
  readonly photos: string
  readonly liquid: string
  readonly opened: string
  readonly power: string
  /** Only whether a code was given; the code itself is never printed. */
  readonly code_given: boolean | null
  readonly backup: boolean | null
}

export interface SignBlock {
  /** The customer, or the representative who signs. */
  readonly customer_signer: string
  readonly refused_sign: boolean
  readonly witness: string
}

/** A picture inside a paper. */
export interface PaperPhoto {
  readonly no: number
  readonly captionRu: string
  /** JPEG or PNG file, read by the job that renders the paper. */
  readonly jpegPath: string
}

interface PaperBlocks {
  readonly head: DocumentHead
  readonly org: OrgBlock
  readonly item: ItemBlock
  readonly sign: SignBlock
}

export interface IntakeModel extends PaperBlocks {
  readonly customer: CustomerBlock
  readonly state: StateBlock
  readonly reason: string
  readonly demand: string
  readonly defect_client: string
  readonly when: string
  readonly prev: string
  readonly demand_date: CivilDate | ''
  /** Days agreed in writing. */
  readonly term: number | null
  readonly is_free: boolean
  readonly term_price: AmountMinor | null
  readonly limit: AmountMinor | null
  readonly prepaid: AmountMinor | null
  readonly diag_price: AmountMinor | null
  readonly loaner: boolean
  readonly wish_present: boolean
  readonly carriage: string
  readonly data_warning: string
  readonly storage: string
}

export interface TestRow {
  readonly operation: string
  readonly norm: string
  readonly result: string
}

export interface DiagModel extends PaperBlocks {
  readonly state: StateBlock
  readonly basis: string
  readonly defect_client: string
  readonly opened_at: string
  readonly methods: string
  /** Name, serial number and verification date in one line each. */
  readonly tools: readonly string[]
  readonly cond: string
  readonly tests: readonly TestRow[]
  readonly found: string
  readonly node: string
  readonly cause: string
  readonly link: string
  readonly fixable: string
  readonly work_list: string
  readonly duration_minutes: number | null
  readonly cost: AmountMinor | null
  readonly concl: string
  readonly engineer: string
  readonly present: string
  readonly photos: readonly PaperPhoto[]
}

export interface GroundRow {
  readonly code: string
  readonly name: string
  readonly clause: string
  readonly evid: string
  readonly photo_nos: readonly number[]
  readonly link: string
}

export interface RefusalModel extends PaperBlocks {
  readonly customer: CustomerBlock
  readonly demand: string
  readonly defect_client: string
  readonly basis: string
  readonly grounds: readonly GroundRow[]
  readonly concl: string
  readonly rights: string
  readonly offer: string
  readonly returned: string
  /** What the customer dictated; an empty one leaves lines to write on. */
  readonly objection: string
  readonly photos: readonly PaperPhoto[]
}

export interface IssuePartRow {
  readonly name: string
  readonly sku: string
  readonly serial: string
  readonly qtyMilli: QtyMilli
  readonly unit: string
}

export interface IssueModel extends PaperBlocks {
  readonly customer: CustomerBlock
  readonly d_demand: CivilDate | ''
  readonly d_handed: CivilDate | ''
  readonly d_fixed: CivilDate | ''
  readonly fixed: string
  readonly parts: readonly IssuePartRow[]
  /** Prints «не использовались»; an empty list alone says nothing. */
  readonly are_parts_unused: boolean
  readonly d_issue: CivilDate | ''
  readonly days_out: number | null
  readonly war_new: CivilDate | ''
  readonly part_war: string
  readonly tests: string
  readonly set: string
  readonly loaner_back: string
}

export interface WorkRow {
  readonly code: string
  readonly name: string
  readonly qtyMilli: QtyMilli
  readonly unit: string
  readonly priceMinor: AmountMinor
  readonly sumMinor: AmountMinor
}

export interface WorkPartRow {
  readonly sku: string
  readonly name: string
  readonly serial: string
  readonly qtyMilli: QtyMilli
  readonly unit: string
  readonly priceMinor: AmountMinor
  readonly sumMinor: AmountMinor
  readonly warranty: string
}

export interface WorksModel extends PaperBlocks {
  readonly customer: CustomerBlock
  readonly basis: string
  readonly works: readonly WorkRow[]
  readonly parts: readonly WorkPartRow[]
  readonly are_parts_unused: boolean
  /** Null prints «Без НДС». */
  readonly vat: { readonly rate: string; readonly amountMinor: AmountMinor } | null
  readonly total: AmountMinor | null
  readonly paid: { readonly amountMinor: AmountMinor; readonly receipt: string } | null
  readonly old_parts: string
  readonly tests: string
  readonly war_work: { readonly fromOn: CivilDate; readonly toOn: CivilDate; readonly conditions: string } | null
  readonly defects: string
}

/** The sticker on the unit. */
export interface LabelModel {
  /** Letters and digits of the Latin alphabet only: it is what the scanners read. */
  readonly orderNumber: string
  /** Short: «Стиральная машина LG F2J3». */
  readonly device: string
  readonly serial: string
  readonly acceptedOn: CivilDate
  readonly isUrgent: boolean
}

/** A sticker of anything else: a part, one piece of it, a cell. */
export interface PlainLabelModel {
  /** What the scanner reads. Latin letters and digits up to 20 signs get a bar code too; anything else is in the square code alone. */
  readonly code: string
  /** In large letters; shrinks and loses its end when too long. */
  readonly title: string
  /** Up to two lines of words. */
  readonly name: string
  readonly detail: string
  readonly foot: string
  readonly isFootBold?: boolean
}
export type AnyLabelModel = LabelModel | PlainLabelModel

export interface DocumentModels {
  readonly DOC_INTAKE: IntakeModel
  readonly DOC_DIAG: DiagModel
  readonly DOC_REFUSAL: RefusalModel
  readonly DOC_ISSUE: IssueModel
  readonly DOC_WORKS: WorksModel
}
