import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { frameTexts } from '#renderer/texts/frame.ts'
import { windowTexts } from '#renderer/texts/customer-screen.ts'
import { HostRibbon } from './host-ribbon.tsx'
import { KeysSheet } from './keys-sheet.tsx'
import { Palette } from './palette/palette.tsx'
import classes from './side-window.module.css'
import { TrainingRibbon, useWindowTitle } from './training-ribbon.tsx'
import { useWindowHotkeys } from './use-window-hotkeys.ts'
import { useWindow } from './window-store.ts'
import type { SideKind } from './windows.ts'

const nothing = (): void => undefined
const HelpDialog = lazy(async () => ({ default: (await import('#renderer/features/help/index.ts')).HelpDialog }))
const HELP_PLACE = { card: 'orders', knowledge: 'settings' } as const

/** A window beside the main one: the screen alone, without rail, search and tabs. */
export function SideWindow({ kind }: { readonly kind: SideKind }) {
  const overlay = useWindow((state) => state.overlay)
  const { show, hide } = useWindow.getState()
  useWindowHotkeys({ focusSearch: nothing, selectTab: nothing, closeTab: nothing })
  useWindowTitle(`${windowTexts.sideTitle[kind]} – ${frameTexts.productName}`)
  return (
    <div className={classes.window}>
      <HostRibbon />
      <TrainingRibbon />
      <main id="main" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      {overlay === 'palette' && <Palette onClose={hide} />}
      {overlay === 'help' && <Suspense><HelpDialog place={HELP_PLACE[kind]} onKeys={() => show('keys')} onClose={hide} /></Suspense>}
      {overlay === 'keys' && <KeysSheet onClose={hide} />}
    </div>
  )
}
