import type { ExpertiseDraft } from '#shared/contract/expertise.ts'
import type { InputOf } from '#shared/contract/index.ts'
import type { Intake } from '#shared/contract/orders.ts'
import { aSignedExpertise } from '#test/core/expertise/expertise-builders.ts'
import { printPaper } from '#test/core/papers/paper-builders.ts'
import { anAcceptedOrder, type AcceptedOrder } from '#test/kit/builders.ts'
import type { TestCore } from '#test/kit/test-core.ts'

type Decision = InputOf<'decisions.decide'>['decision']

export const decisionFacts = (orderId: number, decision: Decision, overrides: Partial<InputOf<'decisions.decide'>> = {}): InputOf<'decisions.decide'> => ({
  orderId, decision, reason: 'По результатам экспертизы', amountMinor: null, essentialReason: '', ...overrides,
})

export const labourLine = (orderId: number, overrides: Partial<InputOf<'work.addLine'>> = {}): InputOf<'work.addLine'> => ({
  orderId, kind: 'labour', code: 'R-10', name: 'Замена платы управления', qtyMilli: 1_000, priceMinor: 250_000, serial: '', replacedSerial: '', warrantyMonths: null, ...overrides,
})

export const partLine = (orderId: number, overrides: Partial<InputOf<'work.addLine'>> = {}): InputOf<'work.addLine'> => ({
  ...labourLine(orderId), kind: 'part', code: 'PCB-77', name: 'Плата управления', priceMinor: 320_000, serial: 'PCB001', replacedSerial: 'PCB000', warrantyMonths: 12, ...overrides,
})

/** Examined and decided; the repair may begin. */
export async function anOrderInWork(test: TestCore, overrides: { readonly intake?: Partial<Intake>; readonly draft?: Partial<ExpertiseDraft> } = {}): Promise<AcceptedOrder> {
  const order = await anAcceptedOrder(test, overrides.intake)
  await aSignedExpertise(test, order.orderId, overrides.draft)
  await test.call('decisions.decide', decisionFacts(order.orderId, 'warranty_repair'))
  return order
}

export const WORN_OUT: Partial<ExpertiseDraft> = { verdict: 'wear', causeClass: 'wear', conclusion: 'Щётки двигателя изношены' }

/** A worn part: the customer is offered a paid repair and agrees to it. */
export async function aPaidOrderInWork(test: TestCore, estimateMinor: number | null = null, intake: Partial<Intake> = {}): Promise<AcceptedOrder> {
  const order = await anAcceptedOrder(test, { requestKind: 'paid_repair', ...intake })
  await aSignedExpertise(test, order.orderId, WORN_OUT)
  await test.call('decisions.decide', decisionFacts(order.orderId, 'paid_repair', { amountMinor: estimateMinor }))
  await test.call('decisions.recordConsent', { orderId: order.orderId, isAgreed: true, channel: 'call', note: '' })
  return order
}

export async function finishWork(test: TestCore, orderId: number): Promise<void> {
  await test.call('work.finish', { orderId, fixedWords: 'Заменена плата управления', testsWords: 'Три цикла без замечаний' })
}

/** The whole warranty repair of one unit, handed back on that moment; answers the order. */
export async function aWarrantyRepairDone(test: TestCore, printsAs: string, handedBackAt: string, overrides: { readonly intake?: Partial<Intake>; readonly draft?: Partial<ExpertiseDraft> } = {}): Promise<AcceptedOrder> {
  const order = await anOrderInWork(test, overrides)
  await test.call('work.addLine', partLine(order.orderId))
  await finishWork(test, order.orderId)
  test.setNow(handedBackAt)
  await printPaper(test, order.orderId, 'DOC_ISSUE', printsAs)
  await test.call('handover.handOver', { orderId: order.orderId, receivedBy: 'Иванова А. С.', note: '' })
  return order
}
