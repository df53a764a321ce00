import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'

/** One change of what lies in the cell, by its place in the ledger. */
export interface CellMove { readonly ledgerId: number; readonly deltaMilli: number; readonly serials: readonly string[] }
/** One scan with the last row of the ledger at that moment. */
export interface CellScan { readonly ledgerId: number; readonly qtyMilli: number; readonly serial: string }

/** A part of one lot in one cell at the moment the look into the cell ends. */
export interface CellPosition {
  /** What the book says now. */
  readonly balanceMilli: number
  readonly serials: readonly string[]
  /** Last row of the ledger when the look began, and everything in the cell after it. */
  readonly openedLedgerId: number
  readonly moves: readonly CellMove[]
  readonly scans: readonly CellScan[]
}

export interface CountedLine {
  readonly countedMilli: number
  readonly bookMilli: number
  readonly movedMeanwhile: boolean
  readonly missingSerials: readonly string[]
  readonly foundSerials: readonly string[]
}

/** Serials that were scanned and not taken back. */
export function countedSerials(scans: readonly Pick<CellScan, 'serial' | 'qtyMilli'>[]): string[] {
  const sums = new Map<string, number>()
  for (const { serial, qtyMilli } of scans) if (serial !== '') sums.set(serial, (sums.get(serial) ?? 0) + qtyMilli)
  return [...sums].filter(([, qtyMilli]) => qtyMilli > 0).map(([serial]) => serial).sort()
}

/** Serials the book held before these movements: what came is not there yet, what left still is. */
function serialsBefore(now: readonly string[], moves: readonly CellMove[]): Set<string> {
  const held = new Set(now)
  for (const { deltaMilli, serials } of moves.toSorted((a, b) => b.ledgerId - a.ledgerId)) {
    for (const serial of serials) {
      if (deltaMilli > 0) held.delete(serial)
      else held.add(serial)
    }
  }
  return held
}

/**
 * Counted beside the book as it stood at the last scan of the part: what moved after that is nobody's mistake. Another look is needed where nobody can tell:
 * the part moved between its first and last scan, or was never scanned and moved, or differs and moved before the cell was closed – a piece may have left unseen.
 */
export function countPosition({ balanceMilli, serials, openedLedgerId, moves, scans }: CellPosition): CountedLine {
  const heads = scans.map((scan) => scan.ledgerId)
  const isScanned = heads.length > 0
  const firstId = isScanned ? Math.min(...heads) : openedLedgerId
  const lastId = isScanned ? Math.max(...heads) : Number.POSITIVE_INFINITY
  const later = moves.filter((move) => move.ledgerId > lastId)
  const held = serialsBefore(serials, later)
  const counted = countedSerials(scans)
  const line = {
    countedMilli: scans.reduce((sum, scan) => sum + scan.qtyMilli, 0),
    bookMilli: balanceMilli - later.reduce((sum, move) => sum + move.deltaMilli, 0),
    missingSerials: [...held].filter((serial) => !counted.includes(serial)).sort(),
    foundSerials: counted.filter((serial) => !held.has(serial)),
  }
  const movedBetween = moves.some((move) => move.ledgerId > firstId && move.ledgerId <= lastId)
  return { ...line, movedMeanwhile: movedBetween || (later.length > 0 && isDifferent(line)) }
}

/** What is missing and what is over; a part kept by serials may have both at once. */
export function differenceOf(line: Omit<CountedLine, 'movedMeanwhile'>): { readonly shortageMilli: number; readonly surplusMilli: number } {
  const { countedMilli, bookMilli, missingSerials, foundSerials } = line
  if (missingSerials.length + foundSerials.length > 0) return { shortageMilli: missingSerials.length * QTY_MILLI_PER_ONE, surplusMilli: foundSerials.length * QTY_MILLI_PER_ONE }
  return { shortageMilli: Math.max(0, bookMilli - countedMilli), surplusMilli: Math.max(0, countedMilli - bookMilli) }
}

export const isDifferent = (line: Omit<CountedLine, 'movedMeanwhile'>): boolean => line.countedMilli !== line.bookMilli || line.missingSerials.length > 0 || line.foundSerials.length > 0
