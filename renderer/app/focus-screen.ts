import { useEffect } from 'react'

const MAIN = 'main'

/** Puts the cursor where the screen wants it, unless a person already has it somewhere: a field, the search, a dialog, the palette. */
export function focusScreen(): void {
  const main = document.getElementById(MAIN)
  const active = document.activeElement
  const isFree = active === null || active === document.body || active === main
  if (main === null || !isFree) return
  main.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true })
}

/** Stands beside a screen: the keyboard works in it as soon as it is shown. */
export function FocusOnArrival(): null {
  useEffect(() => focusScreen(), [])
  return null
}
