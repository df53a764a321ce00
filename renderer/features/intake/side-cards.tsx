import { useQueryOf } from '#renderer/rpc/query.ts'
import type { Category, Model } from '#shared/contract/reference.ts'
import { intakeTexts } from '#renderer/texts/ru/intake.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { TermBar } from '#renderer/ui/term-bar.tsx'
import type { IntakeForm } from './intake-form.ts'
import classes from './intake.module.css'
import type { WhatStarts } from './what-starts.ts'

const ACT_COPIES = 2

export function StartsToday({ starts }: { readonly starts: WhatStarts | null }) {
  return (
    <Card title={intakeTexts.starts.title}>
      {starts !== null && (
        <div className={classes.starts} role="status">
          {starts.lines.map((line) => <TermBar key={line.key} label={line.label} tagText={line.tagText} tone={line.tone} detail={line.detail} />)}
          {starts.sentence !== null && <Sub>{starts.sentence}</Sub>}
        </div>
      )}
    </Card>
  )
}

type Asked = { readonly key: string; readonly label: string; readonly isDone: boolean; readonly path: string }

function askedOf(form: IntakeForm, category: Category | null): readonly Asked[] {
  const texts = intakeTexts.supplier
  const taken = form.photos.map(({ slotCode }) => slotCode)
  return [
    { key: 'serial', label: texts.serial, isDone: form.serial.trim() !== '', path: 'serial' },
    { key: 'soldOn', label: texts.soldOn, isDone: form.sale.soldOn !== null, path: 'sale.soldOn' },
    { key: 'lot', label: texts.lot, isDone: form.sale.lot.trim() !== '', path: 'sale.lot' },
    ...(category?.photoSlots ?? []).map(({ code, name }) => ({ key: `photo-${code}`, label: texts.photo(name), isDone: taken.includes(code), path: 'photos' })),
  ]
}

export type SupplierAsksProps = { readonly form: IntakeForm; readonly model: Model | null; readonly category: Category | null; readonly onJump: (path: string) => void }

/** What the claim to the supplier will need, while the thing still lies on the desk. */
export function SupplierAsks({ form, model, category, onJump }: SupplierAsksProps) {
  const texts = intakeTexts.supplier
  const supplierId = model?.supplierId ?? null
  const suppliers = useQueryOf('suppliers.list', {}, { isEnabled: supplierId !== null })
  const supplier = suppliers.data?.find((one) => one.supplierId === supplierId) ?? null
  if (model === null) return <Card title={texts.title}><Sub>{texts.chooseModel}</Sub></Card>
  return (
    <Card title={texts.title}>
      <Sub>{supplier === null ? texts.nobody : texts.left(supplier.name, supplier.contractNumber)}</Sub>
      <ul className={classes.asked}>
        {askedOf(form, category).map((line) => (
          <li key={line.key} data-done={line.isDone || undefined}>
            <span aria-hidden="true">{line.isDone ? '✓' : '○'}</span>
            {line.isDone ? <span>{line.label}</span> : <button type="button" onClick={() => onJump(line.path)}>{line.label}</button>}
            <span className={classes.spoken}>{line.isDone ? texts.done : texts.open}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function WillPrint({ photoCount }: { readonly photoCount: number }) {
  const texts = intakeTexts.prints
  return (
    <Card title={texts.title}>
      <div>{texts.act(ACT_COPIES)}</div>
      {photoCount > 0 && <div>{texts.photos(photoCount)}</div>}
      <div>{texts.label}</div>
    </Card>
  )
}
