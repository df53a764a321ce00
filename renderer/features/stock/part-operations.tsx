import { useState } from 'react'
import type { ProcedureName } from '#shared/contract/index.ts'
import type { Availability } from '#shared/contract/stock.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { operationTexts as texts } from '#renderer/texts/stock-operations.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { CorrectDialog } from './correct-dialog.tsx'
import { SetAsideDialog, TransferDialog, WriteOffDialog } from './taking-dialogs.tsx'
import classes from './stock.module.css'

const OPERATIONS = {
  transfer: { procedure: 'stock.transfer', dialog: TransferDialog }, setAside: { procedure: 'stock.setAside', dialog: SetAsideDialog }, writeOff: { procedure: 'stock.writeOff', dialog: WriteOffDialog }, correct: { procedure: 'stock.correct', dialog: CorrectDialog },
} as const satisfies Readonly<Record<string, { readonly procedure: ProcedureName; readonly dialog: typeof TransferDialog }>>
type Operation = keyof typeof OPERATIONS
const ALL = Object.keys(OPERATIONS) as Operation[]

const whyEmpty = (operation: Operation, part: Availability | undefined): string | null => (operation !== 'correct' && (part === undefined || part.bins.length === 0) ? texts.nothingHere : null)

/** What may be done with the pieces of a part: to another cell, into quarantine, written off, put right. */
export function PartOperations({ partId }: { readonly partId: number }) {
  const part = useQueryOf('stock.availability', { partId }).data
  const { whyNot } = useSession()
  const [asked, ask] = useState<Operation | null>(null)
  const reasonOf = (operation: Operation): string | null => whyNot(OPERATIONS[operation].procedure) ?? whyEmpty(operation, part)
  useHotkeys({ M: { run: () => ask('transfer'), description: texts.transfer, disabledReason: reasonOf('transfer') } })
  const Asked = asked === null ? null : OPERATIONS[asked].dialog
  return (
    <>
      <div className={classes.buttons}>
        {ALL.map((operation) => <ActionButton key={operation} label={texts[operation]} kbd={operation === 'transfer' ? 'M' : undefined} disabledReason={reasonOf(operation)} onClick={() => ask(operation)} />)}
      </div>
      {Asked !== null && part !== undefined && <Asked part={part} onClose={() => ask(null)} />}
    </>
  )
}
