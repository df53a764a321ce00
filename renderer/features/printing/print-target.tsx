import { useState } from 'react'
import { callCore } from '#renderer/rpc/client.ts'
import { desktopShell } from '#renderer/rpc/desktop-shell.ts'
import { dropTouchedBy, useQueryOf } from '#renderer/rpc/query.ts'
import { printingTexts } from '#renderer/texts/printing.ts'
import { Sub } from '#renderer/ui/card.tsx'
import type { PrintSetup } from '#shared/contract/printing.ts'
import { ANY_PAPER, type SetupPaper } from '#shared/printing/papers.ts'
import classes from './printing.module.css'
import { CopiesField, PageField, PrinterField, type SheetChoice } from './sheet-fields.tsx'
import { useSystemPrinters } from './use-system-printers.ts'

const { target: texts } = printingTexts
const BY_WINDOW: SheetChoice = { printer: '', pageSize: 'A4', copies: 1 }

const choiceFor = (setups: readonly PrintSetup[], paper: SetupPaper): SheetChoice => setups.find((one) => one.paper === paper) ?? setups.find((one) => one.paper === ANY_PAPER) ?? BY_WINDOW
const isSame = (one: SheetChoice, other: SheetChoice): boolean => one.printer === other.printer && one.pageSize === other.pageSize && one.copies === other.copies

export type PrintTargetState = {
  readonly choice: SheetChoice
  readonly choose: (choice: SheetChoice) => void
  /** Writes down what was chosen otherwise than before; called when it is printed. Refuses: CallFailed. */
  readonly remember: () => Promise<void>
}

/** Where this kind of paper is printed here; what is changed is remembered with the print. */
export function usePrintTarget(paper: SetupPaper): PrintTargetState {
  const setups = useQueryOf('printing.setup', {}).data?.setups ?? []
  const [chosen, choose] = useState<SheetChoice | null>(null)
  const remembered = choiceFor(setups, paper)
  const remember = async () => {
    if (chosen === null || isSame(chosen, remembered)) return
    await callCore('printing.remember', { paper, printer: chosen.printer, pageSize: chosen.pageSize, copies: chosen.copies, deviceId: null }, { commandId: crypto.randomUUID() })
    await dropTouchedBy('printing.remember')
  }
  return { choice: chosen ?? remembered, choose, remember }
}

/** Printer, sheet and copies beside the button that prints; in a browser it says who asks. */
export function PrintTarget({ target: { choice, choose } }: { readonly target: PrintTargetState }) {
  const printers = useSystemPrinters()
  if (desktopShell() === null) return <Sub>{texts.byBrowser}</Sub>
  return (
    <>
      <div className={classes.target}>
        <PrinterField label={texts.printer} choice={choice} printers={printers ?? []} onChange={choose} />
        <PageField label={texts.page} choice={choice} onChange={choose} />
        <CopiesField label={texts.copies} choice={choice} onChange={choose} />
      </div>
      <Sub>{texts.remembered}</Sub>
    </>
  )
}
