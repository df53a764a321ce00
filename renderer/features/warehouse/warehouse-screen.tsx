import type { ComponentType } from 'react'
import type { ProcedureName } from '#shared/contract/index.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { BuyingPanel, ReceiptsPanel } from '#renderer/features/buying/index.ts'
import { CountsPanel } from '#renderer/features/counts/index.ts'
import { ExchangePanel } from '#renderer/features/exchange/index.ts'
import { PartsPanel } from '#renderer/features/parts/index.ts'
import { PlacesPanel, UnitsPanel } from '#renderer/features/places/index.ts'
import { Fills, RightGate, Sections } from '#renderer/features/reference/index.ts'
import { LedgerPanel, QuarantinePanel, WaitingPanel } from '#renderer/features/stock/index.ts'
import { useSession } from '#renderer/app/session.tsx'
import { warehouseTexts as texts } from '#renderer/texts/warehouse.ts'
import { HiddenTitle, ScreenBody } from '#renderer/ui/layout.tsx'

/** What follows the name of the section in the address: the number of a record, «new», or nothing. */
export type PanelProps = { readonly rest: string }
interface Place {
  readonly panel: ComponentType<PanelProps>
  readonly needs: ProcedureName
  /** Whether the panel stands under a heading of its own at this address. */
  readonly isTitled?: (rest: string) => boolean
}

const isRecord = (rest: string): boolean => rest !== ''

const PLACES = {
  parts: { panel: PartsPanel, needs: 'parts.find', isTitled: (rest) => rest === 'new' || rest.endsWith('/edit') },
  waiting: { panel: WaitingPanel, needs: 'stock.waiting' },
  buying: { panel: BuyingPanel, needs: 'buying.advice', isTitled: isRecord },
  receipts: { panel: ReceiptsPanel, needs: 'buying.receipts', isTitled: isRecord },
  quarantine: { panel: QuarantinePanel, needs: 'stock.evidence' },
  ledger: { panel: LedgerPanel, needs: 'stock.ledger' },
  counts: { panel: CountsPanel, needs: 'counts.list' },
  units: { panel: UnitsPanel, needs: 'places.units' },
  places: { panel: PlacesPanel, needs: 'places.warehouses' },
  exchange: { panel: ExchangePanel, needs: 'exchange.list', isTitled: () => true },
} as const satisfies Readonly<Record<string, Place>>
type Section = keyof typeof PLACES
const SECTIONS = Object.keys(PLACES) as Section[]

/** Everything of the clerk's day: parts, who waits for them, buying, receipts, evidence, counts and places. */
export function WarehouseScreen({ section }: { readonly section: string }) {
  const { may } = useSession()
  const [first = '', ...others] = section.split('/')
  const active = SECTIONS.find((known) => known === first) ?? 'parts'
  const rest = others.join('/')
  const { panel: Panel, needs, isTitled }: Place = PLACES[active]
  const tabs = SECTIONS.filter((id) => may(PLACES[id].needs)).map((id) => ({ id, label: texts.tabs[id] }))
  return (
    <ScreenBody isFilled>
      {isTitled?.(rest) !== true && <HiddenTitle>{texts.title}</HiddenTitle>}
      <Sections label={texts.sections} idPrefix="warehouse" tabs={tabs} activeId={active} onSelect={(id) => go(paths.warehouse(id))}>
        <RightGate needs={needs}><Fills><Panel rest={rest} /></Fills></RightGate>
      </Sections>
    </ScreenBody>
  )
}
