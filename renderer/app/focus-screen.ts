import { useEffect } from 'react'

const MAIN = 'main'

/** Puts the cursor where the screen wants it, or at its beginning, so that Tab does not go round by way of the rail; not when a person already has it somewhere: a field, the search, a dialog, the palette. */
export function focusScreen(): void {
  const main = document.getElementById(MAIN)
  const active = document.activeElement
  const isFree = active === null || active === document.body || active === main
  if (main === null || !isFree) return
  const wanted = main.querySelector<HTMLElement>('[data-autofocus]') ?? main
  wanted.focus({ preventScroll: true })
}

/** Stands beside a screen: the keyboard works in it as soon as it is shown. */
export function FocusOnArrival(): null {
  useEffect(() => focusScreen(), [])
  return null
}
