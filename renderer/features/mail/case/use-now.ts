import { useEffect, useState } from 'react'

const TICK_MS = 30_000

/** The moment by this machine, renewed twice a minute: for clocks that are only shown. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
