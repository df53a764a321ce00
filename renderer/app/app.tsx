import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { FirstRunScreen, SignInScreen } from '#renderer/features/sign-in/index.ts'
import { forgetAnswers, queryClient, useQueryOf } from '#renderer/rpc/query.ts'
import { frameTexts } from '#renderer/texts/frame.ts'
import { forgetPlaces } from '#renderer/ui/kept-place.ts'
import type { Who } from '#shared/contract/people.ts'
import { focusScreen } from './focus-screen.ts'
import { go } from './history.ts'
import { openTabsOf } from './hotkeys/open-tabs-store.ts'
import { recentActionsOf } from './palette/palette-store.ts'
import { paths } from './paths.ts'
import { preloadScreens } from './preload-screens.ts'
import { router } from './routes.tsx'
import { SessionProvider } from './session.tsx'
import { StartUpScreen } from './start-up-screen.tsx'
import { useWindowTitle } from './training-ribbon.tsx'
import { useLastWorker } from './window-store.ts'

function usePreloadedScreens(isSignedIn: boolean): void {
  useEffect(() => {
    if (!isSignedIn) return
    const session = new AbortController()
    void preloadScreens(session.signal)
    return () => session.abort()
  }, [isSignedIn])
}

/** Whoever comes next begins at their own desk; the same person goes on where they stopped. */
function welcome(next: Who, last: Who | null): void {
  if (last !== null && last.personId === next.personId) {
    void queryClient.invalidateQueries()
    return
  }
  forgetAnswers()
  forgetPlaces()
  if (last !== null) go(paths.desk())
}

/** What the window shows: first run, sign-in, or the work of the person who is signed in. */
export function App() {
  const info = useQueryOf('system.info', {})
  const whoAmI = useQueryOf('auth.whoAmI', {}, { isEnabled: info.data?.isSetUp === true })
  const last = useLastWorker((state) => state.who)
  const who = whoAmI.data?.who ?? null
  useEffect(() => {
    if (who === null) return
    useLastWorker.setState({ who })
    openTabsOf(who.personId)
    recentActionsOf(who.personId)
    focusScreen()
  }, [who])
  usePreloadedScreens(who !== null)
  useWindowTitle(frameTexts.productName)

  if (info.data === undefined) return <StartUpScreen query={info} />
  if (!info.data.isSetUp) return <FirstRunScreen />
  if (whoAmI.data === undefined) return <StartUpScreen query={whoAmI} />
  const worker = who ?? last
  return (
    <>
      {worker !== null && (
        <div hidden={who === null} key={worker.personId}>
          <SessionProvider who={worker}>
            <RouterProvider router={router} />
          </SessionProvider>
        </div>
      )}
      {who === null && <SignInScreen key={last?.login ?? ''} centreName={info.data.organisationName} lockedFor={last} onSignedIn={(next) => welcome(next, last)} />}
    </>
  )
}
