import { useEffect, useState } from 'react'

const SECOND_MS = 1_000

/** Seconds that are left of a waiting time, counted down on the screen. Units: seconds. */
export function useCountdown(totalSeconds: number, startedBy: unknown): number {
  const [leftSeconds, setLeft] = useState(totalSeconds)
  useEffect(() => {
    setLeft(totalSeconds)
    if (totalSeconds <= 0) return
    const timer = setInterval(() => setLeft((left) => Math.max(0, left - 1)), SECOND_MS)
    return () => clearInterval(timer)
  }, [totalSeconds, startedBy])
  return leftSeconds
}
