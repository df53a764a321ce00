import { createHashHistory } from '@tanstack/react-router'

/** Where the window is. Screens live behind the hash, so the same bundle opens from any address. */
export const history = createHashHistory()

/** Goes to a place of the program; take it from `paths`. */
export function go(path: string): void {
  history.push(path)
}
