import { create } from 'zustand'

export type SuppliersView =
  | { readonly kind: 'lists' }
  | { readonly kind: 'supplier'; readonly supplierId: number | null }
  | { readonly kind: 'build'; readonly supplierId: number | null }

type ViewState = {
  readonly view: SuppliersView
  readonly tab: 'suppliers' | 'claims'
  readonly show: (view: SuppliersView) => void
  readonly select: (tab: 'suppliers' | 'claims') => void
}

/** Where on the screen the person was; kept while they look elsewhere. */
export const useSuppliersView = create<ViewState>()((set) => ({
  view: { kind: 'lists' },
  tab: 'suppliers',
  show: (view) => set({ view }),
  select: (tab) => set({ tab }),
}))
