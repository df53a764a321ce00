import { useEffect, useRef } from 'react'

/** Takes every scanned code of the screen instead of the rest of the program. */
export function useScansHere(take: (code: string) => void): void {
  const latest = useRef(take)
  useEffect(() => { latest.current = take })
  useEffect(() => {
    const listen = (event: Event) => {
      if (!(event instanceof CustomEvent) || typeof event.detail !== 'string' || event.defaultPrevented) return
      event.preventDefault()
      latest.current(event.detail)
    }
    document.addEventListener('scan', listen)
    return () => document.removeEventListener('scan', listen)
  }, [])
}
