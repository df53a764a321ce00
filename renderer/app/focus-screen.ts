import { useEffect } from 'react'

const MAIN = 'main'

/** Puts the cursor where the screen wants it, unless a field of the screen already has it. */
export function focusScreen(): void {
  const main = document.getElementById(MAIN)
  if (main === null || main.contains(document.activeElement)) return
  const wanted = main.querySelector<HTMLElement>('[data-autofocus]') ?? main
  wanted.focus({ preventScroll: true })
}

/** Stands beside a screen: the keyboard works in it as soon as it is shown. */
export function FocusOnArrival(): null {
  useEffect(() => focusScreen(), [])
  return null
}
