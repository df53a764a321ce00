import { useState } from 'react'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { buyingTexts as texts } from '#renderer/texts/buying.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { AdviceList } from './advice-list.tsx'
import { useBuyingView, type BuyingView } from './buying-view.ts'
import { PurchasesGrid } from './purchases-grid.tsx'
import classes from './buying.module.css'

const VIEWS = (['advice', 'open', 'all'] as const).map((value) => ({ value, label: texts.view[value] }))
const ANY = 'any'

/** Two questions of the buyer: what to buy now, and where is what was ordered. */
export function BuyingHome() {
  const { whyNot } = useSession()
  const view = useBuyingView((state) => state.view)
  const [supplierId, setSupplierId] = useState<number | null>(null)
  const suppliers = useQueryOf('suppliers.list', {}).data ?? []
  const cannotSave = whyNot('buying.saveOrder')
  const addNew = () => go(paths.warehouse('buying/new'))
  useHotkeys({ N: { run: addNew, description: texts.newOrder, disabledReason: cannotSave } })
  const filters = (
    <>
      <PickChips<BuyingView> mode="single" label={texts.views} isLabelHidden value={view} options={VIEWS} onChange={(next) => useBuyingView.getState().show(next)} />
      <SelectField label={texts.supplier} isSearchable value={supplierId === null ? ANY : String(supplierId)} options={[{ value: ANY, label: texts.anySupplier }, ...suppliers.map((supplier) => ({ value: String(supplier.supplierId), label: supplier.name }))]} onChange={(value) => setSupplierId(value === null || value === ANY ? null : Number(value))} />
    </>
  )
  const create = <ActionButton label={texts.newOrder} kbd={cannotSave === null ? 'N' : undefined} disabledReason={cannotSave} onClick={addNew} />
  if (view === 'advice') return <AdviceList supplierId={supplierId} filters={filters} create={create} />
  return (
    <>
      <div className={classes.bar}><div className={classes.filters}>{filters}</div>{create}</div>
      <PurchasesGrid isOpen={view === 'open'} supplierId={supplierId} onNew={addNew} />
    </>
  )
}
