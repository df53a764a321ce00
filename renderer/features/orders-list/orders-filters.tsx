import { useQueryOf } from '#renderer/rpc/query.ts'
import { shortNameOf } from '#renderer/texts/formats.ts'
import { REQUEST_KIND_LABELS } from '#renderer/texts/labels.ts'
import { ordersListTexts } from '#renderer/texts/orders-list.ts'
import { FilterChip } from '#renderer/ui/chip-row.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { REQUEST_KINDS } from '#shared/contract/orders.ts'
import { ACCEPTED_WITHIN_DAYS, type EngineerChoice } from '#shared/contract/view-lists.ts'
import classes from './orders-list.module.css'
import { filterOrders, useOrdersView } from './orders-view.ts'

const { filter: texts } = ordersListTexts
const ANY = 'any'

const engineerOf = (value: string | null): EngineerChoice | null => (value === null || value === ANY ? null : value === 'mine' || value === 'nobody' ? value : Number(value))

/** Whose orders, of what kind, taken in when. */
export function OrdersFilters() {
  const { engineer, requestKind, acceptedWithinDays, onlyUrgent } = useOrdersView((view) => view.filters)
  const engineers = useQueryOf('people.engineers', {}).data ?? []
  return (
    <>
      <div className={classes.filter}>
        <SelectField
          label={texts.engineer} isSearchable value={engineer === null ? ANY : String(engineer)} onChange={(value) => filterOrders({ engineer: engineerOf(value) })}
          options={[{ value: ANY, label: texts.anyEngineer }, { value: 'mine', label: texts.mine }, { value: 'nobody', label: texts.nobody }, ...engineers.map(({ personId, fullName }) => ({ value: String(personId), label: shortNameOf(fullName) }))]}
        />
      </div>
      <div className={classes.filter}>
        <SelectField
          label={texts.kind} value={requestKind ?? ANY} onChange={(value) => filterOrders({ requestKind: REQUEST_KINDS.find((kind) => kind === value) ?? null })}
          options={[{ value: ANY, label: texts.anyKind }, ...REQUEST_KINDS.map((kind) => ({ value: kind, label: REQUEST_KIND_LABELS[kind] }))]}
        />
      </div>
      <div className={classes.filter}>
        <SelectField
          label={texts.accepted} value={String(acceptedWithinDays ?? ANY)} onChange={(value) => filterOrders({ acceptedWithinDays: ACCEPTED_WITHIN_DAYS.find((days) => String(days) === value) ?? null })}
          options={[{ value: ANY, label: texts.anyTime }, ...ACCEPTED_WITHIN_DAYS.map((days) => ({ value: String(days), label: texts.within[days] }))]}
        />
      </div>
      <FilterChip label={texts.urgent} isPressed={onlyUrgent} onToggle={() => filterOrders({ onlyUrgent: !onlyUrgent })} />
    </>
  )
}
