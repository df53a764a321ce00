import type { OrderStatus } from '#shared/orders/status.ts'
import type { DeskFilter } from '#shared/orders/desk.ts'
import type { TemplateKind } from '#shared/documents/kinds.ts'

function withSearch(path: string, search: Readonly<Record<string, string | number | null | undefined>>): string {
  const given = Object.entries(search).flatMap(([name, value]) => (value === null || value === undefined || value === '' ? [] : [[name, String(value)]]))
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`
}

/** Every place of the program, by name. */
export const paths = {
  desk: (filter?: DeskFilter) => withSearch('/', { filter }),
  intake: (serial?: string) => withSearch('/intake', { serial }),
  orders: (status?: OrderStatus) => withSearch('/orders', { status }),
  order: (orderId: number, tab?: 'terms' | 'photos' | 'money') => withSearch(`/orders/${orderId}`, { tab }),
  /** The card with its stages to choose from. */
  orderStage: (orderId: number) => withSearch(`/orders/${orderId}`, { menu: 'stage' }),
  terms: () => '/terms',
  expertiseQueue: () => '/expertise',
  expertise: (orderId: number) => `/orders/${orderId}/expertise`,
  /** `section` is a tab of the warehouse with what follows it: «parts/12», «buying/3». */
  warehouse: (section = '') => (section === '' ? '/warehouse' : `/warehouse/${section}`),
  /** `section` is a part of the suppliers with what follows it: «claims», «mail/3», «12/edit». */
  suppliers: (section = '') => (section === '' ? '/suppliers' : `/suppliers/${section}`),
  newClaim: (supplierId?: number) => withSearch('/suppliers/claims/new', { supplier: supplierId }),
  /** `part` is what of the claim is shown: «answer», «compensation»; its lines at first. */
  claim: (claimId: number, part = '') => (part === '' ? `/suppliers/claims/${claimId}` : `/suppliers/claims/${claimId}/${part}`),
  /** The claim with the supplier's table from a letter, to be compared and taken over. */
  claimAnswer: (claimId: number, fileId: number) => withSearch(`/suppliers/claims/${claimId}`, { answer: fileId }),
  /** A letter that carries the claim; a letter to the supplier. */
  claimLetter: (claimId: number) => `/suppliers/mail/claim/${claimId}`,
  supplierLetter: (supplierId: number) => `/suppliers/mail/to/${supplierId}`,
  thread: (threadId: number) => `/suppliers/mail/thread/${threadId}`,
  reference: (section = '') => (section === '' ? '/reference' : `/reference/${section}`),
  settings: (section = '') => (section === '' ? '/settings' : `/settings/${section}`),
  template: (kind: TemplateKind) => `/settings/templates/${kind}`,
  journal: (about?: { readonly entity: string; readonly entityId: string }) => withSearch('/journal', about ?? {}),
  import: () => '/import',
} as const
