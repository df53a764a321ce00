import { create } from 'zustand'
import type { ViewBody } from '#shared/contract/view-lists.ts'
import type { ShipmentState } from '#shared/contract/shipments.ts'

interface View {
  readonly words: string
  readonly state: ShipmentState | null
  readonly supplierId: number | null
  readonly hiddenColumns: ViewBody<'shipments'>['hiddenColumns']
  readonly show: (part: Partial<Pick<View, 'words' | 'state' | 'supplierId' | 'hiddenColumns'>>) => void
}

/** What of the shipments a person looks at; outlives a visit to one of them. */
export const useShipmentsView = create<View>()((set) => ({ words: '', state: null, supplierId: null, hiddenColumns: [], show: (part) => set(part) }))
