import { CLAIM_STATUSES, isOver, type ClaimStatus } from '#shared/claims/status.ts'
import type { ViewBody } from '#shared/contract/view-lists.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { boardTexts } from '#renderer/texts/claim-board.ts'
import { claimListTexts as texts } from '#renderer/texts/claims.ts'
import { ChipRow, FilterChip } from '#renderer/ui/chip-row.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { BOARD_COLUMNS, STAGE_STATUSES } from './board-columns.ts'
import classes from './claims.module.css'

type Filters = ViewBody<'claims'>['filters']
type Stage = { readonly id: string; readonly label: string; readonly statuses: readonly ClaimStatus[] }

/** The stages of the board, and what is over, which the board does not show. */
const STAGES: readonly Stage[] = [
  ...BOARD_COLUMNS.map((id) => ({ id, label: boardTexts.columns[id], statuses: STAGE_STATUSES[id] })),
  { id: 'over', label: texts.over, statuses: CLAIM_STATUSES.filter(isOver).filter((status) => !Object.values(STAGE_STATUSES).flat().includes(status)) },
]

/** Whose claims and at which stages; several stages may be asked for at once. */
export function ClaimsFilters({ filters, onChange }: { readonly filters: Filters; readonly onChange: (filters: Filters) => void }) {
  const suppliers = useQueryOf('suppliers.list', {}).data ?? []
  const isAsked = ({ statuses }: Stage): boolean => statuses.every((status) => filters.statuses.includes(status))
  const turn = (stage: Stage) => {
    const others = filters.statuses.filter((status) => !stage.statuses.includes(status))
    onChange({ ...filters, statuses: isAsked(stage) ? others : [...others, ...stage.statuses] })
  }
  return (
    <div className={classes.bar}>
      <div className={classes.supplierFilter}>
        <SelectField label={texts.supplier} placeholder={texts.anySupplier} isSearchable isClearable value={filters.supplierId === null ? null : String(filters.supplierId)} options={suppliers.map(({ supplierId, name }) => ({ value: String(supplierId), label: name }))} onChange={(value) => onChange({ ...filters, supplierId: value === null ? null : Number(value) })} />
      </div>
      <ChipRow label={texts.stages}>
        {STAGES.map((stage) => <FilterChip key={stage.id} label={stage.label} isPressed={isAsked(stage)} onToggle={() => turn(stage)} />)}
      </ChipRow>
    </div>
  )
}
