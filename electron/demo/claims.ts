import { addDays } from '#shared/kit/calendar.ts'
import type { InputOf } from '#shared/contract/index.ts'
import type { DemoCall } from './demo-call.ts'
import { settleClaim } from './settle-claims.ts'
import type { DemoPart } from './warehouse.ts'

const MANAGER = 'sergeeva'
const PERIOD_DAYS = 60
const STEP_DAYS_TO_COME = 3
const REMEDIES = ['FREE_PARTS_NEXT_SHIPMENT', 'REFUND', 'CREDIT_NOTE'] as const

type Answer = InputOf<'claims.recordAnswer'>['answers'][number]

async function buildOfWaiting(call: DemoCall, supplierId: number, asked: { readonly onDay: string; readonly most: number; readonly remedy: (typeof REMEDIES)[number] }): Promise<number | null> {
  const period = { supplierId, fromOn: addDays(asked.onDay, -PERIOD_DAYS), toOn: asked.onDay, shipmentId: null }
  const sources = (await call('claims.waiting', period, MANAGER)).slice(0, asked.most).map(({ source, sourceId }) => ({ source, sourceId }))
  return sources.length === 0 ? null : (await call('claims.build', { ...period, sources, remedy: asked.remedy }, MANAGER)).claimId
}

const claimsIn = async (call: DemoCall, statuses: InputOf<'claims.list'>['statuses']): Promise<number[]> => (await call('claims.list', { supplierId: null, statuses }, MANAGER)).toReversed().map(({ claimId }) => claimId)

/** Of the claims that were answered one is paid for in part, the others in whole; of those sent every second one is answered. */
async function hearSuppliers(call: DemoCall, onDay: string, parts: readonly DemoPart[]): Promise<void> {
  for (const [index, claimId] of (await claimsIn(call, ['accepted', 'partially_accepted'])).entries()) await settleClaim(call, claimId, { onDay, isWhole: index !== 1, parts })
  for (const [index, claimId] of (await claimsIn(call, ['sent'])).entries()) if (index % 2 === 0) await answer(call, claimId, onDay)
}

/** What suppliers have said by that day is written down, and what has been found since goes to every one of them. */
export async function workOnClaims(call: DemoCall, onDay: string, parts: readonly DemoPart[]): Promise<void> {
  await hearSuppliers(call, onDay, parts)
  for (const [index, { supplierId }] of (await call('suppliers.list', {})).entries()) {
    const claimId = await buildOfWaiting(call, supplierId, { onDay, most: Number.MAX_SAFE_INTEGER, remedy: REMEDIES[index % REMEDIES.length] ?? 'REFUND' })
    if (claimId !== null) await call('claims.markSent', { claimId, sentOn: onDay }, MANAGER)
  }
}

/** All lines are accepted but the last of several. */
async function answer(call: DemoCall, claimId: number, onDay: string): Promise<void> {
  const { lines } = await call('claims.get', { claimId }, MANAGER)
  const answers = lines.map((line, index): Answer => (index === 0 || index < lines.length - 1
    ? { lineId: line.lineId, decision: 'accepted', reason: '', agreedQty: line.requestedQty, agreedMinor: line.requestedMinor }
    : { lineId: line.lineId, decision: 'rejected', reason: 'No photo of the defect', agreedQty: 0, agreedMinor: 0 }))
  await call('claims.recordAnswer', { claimId, answeredOn: onDay, answers }, MANAGER)
}

async function talkOver(call: DemoCall, claimId: number, onDay: string): Promise<void> {
  await call('claims.step', { claimId, event: 'acknowledge', on: onDay, note: '' }, MANAGER)
  await call('claims.addTalk', {
    claimId, on: onDay, who: 'Export Dept.', channel: 'email', direction: 'in', said: 'Получили, просят видео включения', nextStep: 'Снять и отправить видео', nextDueOn: addDays(onDay, STEP_DAYS_TO_COME), fileId: null,
  }, MANAGER)
}

/** Of the claims that went, one is answered, one is talked over, the rest wait past their day; of what was found since, one claim is being put together. */
export async function carryClaimsOn(call: DemoCall, onDay: string): Promise<void> {
  const [first, second] = await claimsIn(call, ['sent'])
  if (first !== undefined) await answer(call, first, onDay)
  if (second !== undefined) await talkOver(call, second, onDay)
  for (const { supplierId } of await call('suppliers.list', {})) {
    const claimId = await buildOfWaiting(call, supplierId, { onDay, most: 2, remedy: 'FREE_PARTS_NEXT_SHIPMENT' })
    if (claimId === null) continue
    await call('claims.step', { claimId, event: 'collect', on: onDay, note: '' }, MANAGER)
    return
  }
}
