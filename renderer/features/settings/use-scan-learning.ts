import { useEffect, useRef, useState } from 'react'
import { useScans } from '#renderer/app/window-store.ts'
import { BURST_SILENCE_MS, burstProblem, CODES_TO_LEARN, type Burst, type LearnedPress } from '#renderer/app/hotkeys/scan-learning.ts'

export type ScanLearning = {
  readonly isOn: boolean
  readonly bursts: readonly Burst[]
  /** Why the last keys taught nothing. */
  readonly problem: ReturnType<typeof burstProblem>
  readonly begin: () => void
  readonly end: () => void
}

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'AltGraph']

/** Gathers what the scanner types, three codes of it; meanwhile no key does anything else. */
export function useScanLearning(): ScanLearning {
  const isOn = useScans((state) => state.isLearning)
  const [bursts, setBursts] = useState<readonly Burst[]>([])
  const [problem, setProblem] = useState<ReturnType<typeof burstProblem>>(null)
  const end = () => useScans.setState({ isLearning: false })
  const running = useRef<LearnedPress[]>([])
  useEffect(() => {
    if (!isOn) return
    let silence: ReturnType<typeof setTimeout> | null = null
    const finish = () => {
      const burst = running.current
      running.current = []
      const found = burstProblem(burst)
      setProblem(found)
      if (found === null) setBursts((known) => [...known, burst].slice(0, CODES_TO_LEARN))
    }
    const press = (event: KeyboardEvent) => {
      if (MODIFIERS.includes(event.key)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (event.key === 'Escape' && running.current.length === 0) return end()
      running.current.push({ code: event.code, key: event.key, hasShift: event.shiftKey, hasCtrl: event.ctrlKey, timeMs: event.timeStamp })
      if (silence !== null) clearTimeout(silence)
      silence = setTimeout(finish, BURST_SILENCE_MS)
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => {
      if (silence !== null) clearTimeout(silence)
      running.current = []
      window.removeEventListener('keydown', press, { capture: true })
    }
  }, [isOn])
  useEffect(() => end, [])
  const isDone = bursts.length === CODES_TO_LEARN
  useEffect(() => {
    if (isDone) end()
  }, [isDone])
  const begin = () => {
    setBursts([])
    setProblem(null)
    useScans.setState({ isLearning: true })
  }
  return { isOn, bursts, problem, begin, end }
}
