import { create } from 'zustand'
import type { TOUR_TEXTS } from '#renderer/texts/help.ts'

export type TourStep = keyof typeof TOUR_TEXTS
export const TOUR_STEPS: readonly TourStep[] = ['desk', 'intake', 'expertise', 'decision', 'work', 'handover', 'claim']

const PLACE = 'verstak-tour-step'

function keptStep(): number | null {
  const kept = localStorage.getItem(PLACE)
  const step = kept === null ? Number.NaN : Number(kept)
  return Number.isInteger(step) && step >= 0 && step < TOUR_STEPS.length ? step : null
}

/** How far somebody has come; null when no tour is on. Survives a restart. */
export const useTour = create<{ readonly step: number | null }>(() => ({ step: keptStep() }))

export function goToStep(step: number | null): void {
  if (step === null) localStorage.removeItem(PLACE)
  else localStorage.setItem(PLACE, String(step))
  useTour.setState({ step })
}
