import { useState } from 'react'
import type { Availability } from '#shared/contract/stock.ts'
import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { checkPieces } from '#shared/stock/quantities.ts'
import { useScanTaker } from '#renderer/app/scan-takers.ts'
import { operationTexts as texts } from '#renderer/texts/stock-operations.ts'
import { parseQtyMilli } from '#renderer/ui/fields/quantity.ts'

export type Cell = Availability['bins'][number]
export type Pieces = { readonly qtyMilli: number; readonly lot: string; readonly serials: string[] }

export const cellKey = (cell: Pick<Cell, 'binId' | 'lot'>): string => `${cell.binId} ${cell.lot}`

/** What is taken of the part: from which cell, how many, which serial numbers; a scan of either chooses it. */
export function usePieces(part: Availability) {
  const [key, setKey] = useState<string | null>(null)
  const [qty, setQty] = useState('1')
  const [serials, setSerials] = useState<readonly string[]>([])
  const only = part.bins.length === 1 ? part.bins[0] : undefined
  const cell = part.bins.find((one) => cellKey(one) === key) ?? only ?? null
  const isSerial = part.tracking === 'serial'
  const choose = (next: Cell | null, chosen: readonly string[] = []) => { setKey(next === null ? null : cellKey(next)); setSerials(chosen) }
  const takeSerial = (serial: string): boolean => {
    const at = part.bins.find((one) => one.serials.includes(serial))
    if (at === undefined) return false
    choose(at, cell?.binId === at.binId ? [...new Set([...serials, serial])] : [serial])
    return true
  }
  const qtyMilli = isSerial ? serials.length * QTY_MILLI_PER_ONE : parseQtyMilli(qty)
  const pieces: Pieces | null = cell === null || qtyMilli === null ? null : { qtyMilli, lot: cell.lot, serials: [...serials] }
  return { cell, choose, qty, setQty, serials, setSerials, takeSerial, isSerial, pieces, ...problemsOf(part, cell, pieces) }
}
export type PiecesChoice = ReturnType<typeof usePieces>

/** `problem` keeps the button closed; `qtyProblem` stands at the field, for a number that cannot be. */
function problemsOf({ unit, tracking }: Availability, cell: Cell | null, pieces: Pieces | null): { readonly problem: string | null; readonly qtyProblem: string | null } {
  if (cell === null) return { problem: texts.needs.from, qtyProblem: null }
  if (pieces === null) return { problem: texts.needs.qty, qtyProblem: texts.qtyBad }
  if (tracking === 'serial' && pieces.serials.length === 0) return { problem: texts.problems.serials_needed, qtyProblem: null }
  const checked = checkPieces({ unit, tracking, ...pieces })
  const words = checked.ok ? null : texts.problems[checked.error]
  return { problem: words, qtyProblem: words }
}

/** Offers scanned pieces and cells to the dialog that is open. */
export function useOperationScan(part: Availability, choice: PiecesChoice, onBin: (binId: number, purpose: string) => boolean): void {
  useScanTaker((found) => {
    if (found.kind === 'piece') return found.partId === part.partId && choice.takeSerial(found.serial)
    if (found.kind !== 'bin') return false
    const here = part.bins.filter((one) => one.binId === found.binId)
    if (choice.cell === null && here.length === 1) {
      choice.choose(here[0] ?? null)
      return true
    }
    return onBin(found.binId, found.purpose)
  })
}
