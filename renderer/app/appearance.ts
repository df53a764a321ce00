/** What this workplace has chosen of the look besides the colour scheme, which the kit keeps itself. */
import { create } from 'zustand'

export const ROW_DENSITIES = ['dense', 'usual', 'comfortable'] as const
export type RowDensity = (typeof ROW_DENSITIES)[number]
export const CONTRASTS = ['auto', 'usual', 'more'] as const
export type Contrast = (typeof CONTRASTS)[number]

const ROWS_PLACE = 'verstak-rows'
const CONTRAST_PLACE = 'verstak-contrast'

function kept<T extends string>(place: string, known: readonly T[], otherwise: T): T {
  const found = localStorage.getItem(place)
  return known.find((value) => value === found) ?? otherwise
}

interface Appearance { readonly rows: RowDensity; readonly contrast: Contrast }

export const useAppearance = create<Appearance>(() => ({ rows: kept(ROWS_PLACE, ROW_DENSITIES, 'usual'), contrast: kept(CONTRAST_PLACE, CONTRASTS, 'auto') }))

const asksForContrast = (): MediaQueryList => window.matchMedia('(prefers-contrast: more)')

function show({ rows, contrast }: Appearance): void {
  const { dataset } = document.documentElement
  dataset['rows'] = rows
  dataset['contrast'] = contrast === 'more' || (contrast === 'auto' && asksForContrast().matches) ? 'more' : 'usual'
}

export function chooseRows(rows: RowDensity): void {
  localStorage.setItem(ROWS_PLACE, rows)
  useAppearance.setState({ rows })
}

export function chooseContrast(contrast: Contrast): void {
  localStorage.setItem(CONTRAST_PLACE, contrast)
  useAppearance.setState({ contrast })
}

/** From the first line of the page on the chosen look stands, and follows the system where that is the choice. */
export function keepAppearance(): void {
  show(useAppearance.getState())
  useAppearance.subscribe(show)
  asksForContrast().addEventListener('change', () => show(useAppearance.getState()))
}
