import fc from 'fast-check'
import type { InputOf, ProcedureName } from '#shared/contract/index.ts'
import type { Bin, Faulty, Line, Pieces, PlainStock } from './plain-stock.ts'

export interface World { readonly parts: readonly { readonly partId: number; readonly kind: 'plain' | 'lot' | 'serial' }[]; readonly orderIds: readonly number[]; readonly supplierId: number }
/** What is done, what must come of it by the copybook, and how the copybook changes when it was done. */
export interface Deed { readonly name: ProcedureName; readonly input: unknown; readonly refusal: string | null; readonly done: (answer: never) => void }

const OPS = ['bring', 'bring', 'bring', 'bring', 'bring', 'bring', 'bring', 'correctDown', 'writeOff', 'transfer', 'transfer', 'setAside', 'setAside', 'moveEvidence', 'send', 'send', 'back', 'back', 'release', 'scrap', 'add', 'add', 'confirm', 'confirm', 'change', 'reserve', 'reserve', 'unreserve', 'unreserve', 'issue', 'issue', 'issue', 'takeBack', 'takeBack', 'takeBack', 'drop'] as const
export type Op = (typeof OPS)[number]
export const stepArbitrary = fc.record({ op: fc.constantFrom(...OPS), part: fc.nat(2), from: fc.nat(99), to: fc.nat(99), qty: fc.constantFrom(1, 1, 1, 2, 2, 3, 4), pick: fc.nat(99), lot: fc.nat(1), who: fc.constantFrom(0, 0, 0, 0, 1, 1, 2), flag: fc.boolean() })
export type Step = typeof stepArbitrary extends fc.Arbitrary<infer T> ? T : never

const MILLI = 1_000
const SERIALS = ['SN1', 'SN2', 'SN3', 'SN4', 'SN5', 'SN6']
const NOBODY = 999_999
const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)]

/** Which part and pieces a step is about. */
type Aim = Omit<Step, 'part' | 'qty'> & { readonly part: number; readonly qty: number }

function piecesOf(world: World, step: Aim): Pieces {
  const part = world.parts[step.part] as World['parts'][number]
  const serials = part.kind === 'serial' ? Array.from({ length: step.qty }, (_, index) => SERIALS[(step.pick + index) % SERIALS.length] as string) : []
  return { partId: part.partId, qty: step.qty, lot: part.kind === 'lot' ? `L${step.lot}` : '', serials }
}
/** Mostly pieces that lie somewhere, so that more is done than refused. */
function aimed(stock: PlainStock, world: World, step: Aim): { readonly pieces: Pieces; readonly bin: Bin } {
  const { partId, kind } = world.parts[step.part] as World['parts'][number]
  const [key, inCell] = at([...stock.cells].filter(([cell, qty]) => cell.startsWith(`${partId}|`) && qty > 0), step.from) ?? ['', 0]
  if (inCell === 0 || step.pick % 5 === 0) return { pieces: piecesOf(world, step), bin: fromBin(stock, step) }
  const [, binId = '', lot = ''] = key.split('|')
  const bin = stock.bin(Number(binId))
  const lying = SERIALS.filter((serial) => stock.piece(partId, serial)?.where === 'shelf' && stock.piece(partId, serial)?.binId === bin.binId)
  const qty = Math.min(step.qty, inCell)
  return { pieces: { partId, qty, lot, serials: kind === 'serial' ? lying.slice(0, qty) : [] }, bin }
}
const wire = ({ partId, qty, lot, serials }: Pieces) => ({ partId, qtyMilli: qty * MILLI, lot, serials: [...serials] })

/** Mostly a cell of the purpose, now and then a wrong one. */
const toBin = (stock: PlainStock, step: Step, purpose: Bin['purpose']): Bin => at(step.to % 10 === 0 ? stock.bins : stock.bins.filter((bin) => bin.purpose === purpose), step.to) as Bin
const wrong = (bin: Bin, purpose: Bin['purpose']): string | null => (bin.purpose === purpose ? null : 'stock.wrong_bin')
const fromBin = (stock: PlainStock, step: Aim): Bin => at(stock.bins.filter((bin) => bin.purpose === 'parts'), step.from) as Bin

type Make = (stock: PlainStock, world: World, step: Step) => Deed

