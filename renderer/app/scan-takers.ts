import { useEffect, useRef } from 'react'
import type { Resolved } from '#shared/contract/places.ts'

/** Takes what was scanned and answers whether it did; what is left alone goes on. */
export type ScanTaker = (found: Resolved, code: string) => boolean

const takers: { current: ScanTaker }[] = []

/** Asks the screens on show, the last shown first. */
export function takeScan(found: Resolved, code: string): boolean {
  return takers.toReversed().some((taker) => taker.current(found, code))
}

/** While this screen is shown, scanned codes that are known are offered to it before they lead elsewhere. */
export function useScanTaker(take: ScanTaker): void {
  const taker = useRef(take)
  useEffect(() => { taker.current = take })
  useEffect(() => {
    takers.push(taker)
    return () => { takers.splice(takers.indexOf(taker), 1) }
  }, [])
}
