import { basename, win32 } from 'node:path'

const NAME_MAX = 120
/** Signs that steer a terminal or turn a line round: in a name they only mislead. */
const MISLEADING = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A name for people to read; it never becomes a path. */
export function shownName(given: string): string {
  const last = basename(win32.basename(given.replaceAll(MISLEADING, '')))
  return last.slice(-NAME_MAX).trim()
}