const bring: Make = (stock, world, step) => {
  const pieces = piecesOf(world, step)
  const bin = toBin(stock, step, 'parts')
  const { qtyMilli, ...rest } = wire(pieces)
  return { name: 'stock.correct', input: { ...rest, deltaMilli: qtyMilli, binId: bin.binId, reason: 'x' }, refusal: wrong(bin, 'parts') ?? stock.whyNotPut(pieces), done: () => { stock.put(pieces, bin.binId) } }
}
const goes = (name: 'stock.correct' | 'stock.writeOff'): Make => (stock, world, step) => {
  const { pieces, bin: { binId } } = aimed(stock, world, step)
  const { qtyMilli, ...rest } = wire(pieces)
  const amount = name === 'stock.correct' ? { deltaMilli: -qtyMilli } : { qtyMilli }
  return { name, input: { ...rest, ...amount, binId, reason: 'x' }, refusal: stock.whyNotTaken(pieces, binId), done: () => { stock.take(pieces, binId, 'gone') } }
}
const transfer: Make = (stock, world, step) => {
  const { pieces, bin: from } = aimed(stock, world, step)
  const to = toBin(stock, step, 'parts')
  // Within a warehouse nothing leaves it, so what is reserved may move.
  const spared = from.warehouseId === to.warehouseId ? stock.held(pieces.partId, from.warehouseId) : 0
  const refusal = wrong(to, 'parts') ?? (from.binId === to.binId ? 'stock.same_bin' : stock.whyNotTaken(pieces, from.binId, spared))
  return { name: 'stock.transfer', input: { ...wire(pieces), fromBinId: from.binId, toBinId: to.binId, reason: '' }, refusal, done: () => { stock.take(pieces, from.binId, 'gone'); stock.put(pieces, to.binId) } }
}
const setAside: Make = (stock, world, step) => {
  const { pieces, bin: from } = aimed(stock, world, step)
  const to = toBin(stock, step, 'quarantine')
  return {
    name: 'stock.setAside', input: { ...wire(pieces), fromBinId: from.binId, toBinId: to.binId, supplierId: null, reason: 'x' }, refusal: wrong(to, 'quarantine') ?? stock.whyNotTaken(pieces, from.binId),
    done: ({ evidenceIds }: { evidenceIds: number[] }) => { stock.take(pieces, from.binId, 'gone'); stock.setAside(pieces, to.binId, evidenceIds) },
  }
}

const NEEDS: Record<'stock.moveEvidence' | 'stock.returnEvidence' | 'stock.releaseEvidence' | 'stock.writeOffEvidence', { readonly from: readonly Faulty['state'][]; readonly to: Faulty['state']; readonly purpose: Bin['purpose'] | null }> = {
  'stock.moveEvidence': { from: ['quarantine'], to: 'quarantine', purpose: 'quarantine' },
  'stock.returnEvidence': { from: ['at_supplier'], to: 'quarantine', purpose: 'quarantine' },
  'stock.releaseEvidence': { from: ['quarantine'], to: 'released', purpose: 'parts' },
  'stock.writeOffEvidence': { from: ['quarantine', 'at_supplier'], to: 'written_off', purpose: null },
}
const evidence = (name: keyof typeof NEEDS): Make => (stock, _world, step) => {
  const { from, to, purpose } = NEEDS[name]
  const faulty = at(stock.faulty, step.pick)
  const bin = purpose === null ? null : toBin(stock, step, purpose)
  const wrongBin = bin === null || purpose === null ? null : wrong(bin, purpose)
  const same = name === 'stock.moveEvidence' && faulty?.state === 'quarantine' && faulty.binId === bin?.binId ? 'stock.same_bin' : null
  const refusal = faulty === undefined ? 'stock.evidence_not_found' : wrongBin ?? same ?? (from.includes(faulty.state) ? null : 'stock.evidence_state')
  const input = { evidenceId: faulty?.evidenceId ?? NOBODY, ...(bin === null ? {} : { toBinId: bin.binId }), ...(name === 'stock.moveEvidence' ? {} : { reason: 'x' }) }
  return { name, input, refusal, done: () => { stock.step(faulty as Faulty, to, bin?.binId) } }
}
const send: Make = (stock, world, step) => {
  const chosen = [...new Set([at(stock.faulty, step.pick), at(stock.faulty, step.pick + step.qty)])].filter((one) => one !== undefined)
  const input = { evidenceIds: chosen.length === 0 ? [NOBODY] : chosen.map((one) => one.evidenceId), supplierId: world.supplierId, sentOn: '2026-11-20', waybill: '' }
  const refusal = chosen.length === 0 ? 'stock.evidence_not_found' : chosen.some((one) => one.state !== 'quarantine') ? 'stock.evidence_state' : null
  return { name: 'stock.sendEvidence', input, refusal, done: () => { for (const one of chosen) stock.step(one, 'at_supplier') } }
}

