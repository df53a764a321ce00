/** A warehouse as a clerk would keep it in a copybook: plain lists, no database, no code of the program. Quantities in whole pieces. */
export type PartKind = 'plain' | 'lot' | 'serial'
export interface Bin { readonly binId: number; readonly warehouseId: number; readonly purpose: 'parts' | 'quarantine' }
export interface Piece { where: 'shelf' | 'quarantine' | 'at_supplier' | 'issued' | 'gone'; binId: number | null }
export interface Line { readonly orderPartId: number; readonly partId: number; readonly orderId: number; state: 'draft' | 'confirmed' | 'issued' | 'dropped'; qty: number; issued: number; readonly held: Map<number, number> }
export interface Faulty { readonly evidenceId: number; readonly partId: number; warehouseId: number; binId: number; readonly lot: string; readonly serial: string; readonly qty: number; state: 'quarantine' | 'at_supplier' | 'released' | 'written_off' }
export interface Given { readonly lineId: number; readonly line: Line; readonly lot: string; readonly serial: string; qty: number }
export interface Pieces { readonly partId: number; readonly qty: number; readonly lot: string; readonly serials: readonly string[] }

const fullestFirst = (shares: Iterable<readonly [number, number]>): (readonly [number, number])[] => [...shares].filter(([, qty]) => qty > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0])

export class PlainStock {
  readonly bins: readonly Bin[]
  readonly cells = new Map<string, number>()
  readonly pieces = new Map<string, Piece>()
  readonly lines: Line[] = []
  readonly faulty: Faulty[] = []
  readonly given: Given[] = []
  constructor(bins: readonly Bin[]) { this.bins = bins }

  bin(binId: number): Bin { return this.bins.find((bin) => bin.binId === binId) as Bin }
  piece(partId: number, serial: string): Piece | undefined { return this.pieces.get(`${partId}|${serial}`) }
  inCell(partId: number, binId: number, lot: string): number { return this.cells.get(`${partId}|${binId}|${lot}`) ?? 0 }

  onHand(partId: number, warehouseId: number): number {
    return [...this.cells].reduce((sum, [key, qty]) => {
      const [part = '', bin = ''] = key.split('|')
      return Number(part) === partId && this.bin(Number(bin)).warehouseId === warehouseId ? sum + qty : sum
    }, 0)
  }
  held(partId: number, warehouseId: number): number { return this.lines.filter((line) => line.partId === partId).reduce((sum, line) => sum + (line.held.get(warehouseId) ?? 0), 0) }
  free(partId: number, warehouseId: number): number { return this.onHand(partId, warehouseId) - this.held(partId, warehouseId) }
  kept(partId: number, warehouseId: number, state: Faulty['state']): number {
    return this.faulty.filter((one) => one.partId === partId && one.warehouseId === warehouseId && one.state === state).reduce((sum, one) => sum + one.qty, 0)
  }
  heldBy(line: Line): number { return [...line.held.values()].reduce((sum, qty) => sum + qty, 0) }
  waits(line: Line): number { return line.qty - line.issued - this.heldBy(line) }

  put({ partId, qty, lot, serials }: Pieces, binId: number): void {
    this.cells.set(`${partId}|${binId}|${lot}`, this.inCell(partId, binId, lot) + qty)
    for (const serial of serials) this.pieces.set(`${partId}|${serial}`, { where: 'shelf', binId })
  }
  take({ partId, qty, lot, serials }: Pieces, binId: number, where: Piece['where']): void {
    this.cells.set(`${partId}|${binId}|${lot}`, this.inCell(partId, binId, lot) - qty)
    for (const serial of serials) this.pieces.set(`${partId}|${serial}`, { where, binId: null })
  }
  /** Why pieces cannot leave a cell: `spared` is what of the reserves goes with them. */
  whyNotTaken({ partId, qty, lot, serials }: Pieces, binId: number, spared = 0): string | null {
    if (serials.some((serial) => this.piece(partId, serial)?.where !== 'shelf' || this.piece(partId, serial)?.binId !== binId)) return 'stock.serial_not_here'
    return this.inCell(partId, binId, lot) < qty || this.free(partId, this.bin(binId).warehouseId) + spared < qty ? 'stock.not_enough' : null
  }
  whyNotPut({ partId, serials }: Pieces): string | null {
    return serials.some((serial) => !['gone', 'issued', undefined].includes(this.piece(partId, serial)?.where)) ? 'stock.serial_already_here' : null
  }

  setAside(pieces: Pieces, toBinId: number, evidenceIds: readonly number[]): void {
    const records = pieces.serials.length === 0 ? [{ qty: pieces.qty, serial: '' }] : pieces.serials.map((serial) => ({ qty: 1, serial }))
    records.forEach((record, at) => this.faulty.push({ ...record, evidenceId: evidenceIds[at] ?? 0, partId: pieces.partId, warehouseId: this.bin(toBinId).warehouseId, binId: toBinId, lot: pieces.lot, state: 'quarantine' }))
    for (const serial of pieces.serials) this.pieces.set(`${pieces.partId}|${serial}`, { where: 'quarantine', binId: null })
  }
  step(faulty: Faulty, state: Faulty['state'], binId: number = faulty.binId): void {
    faulty.state = state
    faulty.binId = binId
    faulty.warehouseId = this.bin(binId).warehouseId
    if (state === 'released') this.put({ partId: faulty.partId, qty: faulty.qty, lot: faulty.lot, serials: faulty.serial === '' ? [] : [faulty.serial] }, binId)
    else if (faulty.serial !== '') this.pieces.set(`${faulty.partId}|${faulty.serial}`, { where: state === 'written_off' ? 'gone' : state, binId: null })
  }

  hold(line: Line, warehouseId: number, qty: number): void { line.held.set(warehouseId, (line.held.get(warehouseId) ?? 0) + qty) }
  holdFree(line: Line, most: number): number {
    let left = most
    for (const [warehouseId, free] of fullestFirst(this.warehouses().map((id) => [id, this.free(line.partId, id)] as const))) {
      const qty = Math.min(left, free)
      if (qty > 0) this.hold(line, warehouseId, qty)
      left -= qty
    }
    return most - left
  }
  letGoSome(line: Line, qty: number): void {
    let left = qty
    for (const [warehouseId, held] of fullestFirst(line.held)) {
      const gone = Math.min(left, held)
      line.held.set(warehouseId, held - gone)
      left -= gone
    }
  }
  warehouses(): number[] { return [...new Set(this.bins.map((bin) => bin.warehouseId))] }
}
