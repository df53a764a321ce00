import type { BinPurpose } from './kinds.ts'
import { UNIT_PURPOSES } from './kinds.ts'

/** After these the customer leaves without the product: it is evidence until the supplier has answered. Source: ZOZPP art. 18 p. 1. */
const TAKEN_BACK: readonly string[] = ['refund', 'replacement']

export const isKeptAfterClosing = (decision: string | null): boolean => decision !== null && TAKEN_BACK.includes(decision)

/** Cells a customer's product may lie in; parts for sale are never mixed with it. */
export const isForUnits = (purpose: BinPurpose): boolean => UNIT_PURPOSES.includes(purpose)

/** A product at a partner's without the partner's name cannot be asked back. */
export const needsPartner = (purpose: BinPurpose): boolean => purpose === 'partner'

/** A product that lies apart already stays there when it becomes evidence. */
export const liesApart = (purpose: BinPurpose): boolean => purpose === 'quarantine' || purpose === 'partner'
