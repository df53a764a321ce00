import { useEffect, useState } from 'react'

const MODAL = '[role="dialog"][aria-modal="true"]'

/** Where the cursor was before the windows that lie over the screen, the nearest first. */
let latest: readonly HTMLElement[] = []

const isShown = (place: HTMLElement): boolean => place.isConnected && place.checkVisibility?.() !== false

function whereCursorIs(): readonly HTMLElement[] {
  const active = document.activeElement
  const place = active instanceof HTMLElement && active !== document.body ? active : null
  // A window that gives way to another one leaves with its fields: the cursor then goes to where it was before both.
  const isOverWindow = place === null || place.closest(MODAL) !== null
  latest = [...(place === null ? [] : [place]), ...(isOverWindow ? latest.filter(isShown) : [])]
  return latest
}

function giveBack(places: readonly HTMLElement[]): void {
  const active = document.activeElement
  const main = document.getElementById('main')
  if (active !== null && active !== document.body && active !== main) return
  const over = document.querySelector(MODAL)
  const place = places.find((one) => isShown(one) && (over === null || over.contains(one)))
  if (place !== undefined) place.focus({ preventScroll: true })
  else if (over === null) (main?.querySelector<HTMLElement>('[data-autofocus]') ?? main)?.focus({ preventScroll: true })
}

/** Stands in a window over the screen: when it goes, the cursor is where it was, or in the screen where that place is no more. */
export function FocusReturn(): null {
  const [places] = useState(whereCursorIs)
  useEffect(() => () => { setTimeout(() => giveBack(places)) }, [places])
  return null
}
