import { useEffect, useRef } from 'react'
import { restoreSnapshot, takeSnapshot } from './field-snapshot.ts'
import type { FieldSnapshot } from './field-snapshot.ts'
import { ScanDetector } from './scan-detector.ts'

const SILENCE_MS = 60

export type ScannerOptions = {
  readonly isEnabled?: boolean
  /** The scanner sends no Enter or Tab: a code ends when keys stop coming. */
  readonly endsBySilence?: boolean
}

/** Listens to the keyboard for codes; answers a function that stops. */
export function listenForScans(onScan: (text: string) => void, endsBySilence: boolean): () => void {
  const detector = new ScanDetector()
  let snapshot: FieldSnapshot | null = null
  let silence: ReturnType<typeof setTimeout> | null = null

  const deliver = (text: string) => {
    if (snapshot !== null) restoreSnapshot(snapshot)
    const target = snapshot?.element ?? document.activeElement ?? document.body
    snapshot = null
    const isFree = target.dispatchEvent(new CustomEvent('scan', { detail: text, bubbles: true, cancelable: true }))
    if (isFree) onScan(text)
  }
  const press = (event: KeyboardEvent) => {
    if (silence !== null) clearTimeout(silence)
    const step = detector.press({
      code: event.code,
      key: event.key,
      hasShift: event.shiftKey,
      hasCtrl: event.ctrlKey,
      isRepeat: event.repeat,
      timeMs: event.timeStamp,
    })
    if (step.kind === 'started') snapshot = takeSnapshot()
    if (step.kind === 'scanned') {
      event.preventDefault()
      event.stopImmediatePropagation()
      deliver(step.text)
    } else if (endsBySilence) {
      silence = setTimeout(() => {
        const text = detector.takeAfterSilence()
        if (text !== null) deliver(text)
      }, SILENCE_MS)
    }
  }
  window.addEventListener('keydown', press, { capture: true })
  return () => {
    if (silence !== null) clearTimeout(silence)
    window.removeEventListener('keydown', press, { capture: true })
  }
}

/**
 * Gives codes read by a keyboard scanner, in Latin letters whatever layout is on.
 * A text field in focus gets its text back, unless it takes the code itself (SerialField does).
 */
export function useScanner(onScan: (text: string) => void, options: ScannerOptions = {}): void {
  const { isEnabled = true, endsBySilence = false } = options
  const latest = useRef(onScan)
  useEffect(() => {
    latest.current = onScan
  })
  useEffect(() => {
    if (!isEnabled) return
    return listenForScans((text) => latest.current(text), endsBySilence)
  }, [isEnabled, endsBySilence])
}
