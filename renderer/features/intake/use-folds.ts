import { useState } from 'react'

export const FOLDS = ['sale', 'customer', 'state', 'terms'] as const
export type FoldName = (typeof FOLDS)[number]

/** Fields that live under each fold; an error there opens it. */
const FIELDS: Readonly<Record<FoldName, readonly string[]>> = {
  sale: ['sale.seller', 'sale.saleDocument', 'sale.pricePaidMinor', 'sale.warrantyCard', 'sale.lot', 'sale.madeOn', 'sale.invoice'],
  customer: ['customer.email', 'customer.address', 'customer.note'],
  state: ['defectWhen', 'seals', 'liquidSigns', 'openedSigns', 'power'],
  terms: ['note'],
}

export type Folds = {
  readonly isOpen: (name: FoldName) => boolean
  readonly toggle: (name: FoldName) => void
  /** Opens the fold that holds the field, if any. */
  readonly reveal: (path: string) => void
}

export function useFolds(): Folds {
  const [open, setOpen] = useState<ReadonlySet<FoldName>>(new Set())
  return {
    isOpen: (name) => open.has(name),
    toggle: (name) => setOpen((now) => {
      const next = new Set(now)
      if (!next.delete(name)) next.add(name)
      return next
    }),
    reveal: (path) => {
      const holder = FOLDS.find((name) => FIELDS[name].includes(path))
      if (holder !== undefined) setOpen((now) => new Set([...now, holder]))
    },
  }
}
