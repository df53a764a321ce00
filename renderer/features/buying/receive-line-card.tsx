import type { Editor } from '#renderer/features/reference/index.ts'
import { receiptTexts as texts } from '#renderer/texts/buying.ts'
import { qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { anotherLot, type ReceiveDraft, type ReceiveLine } from './receive-draft.ts'
import { receiveFieldId, useBins } from './receive-head-fields.tsx'

const AS_ALL = 'all'
const SERIAL_ROWS = 4
const asLines = (serials: readonly string[]): string => serials.join('\n')
/** Empty lines stay while they are typed; they are left out when the numbers are counted. */
const serialsOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line, index, all) => line !== '' || index === all.length - 1)
const filled = (serials: readonly string[]): readonly string[] => serials.filter((serial) => serial !== '')

function Serials({ id, label, serials, needMilli, line, error, onChange }: { readonly id: string; readonly label: string; readonly serials: readonly string[]; readonly needMilli: number; readonly line: ReceiveLine; readonly error: string | undefined; readonly onChange: (serials: readonly string[]) => void }) {
  return <AreaField id={id} label={label} rows={SERIAL_ROWS} description={`${texts.serialsOf(filled(serials).length, qtyWithUnit(needMilli, line.unit))} · ${texts.serialsHint}`} value={asLines(serials)} error={error} onChange={(text) => onChange(serialsOf(text))} onBlur={() => onChange(filled(serials))} />
}

/** What the table has no room for: cell, lot, serials, what is broken. */
export function ReceiveLineCard({ editor, index }: { readonly editor: Editor<ReceiveDraft>; readonly index: number }) {
  const { value: draft, patch, errorOf } = editor
  const bins = useBins(draft.warehouseId, 'parts')
  const line = draft.lines[index]
  if (line === undefined) return null
  const idOf = (field: string) => receiveFieldId(`lines.${index}.${field}`)
  const errorAt = (field: string) => errorOf(`lines.${index}.${field}`)
  const change = (part: Partial<ReceiveLine>) => patch({ lines: draft.lines.map((known, position) => (position === index ? { ...known, ...part } : known)) })
  const [actual, faulty] = [line.actualMilli ?? 0, line.faultyMilli ?? 0]
  const addLot = () => patch({ lines: draft.lines.toSpliced(index + 1, 0, anotherLot(line, draft.lines.length)) })
  return (
    <Card title={line.number} sub={line.nameRu}>
      <SelectField id={idOf('binId')} label={texts.lineBin} isSearchable value={line.binId === null ? AS_ALL : String(line.binId)} options={[{ value: AS_ALL, label: texts.asAll }, ...bins]} error={errorAt('binId')} onChange={(value) => change({ binId: value === null || value === AS_ALL ? null : Number(value) })} />
      {line.tracking === 'lot' && (
        <>
          <TextField id={idOf('lot')} label={texts.lot} isRequired value={line.lot} error={errorAt('lot')} onChange={(lot) => change({ lot })} />
          <ActionButton variant="quiet" label={texts.anotherLot} onClick={addLot} />
        </>
      )}
      {line.tracking === 'serial' && <Serials id={idOf('serials')} label={texts.serials} serials={line.serials} needMilli={Math.max(0, actual - faulty)} line={line} error={errorAt('serials')} onChange={(serials) => change({ serials })} />}
      {faulty > 0 && (
        <>
          <AreaField id={idOf('faultyReason')} label={texts.faultyReason} isRequired value={line.faultyReason} error={errorAt('faultyReason')} onChange={(faultyReason) => change({ faultyReason })} />
          {line.tracking === 'serial' && <Serials id={idOf('faultySerials')} label={texts.faultySerials} serials={line.faultySerials} needMilli={faulty} line={line} error={errorAt('faultySerials')} onChange={(faultySerials) => change({ faultySerials })} />}
        </>
      )}
      {line.orderedMilli !== null && <Sub>{texts.ordered(qtyWithUnit(line.orderedMilli, line.unit))}</Sub>}
    </Card>
  )
}
