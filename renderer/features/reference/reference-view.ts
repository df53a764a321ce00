import { create } from 'zustand'

type ViewState = {
  readonly modelText: string
  readonly modelCategoryId: number | null
  readonly customerText: string
  readonly customerId: number | null
}

/** What was looked for on the lists; kept while the person is in a card. */
export const useReferenceView = create<ViewState>()(() => ({ modelText: '', modelCategoryId: null, customerText: '', customerId: null }))

export const { setState: rememberView } = useReferenceView
