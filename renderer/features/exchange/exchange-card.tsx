import { useState } from 'react'
import type { ExchangeRow } from '#shared/contract/exchange.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { SaveWrongRows } from '#renderer/features/import/index.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatDateTime, formatNumber } from '#renderer/texts/formats.ts'
import { exchangeTexts as texts } from '#renderer/texts/exchange.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { Stack } from '#renderer/ui/layout.tsx'
import classes from './exchange.module.css'

const facts = ({ counts, person, at }: ExchangeRow): readonly KeyValue[] => [
  { key: 'at', label: texts.columns.at, value: formatDateTime(at) },
  { key: 'person', label: texts.columns.person, value: person },
  ...(['total', 'fresh', 'changed', 'same'] as const).map((key) => ({ key, label: texts.counts[key], value: formatNumber(counts[key]) })),
  { key: 'wrong', label: texts.counts.wrong, value: formatNumber(counts.wrong), tone: counts.wrong > 0 ? 'late' : undefined },
]

function UndoDialog({ row, onClose, onUndone }: { readonly row: ExchangeRow; readonly onClose: () => void; readonly onUndone: (removedCount: number) => void }) {
  const command = useCommand('exchange.undo')
  const undo = async () => {
    const answer = await command.run({ importId: row.importId })
    if (answer !== null) onUndone(answer.removedCount)
  }
  return (
    <Dialog isOpen title={texts.undoTitle(row.fileName)} onClose={onClose} cancelLabel={texts.keep} primary={{ label: texts.undo, isDangerous: true, kbd: 'Ctrl Enter', isBusy: command.isRunning, onClick: () => void undo() }}>
      <Stack gap={8}>
        <ul className={classes.plan}>{texts.undoWhat.map((words) => <li key={words}>{words}</li>)}</ul>
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}

/** One file of the past: what it brought, its refused rows, and the way to take it back. */
export function ExchangeCard({ row, onUndone }: { readonly row: ExchangeRow; readonly onUndone: (removedCount: number) => void }) {
  const [isAsking, setAsking] = useState(false)
  return (
    <Card title={row.fileName}>
      <Sub>{texts.about[row.status]}</Sub>
      <KeyValueList items={facts(row)} />
      {row.wrongFileId !== null && <div><SaveWrongRows wrongFileId={row.wrongFileId} fileName={row.fileName} /></div>}
      {row.canUndo && <div><ActionButton variant="danger" label={texts.undo} onClick={() => setAsking(true)} /></div>}
      {isAsking && <UndoDialog row={row} onClose={() => setAsking(false)} onUndone={(count) => { setAsking(false); onUndone(count) }} />}
    </Card>
  )
}
