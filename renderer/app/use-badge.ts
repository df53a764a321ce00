import { useEffect } from 'react'
import { desktopShell } from '#renderer/rpc/desktop-shell.ts'

/** The number of terms missed today on the icon of the program; gone with the person who worked here. */
export function useBadge(count: number): void {
  useEffect(() => { void desktopShell()?.showBadge(count) }, [count])
  useEffect(() => () => { void desktopShell()?.showBadge(0) }, [])
}
