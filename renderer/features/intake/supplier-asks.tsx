import { showsPlate } from '#shared/claims/readiness.ts'
import type { Model } from '#shared/contract/reference.ts'
import type { EvidenceDemand } from '#shared/suppliers/evidence-demands.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { DEMAND_LABELS } from '#renderer/texts/claim-evidence.ts'
import { intakeTexts } from '#renderer/texts/intake.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import type { IntakeForm } from './intake-form.ts'
import classes from './intake.module.css'

const { supplier: texts } = intakeTexts

interface Asked { readonly demand: EvidenceDemand; readonly isDone: boolean; readonly path: string }

const isPlate = (slotCode: string): boolean => showsPlate({ purpose: 'intake', slotCode, stepCode: '', groundCode: '' })

/** What of the demands is met at the counter, and where. */
function atCounter({ serial, sale, photos }: IntakeForm): readonly Asked[] {
  return [
    { demand: 'serial', isDone: serial.trim() !== '', path: 'serial' },
    { demand: 'photo_serial_plate', isDone: photos.some(({ slotCode }) => isPlate(slotCode)), path: 'photos' },
    { demand: 'photo_general', isDone: photos.some(({ slotCode }) => !isPlate(slotCode)), path: 'photos' },
    { demand: 'sale_date', isDone: sale.soldOn !== null, path: 'sale.soldOn' },
    { demand: 'lot', isDone: sale.lot.trim() !== '', path: 'sale.lot' },
    { demand: 'production_date', isDone: sale.madeOn !== null, path: 'sale.madeOn' },
    { demand: 'invoice', isDone: sale.invoice.trim() !== '', path: 'sale.invoice' },
  ]
}
/** What the engineer collects while the thing is on the bench. */
const AT_BENCH: readonly EvidenceDemand[] = ['photo_defect', 'video', 'test_values', 'test_report', 'defect_code']
/** Where nobody is named as the supplier, what a claim usually stands on. */
const USUAL: readonly EvidenceDemand[] = ['serial', 'photo_serial_plate', 'photo_general', 'sale_date', 'lot']

export type SupplierAsksProps = { readonly form: IntakeForm; readonly model: Model | null; readonly onJump: (path: string) => void }

/** What the claim to the supplier will need, while the thing still lies on the desk. */
export function SupplierAsks({ form, model, onJump }: SupplierAsksProps) {
  const query = useQueryOf('claims.demandsOfModel', { modelId: model?.modelId ?? 1 }, { isEnabled: model !== null })
  if (model === null) return <Card title={texts.title}><Sub>{texts.chooseModel}</Sub></Card>
  const known = query.data === undefined || query.data.supplierId === null ? null : query.data
  const demanded = known?.demanded ?? USUAL
  const asked = atCounter(form).filter(({ demand }) => demanded.includes(demand))
  const later = AT_BENCH.filter((demand) => demanded.includes(demand))
  return (
    <Card title={texts.title}>
      <Sub>{known === null ? texts.nobody : demanded.length === 0 ? texts.nothing(known.supplier) : texts.left(known.supplier)}</Sub>
      <ul className={classes.asked}>
        {asked.map(({ demand, isDone, path }) => (
          <li key={demand} data-done={isDone || undefined}>
            <span aria-hidden="true">{isDone ? '✓' : '○'}</span>
            {isDone ? <span>{DEMAND_LABELS[demand]}</span> : <button type="button" onClick={() => onJump(path)}>{DEMAND_LABELS[demand]}</button>}
            <span className={classes.spoken}>{isDone ? texts.done : texts.open}</span>
          </li>
        ))}
      </ul>
      {later.length > 0 && <Sub>{texts.later(later.map((demand) => DEMAND_LABELS[demand]).join(', '))}</Sub>}
    </Card>
  )
}
