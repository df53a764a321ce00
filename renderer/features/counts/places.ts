import type { CountCell } from '#shared/contract/counts.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'

export const toList = (): void => go(paths.warehouse('counts'))
export const toCount = (countId: number): void => go(paths.warehouse(`counts/${countId}`))
export const toCell = (countId: number, cellId: number): void => go(paths.warehouse(`counts/${countId}/${cellId}`))

/** Cells nobody has begun, the first of them after this one. */
export function nextCell(cells: readonly CountCell[], after?: number): CountCell | undefined {
  const start = cells.findIndex((cell) => cell.cellId === after) + 1
  return [...cells.slice(start), ...cells.slice(0, start)].find((cell) => cell.cellId !== after && (cell.state === 'untouched' || cell.state === 'recount'))
}

/** Takes a cell into this person's hands and goes to it. */
export function useOpenCell(countId: number) {
  const command = useCommand('counts.openCell')
  const open = async (cellId: number): Promise<void> => {
    if ((await command.run({ cellId })) !== null) toCell(countId, cellId)
  }
  return { open: (cellId: number) => void open(cellId), failure: command.failure, isRunning: command.isRunning }
}
