import { useEffect } from 'react'
import { useOpenTabs } from './hotkeys/open-tabs-store.ts'

export type CardTab = { readonly id: string; /** Null until it is known. */ readonly title: string | null; readonly path: string }

/** Shows the card among the open ones while and after the screen is on. */
export function useCardTab({ id, title, path }: CardTab): void {
  const open = useOpenTabs((state) => state.open)
  useEffect(() => {
    if (title !== null) open({ id, title, path })
  }, [open, id, title, path])
}
