import type { ClaimLine } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { PartField } from '#renderer/features/part-search/index.ts'
import { NumberField, currencySign } from '#renderer/features/reference/index.ts'
import { formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { compensationTexts } from '#renderer/texts/claim-life.ts'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { knownPart, type ComingRow } from './receive-form.ts'
import classes from './claims.module.css'

const { receive: texts } = compensationTexts
const MOST_PIECES = 100_000
/** An empty line at the end stays while the next number is typed. */
const serialsOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')

export interface ReceiveRowsProps {
  readonly rows: readonly ComingRow[]
  readonly lines: readonly ClaimLine[]
  readonly currency: Currency
  readonly onChange: (row: ComingRow) => void
}

function Row({ row, lineNo, currency, onChange }: { readonly row: ComingRow; readonly lineNo: number; readonly currency: Currency; readonly onChange: (row: ComingRow) => void }) {
  const name = row.part?.number ?? row.asked
  const label = (column: string) => texts.cell(column, lineNo, name)
  return (
    <>
      <tr>
        <td>{lineNo}</td>
        <td>
          {row.asked !== '' && <div className={classes.menuHint}>{row.asked}</div>}
          <PartField label={texts.part(lineNo)} value={row.part} onChange={(part) => onChange({ ...row, part: part === null ? null : knownPart(part) })} />
        </td>
        <td className={classes.number}>{row.expectedQty === null ? orAbsent('') : formatNumber(row.expectedQty)}</td>
        <td><NumberField label={label(texts.columns.qty)} min={0} max={row.expectedQty ?? MOST_PIECES} value={row.qty} onChange={(qty) => onChange({ ...row, qty })} /></td>
        <td><MoneyField label={label(texts.columns.value(currencySign(currency)))} currencySign={currencySign(currency)} valueMinor={row.unitValueMinor} onChange={(unitValueMinor) => onChange({ ...row, unitValueMinor })} /></td>
        <td>{row.part?.tracking === 'lot' && <TextField label={label(texts.columns.lot)} value={row.lot} onChange={(lot) => onChange({ ...row, lot })} />}</td>
      </tr>
      {row.part?.tracking === 'serial' && (row.qty ?? 0) > 0 && (
        <tr>
          <td />
          <td colSpan={5}><AreaField label={texts.serials(lineNo, name)} placeholder={texts.serialsHint} rows={2} description={texts.serialsLeft(row.serials.length, row.qty ?? 0)} value={row.serials.join('\n')} onChange={(text) => onChange({ ...row, serials: text.endsWith('\n') ? [...serialsOf(text), ''] : serialsOf(text) })} onBlur={() => onChange({ ...row, serials: row.serials.filter((serial) => serial !== '') })} /></td>
        </tr>
      )}
    </>
  )
}

/** What came, counted piece by piece. */
export function ReceiveRows({ rows, lines, currency, onChange }: ReceiveRowsProps) {
  const { columns } = texts
  return (
    <div className={classes.rows}>
      <table className={classes.table}>
        <thead>
          <tr><th scope="col">{columns.line}</th><th scope="col">{columns.part}</th><th scope="col" className={classes.number}>{columns.expected}</th><th scope="col">{columns.qty}</th><th scope="col">{columns.value(currencySign(currency))}</th><th scope="col">{columns.lot}</th></tr>
        </thead>
        <tbody>{rows.map((row) => <Row key={row.key} row={row} lineNo={lines.find((line) => line.lineId === row.lineId)?.lineNo ?? 0} currency={currency} onChange={onChange} />)}</tbody>
      </table>
    </div>
  )
}
