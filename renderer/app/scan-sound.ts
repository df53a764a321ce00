import { useScannerProfile } from './hotkeys/scanner-profile.ts'

/** High and short when the code was understood, low and twice as long when somebody has to look. */
const SOUNDS = { ok: { hertz: 1_320, lengthMs: 70 }, fail: { hertz: 220, lengthMs: 260 } } as const
const VOLUME = 0.15
const MS_PER_SECOND = 1_000

let audio: AudioContext | null = null

/** Tells by ear whether a code was understood, where this workplace wants it. */
export function playScan(outcome: keyof typeof SOUNDS): void {
  if (!useScannerProfile.getState().hasSound || typeof AudioContext === 'undefined') return
  audio ??= new AudioContext()
  const { hertz, lengthMs } = SOUNDS[outcome]
  const tone = audio.createOscillator()
  const volume = audio.createGain()
  tone.frequency.value = hertz
  volume.gain.value = VOLUME
  tone.connect(volume).connect(audio.destination)
  tone.start()
  tone.stop(audio.currentTime + lengthMs / MS_PER_SECOND)
}
