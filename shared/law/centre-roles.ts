import type { Demand } from './demands.ts'

/** In whose name the centre acts on an order. */
export const OUR_ROLES = ['seller', 'authorized', 'manufacturer', 'importer', 'contractor', 'independent'] as const
export type OurRole = (typeof OUR_ROLES)[number]

/** `by_powers`: only as far as the seller has empowered the authorised organisation. */
export const ROLE_ANSWERS = ['yes', 'by_powers', 'no'] as const
export type RoleAnswer = (typeof ROLE_ANSWERS)[number]

const MAKER: Readonly<Record<Demand, RoleAnswer>> = {
  repair: 'yes',
  cost_reimbursement: 'yes',
  replace_same: 'yes',
  replace_other: 'no',
  price_reduction: 'no',
  refund: 'yes',
}

const NOT_AN_ADDRESSEE: Readonly<Record<Demand, RoleAnswer>> = {
  repair: 'no',
  cost_reimbursement: 'no',
  replace_same: 'no',
  replace_other: 'no',
  price_reduction: 'no',
  refund: 'no',
}

/**
 * Who may be asked for what. The maker and the importer refund against the return of the goods; a contractor of the
 * seller passes the demand on; an independent centre only does paid work.
 * Source: ZOZPP preamble, art. 18 p. 1-3.
 */
export const DEMANDS_BY_ROLE: Readonly<Record<OurRole, Readonly<Record<Demand, RoleAnswer>>>> = {
  seller: {
    repair: 'yes',
    cost_reimbursement: 'yes',
    replace_same: 'yes',
    replace_other: 'yes',
    price_reduction: 'yes',
    refund: 'yes',
  },
  authorized: {
    repair: 'yes',
    cost_reimbursement: 'yes',
    replace_same: 'yes',
    replace_other: 'by_powers',
    price_reduction: 'by_powers',
    refund: 'by_powers',
  },
  manufacturer: MAKER,
  importer: MAKER,
  contractor: NOT_AN_ADDRESSEE,
  independent: NOT_AN_ADDRESSEE,
}

/** Says whether a consumer may address this demand to the centre in its role on the order. */
export function roleAnswer(role: OurRole, demand: Demand): RoleAnswer {
  return DEMANDS_BY_ROLE[role][demand]
}

/** The roles to which a defect found after two years may be presented. Source: ZOZPP art. 19 p. 6. */
export function answersForEssentialDefects(role: OurRole): boolean {
  return role === 'authorized' || role === 'manufacturer' || role === 'importer'
}
