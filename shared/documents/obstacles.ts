import type { RoleAnswer } from '#shared/law/centre-roles.ts'
import type { OrderStatus } from '#shared/orders/status.ts'
import type { PaperKind } from './kinds.ts'

/** Why a paper is not made of the order now. */
export const PAPER_OBSTACLES = [
  'order_closed', 'expertise_unsigned', 'no_decision', 'not_refused', 'not_warranty_repair', 'not_paid_repair', 'not_repair', 'not_replacement', 'not_refund', 'not_price_reduction', 'consent_missing', 'work_unfinished',
  'no_demand', 'no_repair_demand', 'demand_is_ours', 'not_ready', 'no_invitation', 'no_loaner', 'no_warning',
] as const
export type PaperObstacle = (typeof PAPER_OBSTACLES)[number]

export interface PaperStage {
  readonly status: OrderStatus
  readonly requestKind: string
  readonly demand: string | null
  /** Whether the centre in its role answers for the demand; null while nothing is demanded. */
  readonly roleAnswer: RoleAnswer | null
  readonly decision: string | null
  readonly isExpertiseSigned: boolean
  readonly isConsentGiven: boolean | null
  /** Kinds of the papers that have been printed of the order. */
  readonly printed: readonly string[]
}

type Rule = (stage: PaperStage) => PaperObstacle | null

const PAID_REQUESTS: readonly string[] = ['paid_repair', 'diagnostics', 'maintenance']
const REPAIRS: readonly string[] = ['warranty_repair', 'paid_repair']

const always: Rule = () => null
const signed: Rule = ({ isExpertiseSigned }) => (isExpertiseSigned ? null : 'expertise_unsigned')
const ready: Rule = ({ status }) => (status === 'ready' ? null : 'work_unfinished')
const isDecided = (decision: string, obstacle: PaperObstacle): Rule => (stage) => {
  if (stage.decision === null) return 'no_decision'
  return stage.decision === decision ? null : obstacle
}
const isRepaired: Rule = ({ decision }) => {
  if (decision === null) return 'no_decision'
  return REPAIRS.includes(decision) ? null : 'not_repair'
}
const agreed: Rule = ({ isConsentGiven }) => (isConsentGiven === true ? null : 'consent_missing')
const paidWork: Rule = ({ decision, requestKind }) => (decision === 'paid_repair' || (decision === null && PAID_REQUESTS.includes(requestKind)) ? null : 'not_paid_repair')
const demanded: Rule = ({ demand }) => (demand === null ? 'no_demand' : null)
const repairDemanded: Rule = ({ demand }) => (demand === 'repair' ? null : 'no_repair_demand')
const notOurs: Rule = ({ roleAnswer }) => (roleAnswer === 'yes' ? 'demand_is_ours' : null)
const printed = (kind: PaperKind, obstacle: PaperObstacle): Rule => (stage) => (stage.printed.includes(kind) ? null : obstacle)
const isOpenReady: Rule = ({ status }) => (status === 'ready' ? null : 'not_ready')

const all = (...rules: readonly Rule[]): Rule => (stage) => rules.map((rule) => rule(stage)).find((obstacle) => obstacle !== null) ?? null
/** Most papers speak of a unit that is still here. */
const open = (...rules: readonly Rule[]): Rule => all(({ status }) => (status === 'closed' ? 'order_closed' : null), ...rules)

const RULES: Readonly<Record<PaperKind, Rule>> = {
  DOC_INTAKE: open(),
  DOC_DIAG: open(signed),
  DOC_REFUSAL: open(signed, isDecided('refusal', 'not_refused')),
  DOC_ISSUE: open(isDecided('warranty_repair', 'not_warranty_repair'), ready),
  DOC_WORKS: open(isDecided('paid_repair', 'not_paid_repair'), agreed, ready),
  DOC_DATA_WARN: open(),
  DOC_CLAIM: always,
  DOC_TERM: open(repairDemanded),
  DOC_REDIRECT: open(notOurs),
  DOC_REPLY: demanded,
  DOC_INVITE: open(demanded),
  DOC_NOSHOW: open(printed('DOC_INVITE', 'no_invitation')),
  DOC_QC: open(demanded, signed),
  DOC_EXPERT: open(),
  DOC_WARRANTY: always,
  DOC_ESTIMATE: open(paidWork),
  DOC_ORDER: open(paidWork),
  DOC_WCARD: open(isRepaired, ready),
  DOC_NOREPAIR: open(signed),
  DOC_REPLACE: open(isDecided('replacement', 'not_replacement')),
  DOC_REFUND: open(isDecided('refund', 'not_refund')),
  DOC_REDUCE: open(isDecided('price_reduction', 'not_price_reduction')),
  DOC_LOAN_OUT: open(),
  DOC_LOAN_IN: printed('DOC_LOAN_OUT', 'no_loaner'),
  DOC_READY: open(isOpenReady),
  DOC_UNCLAIMED: open(isOpenReady),
  DOC_SALE: open(printed('DOC_UNCLAIMED', 'no_warning')),
  DOC_LOSS: open(),
  DOC_PD_CONSENT: always,
  DOC_PD_REPLY: always,
  DOC_PD_DESTROY: always,
  DOC_RECL: signed,
  DOC_CAR_ACT: always,
  DOC_CAR_CLAIM: always,
  DOC_PARTS_OUT: open(isRepaired),
  DOC_TORG2: always,
  DOC_TORG3: always,
}

/** Why the stage of the order does not allow the paper; null when it does. */
export const paperObstacle = (kind: PaperKind, stage: PaperStage): PaperObstacle | null => RULES[kind](stage)
