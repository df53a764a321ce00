const LOOK_AGAIN_MS = 50
const LOOKS = 60

/** Brings a place into view and puts the cursor in it. */
export function putCursorIn(place: HTMLElement): void {
  place.scrollIntoView?.({ block: 'center' })
  place.focus({ preventScroll: true })
}

/** The place may still be on its way: the cursor goes there once it has come, unless the hand has gone elsewhere meanwhile. */
export function focusOnceThere(find: () => HTMLElement | null): void {
  const cursorAt = document.activeElement
  const look = (looks: number): void => {
    const place = find()
    if (place !== null) putCursorIn(place)
    else if (looks > 0) setTimeout(() => { if (document.activeElement === cursorAt || document.activeElement === document.body) look(looks - 1) }, LOOK_AGAIN_MS)
  }
  look(LOOKS)
}
