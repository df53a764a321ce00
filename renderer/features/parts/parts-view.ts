import { create } from 'zustand'
import type { ViewBody } from '#shared/contract/view-lists.ts'
import type { PartStatus } from '#shared/stock/kinds.ts'

export type PartsView = { readonly text: string; readonly onlyInStock: boolean; readonly onlyBelowMinimum: boolean; readonly status: PartStatus | null; readonly partId: number | null; readonly hiddenColumns: ViewBody<'parts'>['hiddenColumns'] }

export const NO_FILTERS = { onlyInStock: false, onlyBelowMinimum: false, status: null } as const

/** What was looked for and which part is shown; kept while the person is elsewhere. */
export const usePartsView = create<PartsView>()(() => ({ text: '', ...NO_FILTERS, partId: null, hiddenColumns: [] }))

export const { setState: rememberParts } = usePartsView

/** How the list looks, to be kept under a name, and the way back. */
export const bodyOf = ({ text, hiddenColumns, onlyInStock, onlyBelowMinimum, status }: PartsView): ViewBody<'parts'> => ({ text, sort: null, hiddenColumns, filters: { onlyInStock, onlyBelowMinimum, status } })
export const takeBody = ({ text, hiddenColumns, filters }: ViewBody<'parts'>): void => rememberParts({ text, hiddenColumns, ...filters, partId: null })
