import type { Intake, RequestKind } from '#shared/contract/orders.ts'
import type { Demand } from '#shared/law/demands.ts'
import type { OrderStatus } from '#shared/orders/status.ts'

/** Facts of the intake that only its papers and the card need. */
export type IntakeFacts = Pick<Intake,
  | 'defectWhen' | 'faultCodes' | 'appearance' | 'completeness' | 'seals' | 'liquidSigns' | 'openedSigns' | 'power' | 'isCodeGiven' | 'isDataSaved' | 'wishesToBePresent' | 'needsLoaner'
  | 'priceLimitMinor' | 'estimateMinor' | 'diagnosticsPriceMinor' | 'note'>

/** A repair order as the core works with it. */
export interface Order {
  readonly orderId: number
  readonly number: string
  readonly status: OrderStatus
  readonly decision: string | null
  readonly isUrgent: boolean
  readonly unitId: number | null
  readonly modelId: number | null
  readonly customerId: number | null
  readonly device: string
  readonly customerName: string
  readonly serial: string
  readonly engineerId: number | null
  readonly requestKind: RequestKind
  readonly demand: Demand | null
  readonly demandReceivedOn: string | null
  readonly agreedDays: number | null
  readonly needsCheck: boolean
  readonly isInStock: boolean
  readonly termRule: string | null
  readonly deadlineOn: string | null
  readonly partsExpectedOn: string | null
  readonly acceptedAt: string
  readonly acceptedOn: string
  readonly acceptedBy: number | null
  readonly defectWords: string
  readonly valueMinor: number
  readonly prepaidMinor: number
  readonly intake: IntakeFacts
  readonly fixedWords: string
  readonly testsWords: string
  readonly finishedAt: string | null
  readonly closedAt: string | null
  readonly closedOn: string | null
  readonly importId: number | null
}

/** What is known of an intake made before the program came: nothing. */
export const EMPTY_INTAKE: IntakeFacts = {
  defectWhen: '', faultCodes: [], appearance: '', completeness: '', seals: '', liquidSigns: '', openedSigns: '', power: 'not_checked', isCodeGiven: false, isDataSaved: false, wishesToBePresent: false,
  needsLoaner: false, priceLimitMinor: null, estimateMinor: null, diagnosticsPriceMinor: null, note: '',
}

/** The facts of the intake among everything else the desk sends. */
export function intakeFactsOf(facts: IntakeFacts): IntakeFacts {
  const {
    defectWhen, faultCodes, appearance, completeness, seals, liquidSigns, openedSigns, power, isCodeGiven, isDataSaved, wishesToBePresent, needsLoaner, priceLimitMinor, estimateMinor,
    diagnosticsPriceMinor, note,
  } = facts
  return {
    defectWhen, faultCodes, appearance, completeness, seals, liquidSigns, openedSigns, power, isCodeGiven, isDataSaved, wishesToBePresent, needsLoaner, priceLimitMinor, estimateMinor,
    diagnosticsPriceMinor, note,
  }
}
