import { useState } from 'react'

const USUAL_PX = 34

/** Height of a row of a list as this workplace has chosen it (`--row` of the tokens), in pixels. */
function rowHeightPx(): number {
  const told = Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue('--row'), 10)
  return Number.isNaN(told) ? USUAL_PX : told
}

/** As it was when the list appeared: it is chosen on a screen without lists. */
export const useRowHeightPx = (): number => useState(rowHeightPx)[0]
