import { useEffect, useState } from 'react'

/** The value as it was when the person stopped typing. Units: milliseconds. */
export function useSettled<T>(value: T, afterMs = 150): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs)
    return () => clearTimeout(timer)
  }, [value, afterMs])
  return settled
}
