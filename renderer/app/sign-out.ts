import { callCore } from '#renderer/rpc/client.ts'
import { forgetAnswers, queryClient } from '#renderer/rpc/query.ts'
import { go } from './history.ts'
import { useOpenTabs } from './hotkeys/open-tabs-store.ts'
import { paths } from './paths.ts'
import { useLastWorker, useWindow } from './window-store.ts'

function sessionIsOver(): void {
  useWindow.getState().hide()
  queryClient.setQueryData(['auth.whoAmI', {}], { who: null })
}

/** Ends the session and forgets what was on the screen. */
export async function signOut(): Promise<void> {
  await callCore('auth.signOut', {}, { commandId: crypto.randomUUID() })
  useLastWorker.setState({ who: null })
  useOpenTabs.getState().reset()
  go(paths.desk())
  sessionIsOver()
  forgetAnswers()
}

/** Ends the session and keeps the screen under the lock, with all that was typed, for the same person. */
export async function lockWorkplace(): Promise<void> {
  await callCore('auth.signOut', {}, { commandId: crypto.randomUUID() })
  sessionIsOver()
}
