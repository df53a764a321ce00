import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { offerUndo } from '#renderer/app/undo.ts'
import { desktopShell } from '#renderer/rpc/desktop-shell.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { DOCUMENT_KIND_LABELS } from '#renderer/texts/labels.ts'
import { printingTexts } from '#renderer/texts/printing.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { Stack } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import type { PrintDevice, PrintSetup } from '#shared/contract/printing.ts'
import { PAPERS_IN_MENU_ORDER, type PaperKind } from '#shared/documents/kinds.ts'
import { ANY_PAPER, LABEL_PAPER } from '#shared/printing/papers.ts'
import { DevicesCard } from './devices-card.tsx'
import classes from './printing.module.css'
import { CopiesField, PageField, PrinterField, type SheetChoice } from './sheet-fields.tsx'
import { useSystemPrinters } from './use-system-printers.ts'

const { settings: texts, target } = printingTexts
const BY_WINDOW: PrintSetup = { paper: ANY_PAPER, printer: '', pageSize: 'A4', copies: 1, deviceId: null }
const LABEL_BY_WINDOW: PrintSetup = { paper: LABEL_PAPER, printer: '', pageSize: 'label58x40', copies: 1, deviceId: null }
const NO_DEVICE = 'none'

const nameOf = ({ paper }: PrintSetup): string => (paper === ANY_PAPER ? texts.anyPaper : paper === LABEL_PAPER ? texts.label : DOCUMENT_KIND_LABELS[paper])

type RowProps = { readonly setup: PrintSetup; readonly onChange: (setup: PrintSetup) => void; readonly onForget?: (() => void) | undefined }

function SheetRow({ setup, onChange, onForget }: RowProps) {
  const printers = useSystemPrinters()
  const name = nameOf(setup)
  const change = (choice: SheetChoice) => onChange({ ...setup, printer: choice.printer, pageSize: choice.pageSize, copies: choice.copies })
  if (desktopShell() === null) return <tr><th scope="row">{name}</th><td colSpan={4}>{target.ask}</td></tr>
  return (
    <tr>
      <th scope="row">{name}</th>
      <td><PrinterField label={target.printer} choice={setup} printers={printers ?? []} onChange={change} /></td>
      <td><PageField label={target.page} choice={setup} onChange={change} /></td>
      <td className={classes.copies}><CopiesField label={target.copies} choice={setup} onChange={change} /></td>
      <td className={classes.last}>{onForget !== undefined && <ActionButton label={texts.forget} variant="quiet" onClick={onForget} />}</td>
    </tr>
  )
}

function LabelRow({ setup, devices, onChange }: RowProps & { readonly devices: readonly PrintDevice[] }) {
  const options = [{ value: NO_DEVICE, label: texts.noDevice }, ...devices.map(({ deviceId, name }) => ({ value: String(deviceId), label: name }))]
  const change = (choice: SheetChoice) => onChange({ ...setup, copies: choice.copies })
  return (
    <tr>
      <th scope="row">{nameOf(setup)}</th>
      <td colSpan={2}><SelectField label={target.printer} value={setup.deviceId === null ? NO_DEVICE : String(setup.deviceId)} options={options} onChange={(value) => onChange({ ...setup, deviceId: value === null || value === NO_DEVICE ? null : Number(value) })} /></td>
      <td className={classes.copies}><CopiesField label={target.copies} choice={setup} onChange={change} /></td>
      <td className={classes.last} />
    </tr>
  )
}

function NewRow({ taken, onAdd }: { readonly taken: readonly string[]; readonly onAdd: (kind: PaperKind) => void }) {
  const [kind, setKind] = useState<PaperKind | null>(null)
  const options = PAPERS_IN_MENU_ORDER.filter((one) => !taken.includes(one)).map((value) => ({ value, label: DOCUMENT_KIND_LABELS[value] }))
  const add = () => {
    if (kind === null) return
    onAdd(kind)
    setKind(null)
  }
  return (
    <div className={classes.newRow}>
      <SelectField label={texts.addKind} placeholder={texts.chooseKind} isSearchable value={kind} options={options} onChange={setKind} />
      <ActionButton label={texts.add} disabledReason={kind === null ? texts.chooseKind.toLowerCase() : null} onClick={add} />
    </div>
  )
}

/** Where this workplace prints what, and its printers of labels. A change is kept at once. */
export function PrintingPanel() {
  const query = useQueryOf('printing.setup', {})
  const remember = useCommand('printing.remember')
  const forget = useCommand('printing.forget')
  if (query.data === undefined) return query.isError ? <QueryFailed query={query} /> : <SkeletonRows />
  const { setups, devices } = query.data
  const any = setups.find(({ paper }) => paper === ANY_PAPER) ?? BY_WINDOW
  const label = setups.find(({ paper }) => paper === LABEL_PAPER) ?? LABEL_BY_WINDOW
  const own = setups.filter(({ paper }) => paper !== ANY_PAPER && paper !== LABEL_PAPER)
  const keep = (setup: PrintSetup) => void remember.run(setup)
  const forgetSetup = async (setup: PrintSetup) => {
    if ((await forget.run({ paper: setup.paper })) !== null) offerUndo(texts.forgotten, 'printing.remember', setup)
  }
  return (
    <Stack>
      {desktopShell() === null && <Note tone="info">{target.byBrowser}</Note>}
      <Card title={texts.papers} sub={texts.papersSub}>
        <table className={classes.table}>
          <tbody>
            <SheetRow setup={any} onChange={keep} />
            {own.map((setup) => <SheetRow key={setup.paper} setup={setup} onChange={keep} onForget={() => void forgetSetup(setup)} />)}
            <LabelRow setup={label} devices={devices} onChange={keep} />
          </tbody>
        </table>
        <FailureNote failure={remember.failure ?? forget.failure} />
        {desktopShell() !== null && <NewRow taken={own.map(({ paper }) => paper)} onAdd={(paper) => keep({ ...any, paper })} />}
      </Card>
      <DevicesCard devices={devices} />
    </Stack>
  )
}
