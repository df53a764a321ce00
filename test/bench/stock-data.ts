import type { Database, Statement } from 'better-sqlite3'

export interface StockSize { readonly partCount: number; readonly warehouseCount: number; readonly movementCount: number; readonly seed: number }
export interface FilledStock { readonly hotPartId: number; readonly warehouseIds: readonly number[] }

const ONE_MILLI = 1_000
const BINS_PER_WAREHOUSE = 60
const HOT_SHARE = 0.017
const START_MS = Date.parse('2024-01-09T06:00:00.000Z')
const FIRST_MOVE_NO = 1_000
const LINES_PER_ORDER = 50

interface Cell { readonly warehouseId: number; readonly binId: number; qty: number; readonly serialIds: number[] }
interface Line { readonly orderPartId: number; readonly orderId: number; readonly warehouseId: number; readonly qty: number }
interface Part { readonly partId: number; readonly isSerial: boolean; readonly lot: string; readonly cells: Cell[]; readonly lines: Line[]; readonly evidence: { evidenceId: number; warehouseId: number; binId: number; qty: number }[]; readonly balances: Map<number, [onHand: number, reserved: number, quarantine: number]> }
interface Move { readonly kind: string; readonly part: Part; readonly warehouseId: number; readonly binId: number | null; readonly onHand?: number; readonly reserved?: number; readonly quarantine?: number; readonly orderId?: number; readonly orderPartId?: number; readonly evidenceId?: number; readonly serialIds?: readonly number[] }

/** Numbers that look random and are the same at every run. */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Years of a warehouse by prepared inserts: movements, and beside them exactly the balances, cells, serials, reserves and evidence they come to. */
export function fillStock(raw: Database, size: StockSize): FilledStock {
  return raw.transaction(() => new Filler(raw, size).fill())()
}

class Filler {
  readonly #raw: Database
  readonly #size: StockSize
  readonly #random: () => number
  readonly #insertMove: Statement
  readonly #insertSerial: Statement
  readonly #insertMoveSerial: Statement
  readonly #orderIds: readonly number[]
  #moveNo = 0
  #lastIds = { serial: 0, line: 0, evidence: 0 }
  #bins: readonly { warehouseId: number; binId: number }[] = []
  #quarantine = new Map<number, number>()
  readonly #serialPlaces: (number | null)[] = [null]

  constructor(raw: Database, size: StockSize) {
    this.#raw = raw
    this.#size = size
    this.#random = numbers(size.seed)
    this.#orderIds = raw.prepare('SELECT id FROM orders ORDER BY id').pluck().all() as number[]
    this.#insertMove = raw.prepare(`INSERT INTO stock_movements (at_utc, on_date, kind, part_id, warehouse_id, bin_id, lot, on_hand_milli, reserved_milli, quarantine_milli, at_supplier_milli, on_hand_after_milli, reserved_after_milli, order_id, order_part_id, evidence_id, person_id, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, 1, '')`)
    this.#insertSerial = raw.prepare("INSERT INTO part_serials (id, part_id, serial, state, bin_id) VALUES (?, ?, ?, 'gone', NULL)")
    this.#insertMoveSerial = raw.prepare('INSERT INTO movement_serials (movement_id, serial_id) VALUES (?, ?)')
  }

  fill(): FilledStock {
    const warehouseIds = this.#makePlaces()
    const parts = this.#makeParts()
    while (this.#moveNo < this.#size.movementCount) this.#step(this.#random() < HOT_SHARE ? parts[0] as Part : this.#anyOf(parts))
    for (const part of parts) this.#writeBalances(part)
    this.#raw.exec('ANALYZE')
    return { hotPartId: 1, warehouseIds }
  }

  #anyOf<T>(list: readonly T[]): T { return list[Math.floor(this.#random() * list.length)] as T }

  #makePlaces(): readonly number[] {
    const ids = Array.from({ length: this.#size.warehouseCount }, (_, index) => index + 1)
    const warehouse = this.#raw.prepare('INSERT INTO warehouses (id, code, name, is_active) VALUES (?, ?, ?, 1)')
    const bin = this.#raw.prepare("INSERT INTO bins (id, warehouse_id, code, name, purpose, is_active) VALUES (?, ?, ?, '', ?, 1)")
    const bins: { warehouseId: number; binId: number }[] = []
    for (const id of ids) {
      if (id > 1) warehouse.run(id, `W${id}`, `Склад ${id}`)
      for (let no = 1; no <= BINS_PER_WAREHOUSE; no += 1) {
        const binId = id * FIRST_MOVE_NO + no
        bin.run(binId, id, `R-${no}`, 'parts')
        bins.push({ warehouseId: id, binId })
      }
      bin.run(id * FIRST_MOVE_NO, id, 'R-Q', 'quarantine')
      this.#quarantine.set(id, id * FIRST_MOVE_NO)
    }
    this.#bins = bins
    return ids
  }

  #makeParts(): readonly Part[] {
    const insert = this.#raw.prepare(`INSERT INTO parts (id, number, number_norm, name_ru, name_en, name_zh, unit, tracking, status, warranty_months, min_stock_milli, note) VALUES (?, ?, ?, ?, 'Part', '', 'pcs', ?, 'active', 6, 0, '')`)
    return Array.from({ length: this.#size.partCount }, (_, index) => {
      const partId = index + 1
      const tracking = partId % 50 === 0 ? 'serial' : partId % 50 === 1 && partId > 1 ? 'lot' : 'none'
      insert.run(partId, `P-${partId}`, `P${partId}`, `Запчасть ${partId}`, tracking)
      return { partId, isSerial: tracking === 'serial', lot: tracking === 'lot' ? 'L1' : '', cells: [], lines: [], evidence: [], balances: new Map() }
    })
  }

  #balance(part: Part, warehouseId: number): [number, number, number] {
    const known = part.balances.get(warehouseId)
    if (known) return known
    const fresh: [number, number, number] = [0, 0, 0]
    part.balances.set(warehouseId, fresh)
    return fresh
  }

