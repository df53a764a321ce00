import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { tellOtherWindows } from '#renderer/rpc/other-windows.ts'
import { forgetAnswers, queryClient } from '#renderer/rpc/query.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { forgetPlaces } from '#renderer/ui/kept-place.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { keepAllDrafts } from './drafts/draft-keeper.ts'
import { go } from './history.ts'
import { openTabsOf } from './hotkeys/open-tabs-store.ts'
import { paths } from './paths.ts'
import { useLastWorker, useWindow } from './window-store.ts'

function sessionIsOver(): void {
  useWindow.getState().hide()
  queryClient.setQueryData(['auth.whoAmI', {}], { who: null })
}

/** Ends the session in the core; says why when that was not possible. */
async function endSession(): Promise<boolean> {
  await keepAllDrafts()
  try {
    await callCore('auth.signOut', {}, { commandId: crypto.randomUUID() })
    tellOtherWindows(['session'])
    return true
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    if (error.failure.kind === 'refusal') return true
    showToast(failureText(error.failure), 'late')
    return false
  }
}

/** Ends the session and forgets what was on the screen. */
export async function signOut(): Promise<void> {
  if (!(await endSession())) return
  useLastWorker.setState({ who: null })
  openTabsOf(null)
  go(paths.desk())
  sessionIsOver()
  forgetAnswers()
  forgetPlaces()
}

/** Ends the session and keeps the screen under the lock, with all that was typed, for the same person. */
export async function lockWorkplace(): Promise<void> {
  if (await endSession()) sessionIsOver()
}
