import { create } from 'zustand'
import type { PartStatus } from '#shared/stock/kinds.ts'

export type PartsView = { readonly text: string; readonly onlyInStock: boolean; readonly onlyBelowMinimum: boolean; readonly status: PartStatus | null; readonly partId: number | null }

export const NO_FILTERS = { onlyInStock: false, onlyBelowMinimum: false, status: null } as const

/** What was looked for and which part is shown; kept while the person is elsewhere. */
export const usePartsView = create<PartsView>()(() => ({ text: '', ...NO_FILTERS, partId: null }))

export const { setState: rememberParts } = usePartsView
