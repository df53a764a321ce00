import type { InputOf, OutputOf } from '#shared/contract/index.ts'
import { outstandingMinor, settleableMinor } from '#shared/claims/settlement.ts'
import type { DemoCall } from './demo-call.ts'
import { RATE_MICRO, type DemoPart } from './warehouse.ts'

type Claim = OutputOf<'claims.get'>
type Line = Claim['lines'][number]

const MANAGER = 'sergeeva'
const HALF = 2

const rateOf = ({ head }: Claim): number => RATE_MICRO[head.currency as keyof typeof RATE_MICRO]
const goodsOwed = (line: Line): Line['goods'] => line.goods.filter((goods) => goods.outstandingQty > 0)

/** Money by a credit note: the whole of what was agreed to, or half of it for now. */
async function takeMoney(call: DemoCall, claim: Claim, onDay: string, isWhole: boolean): Promise<void> {
  const allocations = claim.lines.map((line) => ({ lineId: line.lineId, goodsId: null, qty: 0, amountMinor: isWhole ? settleableMinor(line) : Math.floor(settleableMinor(line) / HALF) })).filter(({ amountMinor }) => amountMinor > 0)
  if (allocations.length === 0) return
  const { claimId, number } = claim.head
  const input: InputOf<'claims.compensate'> = {
    claimId, kind: claim.head.currency === 'USD' ? 'money' : 'credit_note', documentNo: `CN-${number.replace(/\D/gu, '')}`, documentOn: onDay, rateMicro: rateOf(claim), amountMinor: allocations.reduce((sum, { amountMinor }) => sum + amountMinor, 0), allocations, replacementSerials: [], fileId: null, note: '',
  }
  await call('claims.compensate', input, MANAGER)
}

/** Parts without serial numbers come to a shelf as one free delivery. */
async function takeParts(call: DemoCall, claim: Claim, onDay: string, parts: readonly DemoPart[]): Promise<void> {
  const [warehouse] = await call('places.warehouses', {})
  const shelf = warehouse?.bins.find((bin) => bin.purpose === 'parts')
  if (warehouse === undefined || shelf === undefined) return
  const lines = claim.lines.flatMap((line) => goodsOwed(line).flatMap((goods) => {
    const part = parts.find((known) => known.partId === goods.partId && known.kind.tracking !== 'serial')
    return part === undefined ? [] : [{ lineId: line.lineId, goodsId: goods.goodsId, partId: part.partId, qty: goods.outstandingQty, unitValueMinor: goods.unitValueMinor, lot: part.kind.tracking === 'lot' ? `FOC${onDay.slice(2, 4)}${onDay.slice(5, 7)}` : '', binId: shelf.binId, serials: [] }]
  }))
  if (lines.length === 0) return
  await call('claims.receiveParts', { claimId: claim.head.claimId, kind: 'free_parts', warehouseId: warehouse.warehouseId, receivedOn: onDay, waybill: `FOC-${claim.head.claimId}`, waybillOn: onDay, rateMicro: rateOf(claim), documentNo: '', note: '', lines }, MANAGER)
}

/** What the supplier will not give is written off, and the claim is over. */
async function finish(call: DemoCall, claimId: number): Promise<void> {
  const { lines } = await call('claims.get', { claimId }, MANAGER)
  const left = lines.flatMap((line) => [
    ...(outstandingMinor(line) > 0 ? [{ lineId: line.lineId, goodsId: null, qty: 0, amountMinor: outstandingMinor(line) }] : []),
    ...goodsOwed(line).map((goods) => ({ lineId: line.lineId, goodsId: goods.goodsId, qty: goods.outstandingQty, amountMinor: 0 })),
  ])
  if (left.length > 0) await call('claims.writeOff', { claimId, reason: 'Поставщик отказал, доказательств для спора недостаточно', lines: left }, MANAGER)
  await call('claims.close', { claimId, note: '' }, MANAGER)
}

/** An answered claim is paid for: in part, or in whole and then closed. */
export async function settleClaim(call: DemoCall, claimId: number, settled: { readonly onDay: string; readonly isWhole: boolean; readonly parts: readonly DemoPart[] }): Promise<void> {
  await takeMoney(call, await call('claims.get', { claimId }, MANAGER), settled.onDay, settled.isWhole)
  if (!settled.isWhole) return
  await takeParts(call, await call('claims.get', { claimId }, MANAGER), settled.onDay, settled.parts)
  await finish(call, claimId)
}
