import { useEffect } from 'react'
import { desktopShell } from '#renderer/rpc/desktop-shell.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { trainingTexts } from '#renderer/texts/training.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Note } from '#renderer/ui/note.tsx'

export const useIsTraining = (): boolean => useQueryOf('system.info', {}).data?.isTraining === true

/** The title of the window; in the training centre it says so, whatever else it says. */
export function useWindowTitle(title: string): void {
  const isTraining = useIsTraining()
  useEffect(() => { document.title = isTraining ? `${title} – ${trainingTexts.mark}` : title }, [title, isTraining])
}

/** One line over every screen of the training centre, with the way back where the program can go it. */
export function TrainingRibbon() {
  const shell = desktopShell()
  if (!useIsTraining()) return null
  return <Note tone="info" action={shell === null ? undefined : <ActionButton label={trainingTexts.leave} onClick={() => void shell.switchTraining()} />}>{trainingTexts.ribbon}</Note>
}
