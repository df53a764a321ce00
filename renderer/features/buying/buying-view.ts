import { create } from 'zustand'

export type BuyingView = 'advice' | 'open' | 'all'

type State = { readonly view: BuyingView; readonly show: (view: BuyingView) => void; /** The receipt just written and how many orders wait for what came. */ readonly received: { readonly receiptId: number; readonly orderCount: number } | null }

/** What the buyer looks at; outlives a visit to one order. */
export const useBuyingView = create<State>()((set) => ({ view: 'advice', show: (view) => set({ view }), received: null }))
