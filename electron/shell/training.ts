import { app, type BrowserWindow, dialog } from 'electron'
import { shellTexts } from './spoken-texts.ts'

/** On the command line of the program; the menu starts it anew with it. */
const TRAINING_FLAG = '--training'
/** Places of the buttons in the question. */
const STAY = 0
const GO = 1

export const isTrainingStart = (argv: readonly string[]): boolean => argv.includes(TRAINING_FLAG)

/** The words of the next start: whatever this one was given, with training or without. */
export function nextArgs(argv: readonly string[], isTraining: boolean): string[] {
  const others = argv.slice(1).filter((word) => word !== TRAINING_FLAG)
  return isTraining ? [...others, TRAINING_FLAG] : others
}

/** Asks, and starts the program anew: in the made-up centre, or back in the real one. They share nothing but the program. */
export async function switchTraining(isTraining: boolean, window: BrowserWindow | null): Promise<void> {
  const { title, enter, leave, stay } = shellTexts().TRAINING
  const { question, detail, go } = isTraining ? leave : enter
  const asked = { type: 'question' as const, title, message: question, detail, buttons: [stay, go], defaultId: GO, cancelId: STAY, noLink: true }
  const { response } = await (window === null ? dialog.showMessageBox(asked) : dialog.showMessageBox(window, asked))
  if (response !== GO) return
  // An AppImage is mounted anew at every start: it is started by its own name, not by what is mounted.
  const image = process.env['APPIMAGE']
  app.relaunch({ args: nextArgs(process.argv, !isTraining), ...(image !== undefined && { execPath: image }) })
  app.quit()
}
