import { create } from 'zustand'
import type { ShipmentState } from '#shared/contract/shipments.ts'

interface View {
  readonly words: string
  readonly state: ShipmentState | null
  readonly supplierId: number | null
  readonly show: (part: Partial<Pick<View, 'words' | 'state' | 'supplierId'>>) => void
}

/** What of the shipments a person looks at; outlives a visit to one of them. */
export const useShipmentsView = create<View>()((set) => ({ words: '', state: null, supplierId: null, show: (part) => set(part) }))