const add: Make = (stock, world, step) => {
  const { partId } = world.parts[step.part] as World['parts'][number]
  const orderId = at(world.orderIds, step.pick) as number
  return {
    name: 'stock.addOrderPart', input: { orderId, partId, qtyMilli: step.qty * MILLI, priceMinor: 0, warrantyMonths: null }, refusal: null,
    done: ({ orderPartId }: { orderPartId: number }) => { stock.lines.push({ orderPartId, partId, orderId, state: 'draft', qty: step.qty, issued: 0, held: new Map() }) },
  }
}
/** A step on a line of an order: unless there is one, it must not be found. */
const onLine = (make: (stock: PlainStock, line: Line, step: Step, world: World) => Deed, name: ProcedureName, input: (step: Step) => unknown): Make => (stock, world, step) => {
  const open = stock.lines.filter((one) => one.state === 'confirmed')
  const line = at(open.length > 0 && name !== 'stock.confirmOrderPart' && step.to % 4 > 0 ? open : stock.lines, step.pick)
  return line === undefined ? { name, input: { orderPartId: NOBODY, ...(input(step) as object) }, refusal: 'stock.order_part_not_found', done: () => undefined } : make(stock, line, step, world)
}
const isOpen = (line: Line): boolean => line.state === 'draft' || line.state === 'confirmed'

const confirm = onLine((stock, line) => ({
  name: 'stock.confirmOrderPart', input: { orderPartId: line.orderPartId }, refusal: line.state === 'draft' ? null : 'stock.order_part_state',
  done: () => { line.state = 'confirmed'; stock.holdFree(line, line.qty) },
}), 'stock.confirmOrderPart', () => ({}))

const change = onLine((stock, line, step) => ({
  name: 'stock.changeOrderPart', input: { orderPartId: line.orderPartId, qtyMilli: step.qty * MILLI, priceMinor: 0, warrantyMonths: null },
  refusal: !isOpen(line) ? 'stock.order_part_state' : step.qty < line.issued ? 'stock.below_issued' : null,
  done: () => {
    const growth = step.qty - line.qty
    stock.letGoSome(line, Math.max(0, stock.heldBy(line) + line.issued - step.qty))
    line.qty = step.qty
    if (line.issued > 0 && line.qty === line.issued) line.state = 'issued'
    else if (line.state === 'confirmed' && growth > 0) stock.holdFree(line, growth)
  },
}), 'stock.changeOrderPart', ({ qty }) => ({ qtyMilli: qty * MILLI, priceMinor: 0, warrantyMonths: null }))

const reserve = onLine((stock, line, step) => {
  const warehouseId = step.flag ? null : at(stock.warehouses(), step.to) as number
  const free = warehouseId === null ? stock.warehouses().reduce((sum, id) => sum + stock.free(line.partId, id), 0) : stock.free(line.partId, warehouseId)
  return {
    name: 'stock.reserve', input: { orderPartId: line.orderPartId, warehouseId, qtyMilli: step.qty * MILLI },
    refusal: line.state !== 'confirmed' ? 'stock.order_part_state' : step.qty > stock.waits(line) ? 'stock.over_need' : free < step.qty ? 'stock.not_enough' : null,
    done: () => { if (warehouseId === null) stock.holdFree(line, step.qty); else stock.hold(line, warehouseId, step.qty) },
  }
}, 'stock.reserve', ({ qty }) => ({ warehouseId: 1, qtyMilli: qty * MILLI }))

const unreserve = onLine((stock, line, step) => {
  const warehouseId = at(stock.warehouses(), step.to) as number
  const held = line.held.get(warehouseId) ?? 0
  return {
    name: 'stock.unreserve', input: { orderPartId: line.orderPartId, warehouseId, qtyMilli: step.qty * MILLI, reason: '' }, refusal: line.state !== 'confirmed' ? 'stock.order_part_state' : held < step.qty ? 'stock.over_reserved' : null,
    done: () => { line.held.set(warehouseId, held - step.qty) },
  }
}, 'stock.unreserve', ({ qty }) => ({ warehouseId: 1, qtyMilli: qty * MILLI, reason: '' }))

const drop = onLine((_stock, line) => ({
  name: 'stock.dropOrderPart', input: { orderPartId: line.orderPartId, reason: '' }, refusal: isOpen(line) ? null : 'stock.order_part_state',
  done: () => { line.held.clear(); line.state = line.issued > 0 ? 'issued' : 'dropped'; if (line.issued > 0) line.qty = line.issued },
}), 'stock.dropOrderPart', () => ({ reason: '' }))

