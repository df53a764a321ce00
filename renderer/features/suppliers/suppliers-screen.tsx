import type { ComponentType } from 'react'
import type { ProcedureName } from '#shared/contract/index.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { ClaimTemplatesPanel } from '#renderer/features/claim-templates/index.ts'
import { ClaimsPanel } from '#renderer/features/claims/index.ts'
import { MailPanel } from '#renderer/features/mail/index.ts'
import { Fills, RightGate, Sections } from '#renderer/features/reference/index.ts'
import { ShipmentsPanel } from '#renderer/features/shipments/index.ts'
import { ReportsPanel } from '#renderer/features/supplier-reports/index.ts'
import { useSession } from '#renderer/app/session.tsx'
import { supplierTexts as texts } from '#renderer/texts/suppliers.ts'
import { HiddenTitle, ScreenBody } from '#renderer/ui/layout.tsx'
import { SupplierForm } from './supplier-form.tsx'
import { SuppliersPanel } from './suppliers-panel.tsx'

/** What follows the name of the section in the address: the number of a record, «new», or nothing. */
export type PanelProps = { readonly rest: string }
interface Place {
  readonly panel: ComponentType<PanelProps>
  readonly needs: ProcedureName
  /** Whether the panel stands under a heading of its own at this address. */
  readonly isTitled?: (rest: string) => boolean
}

/** The first one has no name in the address: «/suppliers/12/edit». */
const PLACES = {
  suppliers: { panel: SuppliersPanel, needs: 'suppliers.list' },
  shipments: { panel: ShipmentsPanel, needs: 'shipments.list', isTitled: (rest) => rest !== '' },
  claims: { panel: ClaimsPanel, needs: 'claims.list' },
  mail: { panel: MailPanel, needs: 'mail.threads' },
  templates: { panel: ClaimTemplatesPanel, needs: 'claimTemplates.list' },
  reports: { panel: ReportsPanel, needs: 'claims.failureRates' },
} as const satisfies Readonly<Record<string, Place>>
type Section = keyof typeof PLACES
const SECTIONS = Object.keys(PLACES) as Section[]
const FIRST: Section = 'suppliers'

const toSuppliers = (): void => go(paths.suppliers())

/** The supplier whose form the address asks for: null for a new one, nothing for a list. */
function formAt(section: string): number | null | undefined {
  if (section === 'new') return null
  const [, number] = /^([1-9]\d{0,9})\/edit$/.exec(section) ?? []
  return number === undefined ? undefined : Number(number)
}

/** Suppliers, what was shipped, what is claimed from them and written to them. */
export function SuppliersScreen({ section }: { readonly section: string }) {
  const { may } = useSession()
  const supplierId = formAt(section)
  if (supplierId !== undefined) return <SupplierForm supplierId={supplierId} onBack={toSuppliers} />
  const [first = '', ...others] = section.split('/')
  const active = SECTIONS.find((known) => known === first) ?? FIRST
  const { panel: Panel, needs, isTitled }: Place = PLACES[active]
  const rest = active === FIRST ? section : others.join('/')
  const tabs = SECTIONS.filter((id) => may(PLACES[id].needs)).map((id) => ({ id, label: texts.tabs[id] }))
  return (
    <ScreenBody isFilled>
      {isTitled?.(rest) !== true && <HiddenTitle>{texts.title}</HiddenTitle>}
      <Sections label={texts.sections} idPrefix="suppliers" tabs={tabs} activeId={active} onSelect={(id) => go(paths.suppliers(id === FIRST ? '' : id))}>
        <RightGate needs={needs}><Fills><Panel rest={rest} /></Fills></RightGate>
      </Sections>
    </ScreenBody>
  )
}
