import { useEffect } from 'react'

const MAIN = 'main'

/** Puts the cursor where the screen wants it, unless a field of the screen already has it. */
export function focusScreen(): void {
  const main = document.getElementById(MAIN)
  const active = document.activeElement
  if (main === null || (active !== main && main.contains(active))) return
  main.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true })
}

/** Stands beside a screen: the keyboard works in it as soon as it is shown. */
export function FocusOnArrival(): null {
  useEffect(() => focusScreen(), [])
  return null
}
