import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { claimTexts as texts } from '#renderer/texts/claims.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'

/** Writes the workbook of the claim and gives it to the person. */
export function useClaimExport(claimId: number) {
  const command = useCommand('claims.export')
  const run = async () => {
    const answer = await command.run({ claimId })
    if (answer !== null && (await saveStoredFile(answer.fileId, answer.fileName))) showToast(answer.isWithoutPhotos ? texts.exportedWithoutPhotos(answer.fileName) : texts.exported(answer.fileName), answer.isWithoutPhotos ? 'late' : 'plain')
  }
  return { failure: command.failure, isRunning: command.isRunning, start: () => void run() }
}
