import { useCommand } from '#renderer/rpc/use-command.ts'
import { countTexts, reasonTexts } from '#renderer/texts/counts.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { ReasonDialog } from './reason-dialog.tsx'

export type RecountDialogProps = { readonly countId: number; readonly cells: readonly { readonly binId: number; readonly bin: string }[]; readonly onDone: () => void; readonly onClose: () => void }

/** Another look into these cells. */
export function RecountDialog({ countId, cells, onDone, onClose }: RecountDialogProps) {
  const command = useCommand('counts.recount')
  const recount = async (reason: string) => {
    if ((await command.run({ countId, binIds: cells.map((cell) => cell.binId), reason })) === null) return false
    onDone()
    return true
  }
  return (
    <ReasonDialog words={{ ...reasonTexts.recount, why: countTexts.rule }} command={command} step="counts.recount" countId={countId} onConfirm={recount} onClose={onClose}>
      <Sub>{reasonTexts.cells(cells.map((cell) => cell.bin))}</Sub>
    </ReasonDialog>
  )
}
