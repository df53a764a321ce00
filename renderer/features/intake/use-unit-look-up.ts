import { useEffect, useRef } from 'react'
import { useQueryOf } from '#renderer/rpc/query.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { normaliseSerial } from '#shared/kit/serial.ts'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { EMPTY_SALE, fieldId, type IntakeForm, type Patch } from './intake-form.ts'
import { useSettled } from '#renderer/ui/use-settled.ts'

export type LookUp = OutputOf<'units.lookUp'>

const PAUSE_MS = 250

function factsOf(found: LookUp, form: IntakeForm): Partial<IntakeForm> | null {
  const { unit } = found
  if (unit === null) return form.unitId === null ? null : { unitId: null, model: null, sale: EMPTY_SALE }
  if (unit.unitId === form.unitId) return null
  const model = { modelId: unit.modelId, label: `${unit.brand} ${unit.modelName}`, categoryId: unit.categoryId }
  return { unitId: unit.unitId, model, sale: unit.sale, valueMinor: form.valueMinor ?? unit.sale.pricePaidMinor }
}

/** A unit never seen asks for its model; a known one leads on to the customer. */
function nextField(found: LookUp, form: IntakeForm): string {
  return fieldId(found.unit === null && form.model === null ? 'modelId' : 'customer.phones')
}

export type UnitLookUp = {
  /** What the core knows of the serial in the field; null while it is not known yet. */
  readonly found: LookUp | null
  readonly isSearching: boolean
  readonly hasFailed: boolean
  /** The code is whole (Enter or a scan): go on to the next field as soon as the answer is there. */
  readonly goOn: (typed: string) => void
}

/** Asks about the serial while it is typed, never in the way of typing, and fills what the unit tells. */
export function useUnitLookUp(form: IntakeForm, patch: Patch): UnitLookUp {
  const read = normaliseSerial(form.serial)
  const serial = read.ok ? read.value.serial : ''
  const settled = useSettled(serial, PAUSE_MS)
  const query = useQueryOf('units.lookUp', { serial: settled }, { isEnabled: settled !== '' })
  const found = settled === serial && serial !== '' ? (query.data ?? null) : null
  const isGoingOn = useRef(false)
  const latest = useRef(form)
  useEffect(() => {
    latest.current = form
  })
  useEffect(() => {
    if (found === null) return
    const facts = factsOf(found, latest.current)
    if (facts !== null) patch(facts)
    if (!isGoingOn.current) return
    isGoingOn.current = false
    focusField(nextField(found, latest.current))
  }, [found, patch])
  return {
    found,
    isSearching: serial !== '' && found === null && !query.isError,
    hasFailed: query.isError && settled === serial,
    goOn: (typed) => {
      const whole = normaliseSerial(typed)
      const isAnswered = found !== null && whole.ok && whole.value.serial === found.serial
      isGoingOn.current = !isAnswered
      if (isAnswered) focusField(nextField(found, form))
    },
  }
}
