import { create } from 'zustand'
import type { ViewBody } from '#shared/contract/view-lists.ts'

type ViewState = {
  readonly modelText: string
  readonly modelCategoryId: number | null
  readonly customerText: string
  readonly customerId: number | null
  readonly customerHidden: ViewBody<'customers'>['hiddenColumns']
}

/** What was looked for on the lists; kept while the person is in a card. */
export const useReferenceView = create<ViewState>()(() => ({ modelText: '', modelCategoryId: null, customerText: '', customerId: null, customerHidden: [] }))

export const { setState: rememberView } = useReferenceView
