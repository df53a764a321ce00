import { useEffect, useRef } from 'react'
import { restoreSnapshot, takeSnapshot } from './field-snapshot.ts'
import type { FieldSnapshot } from './field-snapshot.ts'
import { SCAN_KEY_GAP_MS, ScanDetector, type ScanManner } from './scan-detector.ts'
import { useScannerProfile } from './scanner-profile.ts'

const SILENCE_MS = 60
const LATE_KEYS_MS = 20

export type ScannerOptions = {
  readonly isEnabled?: boolean
}

const USUAL: ScanManner & { readonly endsBySilence: boolean } = { prefix: '', gapMs: SCAN_KEY_GAP_MS, endsBySilence: false }

/** Listens to the keyboard for codes; answers a function that stops. A scanner without Enter or Tab ends a code by silence. */
export function listenForScans(onScan: (text: string) => void, { endsBySilence, ...manner }: typeof USUAL = USUAL): () => void {
  const detector = new ScanDetector(manner)
  let snapshot: FieldSnapshot | null = null
  let silence: ReturnType<typeof setTimeout> | null = null

  const deliver = (text: string) => {
    if (snapshot !== null) restoreSnapshot(snapshot)
    const target = snapshot?.element ?? document.activeElement ?? document.body
    snapshot = null
    const isFree = target.dispatchEvent(new CustomEvent('scan', { detail: text, bubbles: true, cancelable: true }))
    if (isFree) onScan(text)
  }
  const waitForSilence = () => {
    if (silence !== null) clearTimeout(silence)
    if (!endsBySilence) return
    const finish = () => {
      const text = detector.takeAfterSilence()
      if (text !== null) deliver(text)
    }
    // After a standstill of the page the timer may come before the keys that wait: they get their turn first.
    silence = setTimeout(() => { silence = setTimeout(finish, LATE_KEYS_MS) }, Math.max(SILENCE_MS, manner.gapMs * 2))
  }
  const press = (event: KeyboardEvent) => {
    const step = detector.press({
      code: event.code,
      key: event.key,
      hasShift: event.shiftKey,
      hasCtrl: event.ctrlKey,
      hasAlt: event.altKey,
      isRepeat: event.repeat,
      timeMs: event.timeStamp,
    })
    if (step.kind === 'started') snapshot = takeSnapshot()
    if (step.kind === 'scanned') {
      if (silence !== null) clearTimeout(silence)
      event.preventDefault()
      event.stopImmediatePropagation()
      deliver(step.text)
    } else waitForSilence()
  }
  // A character of an Alt code reaches the field when Alt is let go.
  const letGo = (event: KeyboardEvent) => {
    if (event.key !== 'Alt') return
    if (detector.altUp(event.timeStamp).kind === 'started') snapshot = takeSnapshot()
    waitForSilence()
  }
  window.addEventListener('keydown', press, { capture: true })
  window.addEventListener('keyup', letGo, { capture: true })
  return () => {
    if (silence !== null) clearTimeout(silence)
    window.removeEventListener('keydown', press, { capture: true })
    window.removeEventListener('keyup', letGo, { capture: true })
  }
}

/**
 * Gives codes read by a keyboard scanner, in Latin letters whatever layout is on.
 * A text field in focus gets its text back, unless it takes the code itself (SerialField does).
 */
export function useScanner(onScan: (text: string) => void, options: ScannerOptions = {}): void {
  const { isEnabled = true } = options
  const { prefix, gapMs, suffix } = useScannerProfile()
  const latest = useRef(onScan)
  useEffect(() => {
    latest.current = onScan
  })
  useEffect(() => {
    if (!isEnabled) return
    return listenForScans((text) => latest.current(text), { prefix, gapMs, endsBySilence: suffix === 'none' })
  }, [isEnabled, prefix, gapMs, suffix])
}
