import { PAGE_SIZE_LABELS, printingTexts } from '#renderer/texts/printing.ts'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import type { SystemPrinter } from '#renderer/rpc/desktop-shell.ts'
import { NumberField } from '#renderer/features/reference/index.ts'
import { MAX_COPIES, type PrintSetup } from '#shared/contract/printing.ts'
import { SHEET_SIZES, type PageSize } from '#shared/printing/page-sizes.ts'

const { target: texts } = printingTexts
/** Stands for the window of the system in the list. */
const ASK = 'ask'
const NAMED = 'printer:'
const printerValue = (printer: string): string => (printer === '' ? ASK : `${NAMED}${printer}`)
const PAGES = SHEET_SIZES.map((value) => ({ value: value as PageSize, label: PAGE_SIZE_LABELS[value] }))

export type SheetChoice = Pick<PrintSetup, 'printer' | 'pageSize' | 'copies'>
type Props = { readonly label: string; readonly choice: SheetChoice; readonly printers: readonly SystemPrinter[]; readonly onChange: (choice: SheetChoice) => void }

/** A printer the system no longer has stays in the list, so that what was chosen is seen. */
export function PrinterField({ label, choice, printers, onChange }: Props) {
  const known = printers.map(({ name, displayName }) => ({ value: printerValue(name), label: displayName }))
  const own = printerValue(choice.printer)
  const gone = own === ASK || known.some(({ value }) => value === own) ? [] : [{ value: own, label: choice.printer }]
  return <SelectField label={label} value={own} options={[{ value: ASK, label: texts.ask }, ...known, ...gone]} onChange={(value) => onChange({ ...choice, printer: value === null || value === ASK ? '' : value.slice(NAMED.length) })} />
}

export function PageField({ label, choice, onChange }: Omit<Props, 'printers'>) {
  return <SelectField label={label} value={choice.pageSize} options={PAGES} onChange={(pageSize) => { if (pageSize !== null) onChange({ ...choice, pageSize }) }} />
}

export function CopiesField({ label, choice, onChange }: Omit<Props, 'printers'>) {
  return <NumberField label={label} value={choice.copies} min={1} max={MAX_COPIES} onChange={(copies) => { if (copies !== null) onChange({ ...choice, copies }) }} />
}
