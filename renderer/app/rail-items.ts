import type { ProcedureName } from '#shared/contract/index.ts'
import type { frameTexts } from '#renderer/texts/frame.ts'
import { paths } from './paths.ts'

export type RailPlace = {
  readonly id: keyof typeof frameTexts.rail
  readonly path: string
  /** Who may call this sees the part of the program. */
  readonly needs: ProcedureName
  readonly kbd?: string
  /** Whether an address belongs to this part. */
  readonly holds: (pathname: string) => boolean
}

const below = (path: string) => (pathname: string) => pathname === path || pathname.startsWith(`${path}/`)
const isExpertise = (pathname: string) => pathname === paths.expertiseQueue() || pathname.endsWith('/expertise')

/** The parts of the program in the order of the rail. */
export const RAIL: readonly RailPlace[] = [
  { id: 'desk', path: paths.desk(), needs: 'orders.desk', holds: (pathname) => pathname === '/' },
  { id: 'terms', path: paths.terms(), needs: 'demands.running', holds: below('/terms') },
  { id: 'intake', path: paths.intake(), needs: 'orders.accept', kbd: 'F2', holds: below('/intake') },
  { id: 'orders', path: paths.orders(), needs: 'orders.list', holds: (pathname) => below('/orders')(pathname) && !isExpertise(pathname) },
  { id: 'expertise', path: paths.expertiseQueue(), needs: 'expertise.bench', holds: isExpertise },
  { id: 'warehouse', path: paths.warehouse(), needs: 'parts.find', kbd: 'F8', holds: below('/warehouse') },
  { id: 'suppliers', path: paths.suppliers(), needs: 'claims.list', holds: below('/suppliers') },
  { id: 'reference', path: paths.reference(), needs: 'reference.categories', holds: below('/reference') },
  { id: 'import', path: paths.import(), needs: 'imports.inspect', holds: below('/import') },
  { id: 'journal', path: paths.journal(), needs: 'journal.list', holds: below('/journal') },
  { id: 'settings', path: paths.settings(), needs: 'system.organisation', holds: below('/settings') },
]
