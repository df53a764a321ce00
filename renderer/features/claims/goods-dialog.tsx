import { useState } from 'react'
import type { ClaimLine } from '#shared/contract/claims.ts'
import type { PartRow } from '#shared/contract/parts.ts'
import type { Currency } from '#shared/kit/money.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { PartField } from '#renderer/features/part-search/index.ts'
import { NumberField, currencySign } from '#renderer/features/reference/index.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { lineTexts } from '#renderer/texts/claim-life.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Stack } from '#renderer/ui/layout.tsx'
import classes from './claims.module.css'

const { goodsDialog: texts } = lineTexts
const MOST_PIECES = 100_000

interface Row { readonly key: string; readonly partId: number | null; readonly partNo: string; readonly nameEn: string; readonly nameZh: string; readonly qty: number | null; readonly unitValueMinor: number | null; readonly shipByOn: string | null }

const rowsOf = ({ goods }: ClaimLine): readonly Row[] => goods.map(({ goodsId, partId, partNo, nameEn, nameZh, qty, unitValueMinor, shipByOn }) => ({ key: `goods-${goodsId}`, partId, partNo, nameEn, nameZh, qty, unitValueMinor, shipByOn }))

/** The part as its card names it abroad; what the card does not say is typed. */
async function rowOfPart({ partId, number, nameRu }: PartRow, key: string): Promise<Row> {
  const part = await callCore('parts.card', { partId }).then((card) => card.part, () => null)
  return { key, partId, partNo: number, nameEn: part?.nameEn || nameRu, nameZh: part?.nameZh ?? '', qty: 1, unitValueMinor: 0, shipByOn: null }
}

function obstacleOf(rows: readonly Row[]): string | null {
  if (rows.some(({ partNo, nameEn }) => partNo.trim() === '' && nameEn.trim() === '')) return texts.nameless
  return rows.some(({ qty }) => qty === null || qty < 1) ? texts.qtyMissing : null
}

function GoodsRow({ row, no, currency, onChange, onRemove }: { readonly row: Row; readonly no: number; readonly currency: Currency; readonly onChange: (part: Partial<Row>) => void; readonly onRemove: () => void }) {
  const label = (column: string) => texts.cell(column, no)
  return (
    <tr>
      <td><TextField label={label(texts.columns.partNo)} value={row.partNo} onChange={(partNo) => onChange({ partNo })} /></td>
      <td className={classes.wide}><TextField label={label(texts.columns.nameEn)} value={row.nameEn} onChange={(nameEn) => onChange({ nameEn })} /></td>
      <td><TextField label={label(texts.columns.nameZh)} value={row.nameZh} onChange={(nameZh) => onChange({ nameZh })} /></td>
      <td><NumberField label={label(texts.columns.qty)} min={1} max={MOST_PIECES} value={row.qty} onChange={(qty) => onChange({ qty })} /></td>
      <td><MoneyField label={label(texts.columns.value(currencySign(currency)))} currencySign={currencySign(currency)} valueMinor={row.unitValueMinor} onChange={(unitValueMinor) => onChange({ unitValueMinor })} /></td>
      <td><DateField label={label(texts.columns.shipBy)} valueOn={row.shipByOn} onChange={(shipByOn) => onChange({ shipByOn })} /></td>
      <td><ActionButton variant="quiet" label={lineTexts.remove} onClick={onRemove} /></td>
    </tr>
  )
}

/** The parts a line asks for; saved as they stand. */
export function GoodsDialog({ line, currency, onClose }: { readonly line: ClaimLine; readonly currency: Currency; readonly onClose: () => void }) {
  const [rows, setRows] = useState(() => rowsOf(line))
  const [added, setAdded] = useState(0)
  const command = useCommand('claims.saveGoods')
  const change = (next: readonly Row[]) => { setRows(next); command.clear() }
  const add = (row: Row) => { setAdded(added + 1); change([...rows, row]) }
  const take = (part: PartRow | null) => { if (part !== null) void rowOfPart(part, `new-${added}`).then(add) }
  const submit = async () => {
    const goods = rows.map(({ key: _key, qty, unitValueMinor, ...row }) => ({ ...row, qty: qty ?? 1, unitValueMinor: unitValueMinor ?? 0 }))
    if ((await command.run({ lineId: line.lineId, goods })) !== null) onClose()
  }
  return (
    <Dialog isOpen width="full" title={texts.title(line.lineNo)} onClose={onClose} primary={{ label: texts.save, kbd: 'Ctrl Enter', onClick: () => void submit(), isBusy: command.isRunning, disabledReason: obstacleOf(rows) }}>
      <Stack gap={10}>
        <Sub>{texts.why}</Sub>
        <FieldGrid columns="1fr auto">
          <PartField key={added} label={texts.add} hasAutoFocus value={null} onChange={take} />
          <div className={classes.fieldButton}><ActionButton label={texts.free} onClick={() => add({ key: `new-${added}`, partId: null, partNo: '', nameEn: '', nameZh: '', qty: 1, unitValueMinor: 0, shipByOn: null })} /></div>
        </FieldGrid>
        {rows.length === 0 ? <Sub>{texts.empty}</Sub> : (
          <table className={classes.fieldTable}>
            <thead><tr>{[texts.columns.partNo, texts.columns.nameEn, texts.columns.nameZh, texts.columns.qty, texts.columns.value(currencySign(currency)), texts.columns.shipBy].map((name) => <th key={name} scope="col">{name}</th>)}<th scope="col" aria-label={lineTexts.remove} /></tr></thead>
            <tbody>{rows.map((row, index) => <GoodsRow key={row.key} row={row} no={index + 1} currency={currency} onChange={(part) => change(rows.map((known) => (known.key === row.key ? { ...known, ...part } : known)))} onRemove={() => change(rows.filter(({ key }) => key !== row.key))} />)}</tbody>
          </table>
        )}
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}
