import { useEffect, useState } from 'react'

const SECOND_MS = 1_000

/** Seconds that are left of a waiting time, counted down on the screen. Units: seconds. */
export function useCountdown(totalSeconds: number, startedBy: unknown): number {
  const [leftSeconds, setLeft] = useState(totalSeconds)
  useEffect(() => setLeft(totalSeconds), [totalSeconds, startedBy])
  useEffect(() => {
    if (leftSeconds <= 0) return
    const timer = setTimeout(() => setLeft(leftSeconds - 1), SECOND_MS)
    return () => clearTimeout(timer)
  }, [leftSeconds, startedBy])
  return leftSeconds
}