const OLD = { kind: 'none', reason: 'Не требуется' } as const
const issue = onLine((stock, line, step, world) => {
  const qty = step.to % 4 > 0 ? Math.max(1, Math.min(step.qty, line.qty - line.issued)) : step.qty
  const ofLine = { ...step, qty, part: world.parts.findIndex((part) => part.partId === line.partId) }
  const { pieces, bin } = step.to % 10 === 0 ? { pieces: piecesOf(world, ofLine), bin: toBin(stock, step, 'parts') } : aimed(stock, world, ofLine)
  const used = Math.min(pieces.qty, line.held.get(bin.warehouseId) ?? 0)
  const beyond = Math.max(0, stock.heldBy(line) - used + line.issued + pieces.qty - line.qty)
  const isOver = pieces.qty > line.qty - line.issued
  // What the line holds elsewhere beyond its need is let go of, in this warehouse too.
  const after: Line = { ...line, held: new Map(line.held) }
  after.held.set(bin.warehouseId, (after.held.get(bin.warehouseId) ?? 0) - used)
  stock.letGoSome(after, beyond)
  const spared = (line.held.get(bin.warehouseId) ?? 0) - (after.held.get(bin.warehouseId) ?? 0)
  const refusal = line.state !== 'confirmed' ? 'stock.order_part_state' : isOver ? 'stock.over_need' : wrong(bin, 'parts') ?? stock.whyNotTaken(pieces, bin.binId, spared)
  return {
    name: 'stock.issue', input: { ...wireOfIssue(pieces), orderPartId: line.orderPartId, binId: bin.binId, old: OLD }, refusal,
    done: ({ lineId }: { lineId: number }) => {
      stock.take(pieces, bin.binId, 'issued')
      line.held.clear()
      for (const [warehouseId, held] of after.held) line.held.set(warehouseId, held)
      line.issued += pieces.qty
      if (line.issued === line.qty) line.state = 'issued'
      if (pieces.serials.length === 0) stock.given.push({ lineId, line, lot: pieces.lot, serial: '', qty: pieces.qty })
      else pieces.serials.forEach((serial, index) => stock.given.push({ lineId: lineId + index, line, lot: '', serial, qty: 1 }))
    },
  }
}, 'stock.issue', () => ({ qtyMilli: MILLI, lot: '', serials: [], binId: 1, old: OLD }))
const wireOfIssue = ({ qty, lot, serials }: Pieces) => ({ qtyMilli: qty * MILLI, lot, serials: [...serials] })

const takeBack: Make = (stock, _world, step) => {
  const given = at(stock.given, step.pick)
  const purpose = step.flag ? 'quarantine' : 'parts'
  const bin = toBin(stock, step, purpose)
  const qty = given?.serial === '' ? step.qty : 1
  const serials = given === undefined || given.serial === '' ? [] : [given.serial]
  const input: InputOf<'stock.takeBack'> = { lineId: given?.lineId ?? NOBODY, qtyMilli: qty * MILLI, serials, binId: bin.binId, isFaulty: step.flag, reason: 'x' }
  if (given === undefined) return { name: 'stock.takeBack', input, refusal: 'work.line_not_found', done: () => undefined }
  const pieces: Pieces = { partId: given.line.partId, qty, lot: given.lot, serials }
  const refusal = given.qty === 0 ? 'work.line_not_found' : qty > given.qty ? 'stock.over_issued' : wrong(bin, purpose) ?? stock.whyNotPut(pieces)
  return {
    name: 'stock.takeBack', input, refusal,
    done: () => {
      const { line } = given
      given.qty -= qty
      line.issued -= qty
      if (!step.flag) line.qty -= qty
      if (line.qty === 0) { line.state = 'dropped'; line.qty = qty }
      else line.state = line.issued === line.qty ? 'issued' : 'confirmed'
      if (step.flag) stock.setAside(pieces, bin.binId, [])
      else stock.put(pieces, bin.binId)
    },
  }
}

export const DEEDS: Record<Op, Make> = {
  bring, correctDown: goes('stock.correct'), writeOff: goes('stock.writeOff'), transfer, setAside, moveEvidence: evidence('stock.moveEvidence'), send, back: evidence('stock.returnEvidence'), release: evidence('stock.releaseEvidence'),
  scrap: evidence('stock.writeOffEvidence'), add, confirm, change, reserve, unreserve, issue, takeBack, drop,
}
