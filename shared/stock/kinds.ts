/** What happened to the stock, one word for each row of the ledger. */
export const MOVEMENT_KINDS = ['opening', 'receipt', 'transfer', 'reserve', 'unreserve', 'issue', 'return', 'quarantine', 'release', 'to_supplier', 'from_supplier', 'write_off', 'correction', 'count'] as const
export type MovementKind = (typeof MOVEMENT_KINDS)[number]

/** `superseded`: another part takes its place. `service_life`: kept for the service life of products no longer made. Source: ZOZPP art. 6. */
export const PART_STATUSES = ['active', 'superseded', 'service_life', 'discontinued'] as const
export type PartStatus = (typeof PART_STATUSES)[number]

/** Numbers a part is found by beside our own one. `former`: a number it had before. */
export const PART_CODE_KINDS = ['manufacturer', 'supplier', 'barcode', 'former'] as const
export type PartCodeKind = (typeof PART_CODE_KINDS)[number]

/** `analogue`: does the same work. `superseded_by`: the other part replaces this one. Either may hold both ways. */
export const PART_LINK_KINDS = ['analogue', 'superseded_by'] as const
export type PartLinkKind = (typeof PART_LINK_KINDS)[number]

/** What a cell is for: parts for sale, evidence, and the stations of a customer's product. */
export const BIN_PURPOSES = ['parts', 'quarantine', 'intake', 'bench', 'ready', 'partner'] as const
export type BinPurpose = (typeof BIN_PURPOSES)[number]
/** Places of customers' products. A product kept after a refund is evidence and lies in quarantine. */
export const UNIT_PURPOSES: readonly BinPurpose[] = ['intake', 'bench', 'ready', 'partner', 'quarantine']

export const ORDER_PART_STATES = ['draft', 'confirmed', 'issued', 'dropped'] as const
export type OrderPartState = (typeof ORDER_PART_STATES)[number]

export const EVIDENCE_STATES = ['quarantine', 'at_supplier', 'released', 'written_off'] as const
export type EvidenceState = (typeof EVIDENCE_STATES)[number]

export const SERIAL_STATES = ['on_hand', 'quarantine', 'at_supplier', 'issued', 'gone'] as const
export type SerialState = (typeof SERIAL_STATES)[number]

export const PURCHASE_STATUSES = ['draft', 'sent', 'partly_received', 'received', 'cancelled'] as const
export type PurchaseStatus = (typeof PURCHASE_STATUSES)[number]

export const COUNT_STATUSES = ['counting', 'approved', 'cancelled'] as const
export type CountStatus = (typeof COUNT_STATUSES)[number]