  #post({ kind, part, warehouseId, binId, onHand = 0, reserved = 0, quarantine = 0, orderId, orderPartId, evidenceId, serialIds = [] }: Move): void {
    const balance = this.#balance(part, warehouseId)
    balance[0] += onHand
    balance[1] += reserved
    balance[2] += quarantine
    this.#moveNo += 1
    const at = new Date(START_MS + this.#moveNo * 60_000).toISOString()
    const lot = reserved === 0 ? part.lot : ''
    const { lastInsertRowid } = this.#insertMove.run(at, at.slice(0, 10), kind, part.partId, warehouseId, binId, lot, onHand * ONE_MILLI, reserved * ONE_MILLI, quarantine * ONE_MILLI, balance[0] * ONE_MILLI, balance[1] * ONE_MILLI, orderId ?? null, orderPartId ?? null, evidenceId ?? null)
    for (const serialId of serialIds) this.#insertMoveSerial.run(lastInsertRowid, serialId)
  }

  /** One thing that happens to a part: more comes, some goes, moves, is promised or turns out faulty. */
  #step(part: Part): void {
    const chance = this.#random()
    const full = part.cells.filter((cell) => cell.qty > 0)
    const cell = full.length === 0 ? null : this.#anyOf(full)
    if (cell === null || chance < 0.3) this.#receive(part)
    else if (chance < 0.6) this.#issue(part, cell)
    else if (chance < 0.8) this.#transfer(part, cell)
    else if (chance < 0.97) this.#promise(part, cell.warehouseId)
    else if (!part.isSerial) this.#setAside(part, cell)
  }

  #cell(part: Part, place: { warehouseId: number; binId: number }): Cell {
    const known = part.cells.find((cell) => cell.binId === place.binId)
    if (known) return known
    const fresh: Cell = { ...place, qty: 0, serialIds: [] }
    part.cells.push(fresh)
    return fresh
  }

  #receive(part: Part): void {
    const qty = 1 + Math.floor(this.#random() * 3)
    // A part has its few places: in each warehouse one or two cells.
    const place = this.#bins[(part.partId * 7 + Math.floor(this.#random() * 2 * this.#size.warehouseCount) * (BINS_PER_WAREHOUSE / 2)) % this.#bins.length] as { warehouseId: number; binId: number }
    const cell = this.#cell(part, place)
    const serialIds = part.isSerial ? Array.from({ length: qty }, () => this.#newSerial(part)) : []
    cell.qty += qty
    cell.serialIds.push(...serialIds)
    this.#post({ kind: 'receipt', part, ...place, onHand: qty, serialIds })
  }

  #newSerial(part: Part): number {
    const serialId = (this.#lastIds.serial += 1)
    this.#insertSerial.run(serialId, part.partId, `SN${serialId}`)
    this.#serialPlaces.push(null)
    return serialId
  }

  #free(part: Part, warehouseId: number): number {
    const [onHand, reserved] = this.#balance(part, warehouseId)
    return onHand - reserved
  }

  #issue(part: Part, cell: Cell): void {
    if (this.#free(part, cell.warehouseId) < 1) return this.#transfer(part, cell)
    cell.qty -= 1
    this.#post({ kind: 'issue', part, warehouseId: cell.warehouseId, binId: cell.binId, onHand: -1, orderId: this.#anyOf(this.#orderIds), serialIds: cell.serialIds.splice(0, 1) })
  }

  #transfer(part: Part, cell: Cell): void {
    const to = this.#cell(part, this.#bins[(cell.warehouseId - 1) * BINS_PER_WAREHOUSE + Math.floor(this.#random() * 4)] as { warehouseId: number; binId: number })
    if (to === cell) return this.#receive(part)
    const serialIds = cell.serialIds.splice(0, 1)
    to.qty += 1
    cell.qty -= 1
    to.serialIds.push(...serialIds)
    this.#post({ kind: 'transfer', part, warehouseId: to.warehouseId, binId: to.binId, onHand: 1, serialIds })
    this.#post({ kind: 'transfer', part, warehouseId: cell.warehouseId, binId: cell.binId, onHand: -1, serialIds })
  }

  #promise(part: Part, warehouseId: number): void {
    const line = part.lines.at(-1)
    if (line !== undefined && (part.lines.length > 1 || this.#free(part, warehouseId) < 1)) {
      part.lines.pop()
      this.#post({ kind: 'unreserve', part, warehouseId: line.warehouseId, binId: null, reserved: -line.qty, orderId: line.orderId, orderPartId: line.orderPartId })
      this.#writeLine(part, line, 'dropped', 0)
      return
    }
    if (this.#free(part, warehouseId) < 1) return
    const fresh: Line = { orderPartId: (this.#lastIds.line += 1), orderId: this.#orderIds[this.#lastIds.line % Math.max(1, Math.floor(this.#orderIds.length / LINES_PER_ORDER))] as number, warehouseId, qty: 1 }
    part.lines.push(fresh)
    this.#post({ kind: 'reserve', part, warehouseId, binId: null, reserved: 1, orderId: fresh.orderId, orderPartId: fresh.orderPartId })
  }

  #writeLine(part: Part, line: Line, state: 'confirmed' | 'dropped', reserved: number): void {
    this.#raw.prepare("INSERT INTO order_parts (id, order_id, part_id, state, qty_milli, reserved_milli, price_minor, created_at, confirmed_at) VALUES (?, ?, ?, ?, ?, ?, 100000, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')")
      .run(line.orderPartId, line.orderId, part.partId, state, line.qty * ONE_MILLI, reserved * ONE_MILLI)
    this.#raw.prepare('INSERT INTO stock_reservations (order_part_id, warehouse_id, part_id, qty_milli) VALUES (?, ?, ?, ?)').run(line.orderPartId, line.warehouseId, part.partId, reserved * ONE_MILLI)
  }

  #setAside(part: Part, cell: Cell): void {
    if (this.#free(part, cell.warehouseId) < 1) return
    const evidenceId = (this.#lastIds.evidence += 1)
    const binId = this.#quarantine.get(cell.warehouseId) as number
    cell.qty -= 1
    part.evidence.push({ evidenceId, warehouseId: cell.warehouseId, binId, qty: 1 })
    this.#post({ kind: 'quarantine', part, warehouseId: cell.warehouseId, binId: cell.binId, onHand: -1 })
    this.#post({ kind: 'quarantine', part, warehouseId: cell.warehouseId, binId, quarantine: 1, evidenceId })
  }

  #writeBalances(part: Part): void {
    for (const [warehouseId, [onHand, reserved, quarantine]] of part.balances) {
      this.#raw.prepare('INSERT INTO stock_balances VALUES (?, ?, ?, ?, ?, 0)').run(part.partId, warehouseId, onHand * ONE_MILLI, reserved * ONE_MILLI, quarantine * ONE_MILLI)
    }
    for (const cell of part.cells) {
      if (cell.qty > 0) this.#raw.prepare('INSERT INTO bin_balances VALUES (?, ?, ?, ?)').run(part.partId, cell.binId, part.lot, cell.qty * ONE_MILLI)
      for (const serialId of cell.serialIds) this.#raw.prepare("UPDATE part_serials SET state = 'on_hand', bin_id = ? WHERE id = ?").run(cell.binId, serialId)
    }
    for (const line of part.lines) this.#writeLine(part, line, 'confirmed', line.qty)
    for (const { evidenceId, warehouseId, binId, qty } of part.evidence) {
      this.#raw.prepare("INSERT INTO stock_evidence (id, part_id, warehouse_id, bin_id, lot, serial, qty_milli, state, reason, created_at) VALUES (?, ?, ?, ?, ?, '', ?, 'quarantine', 'x', '2026-01-01T00:00:00.000Z')").run(evidenceId, part.partId, warehouseId, binId, part.lot, qty * ONE_MILLI)
    }
  }
}
