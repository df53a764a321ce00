import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatDateTime, formatNumber } from '#renderer/texts/formats.ts'
import { checkedTexts, importTexts as texts, undoTexts } from '#renderer/texts/import.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { Stack } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import type { ImportRow } from './history-columns.tsx'
import { SaveWrongRows } from './save-wrong-rows.tsx'
import classes from './import.module.css'

function facts({ counts, person, at, status }: ImportRow): readonly KeyValue[] {
  return [
    { key: 'at', label: texts.columns.at, value: formatDateTime(at) },
    { key: 'person', label: texts.columns.person, value: person },
    { key: 'total', label: checkedTexts.total, value: formatNumber(counts.total) },
    { key: 'fresh', label: checkedTexts.fresh, value: formatNumber(counts.fresh), isStrong: status === 'committed' },
    { key: 'changed', label: texts.columns.changed, value: formatNumber(counts.changed) },
    { key: 'same', label: checkedTexts.same, value: formatNumber(counts.same) },
    { key: 'wrong', label: checkedTexts.wrong, value: formatNumber(counts.wrong), tone: counts.wrong > 0 ? 'late' : undefined },
  ]
}

function UndoDialog({ row, onClose, onUndone }: { readonly row: ImportRow; readonly onClose: () => void; readonly onUndone: (removedCount: number) => void }) {
  const command = useCommand('imports.undo')
  const undo = async () => {
    const answer = await command.run({ importId: row.importId })
    if (answer !== null) onUndone(answer.removedCount)
  }
  return (
    <Dialog isOpen title={undoTexts.title(row.fileName)} onClose={onClose} cancelLabel={undoTexts.keep} primary={{ label: undoTexts.confirm, isDangerous: true, kbd: 'Ctrl Enter', isBusy: command.isRunning, onClick: () => void undo() }}>
      <Stack gap={8}>
        <ul className={classes.plan}>
          {row.counts.fresh > 0 && <li>{undoTexts.removes(row.counts.fresh)}</li>}
          {row.counts.changed > 0 && <li>{undoTexts.restores(row.counts.changed)}</li>}
          <li>{undoTexts.whole}</li>
        </ul>
        {command.isRunning && <Note isLive>{undoTexts.running}</Note>}
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}

/** One file of the past: what it brought, its refused rows, and the way to take it back. */
export function ImportCard({ row, onUndone }: { readonly row: ImportRow; readonly onUndone: (removedCount: number) => void }) {
  const [isAsking, setAsking] = useState(false)
  return (
    <Card title={row.fileName}>
      <Sub>{texts.about[row.status]}</Sub>
      <KeyValueList items={facts(row)} />
      {row.wrongFileId !== null && <div><SaveWrongRows wrongFileId={row.wrongFileId} fileName={row.fileName} /></div>}
      {row.canUndo && <div><ActionButton variant="danger" label={texts.undo} onClick={() => setAsking(true)} /></div>}
      {isAsking && <UndoDialog row={row} onClose={() => setAsking(false)} onUndone={(removedCount) => { setAsking(false); onUndone(removedCount) }} />}
    </Card>
  )
}
