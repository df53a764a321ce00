import { useState, type KeyboardEvent } from 'react'
import type { CountCell, CountScanned } from '#shared/contract/counts.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { FilledSplit } from '#renderer/features/reference/index.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { orAbsent } from '#renderer/texts/formats.ts'
import { countingTexts as texts, countListTexts } from '#renderer/texts/counts.ts'
import { qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { ConfirmButton } from '#renderer/ui/confirm-button.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { MissesCard } from './misses-card.tsx'
import { toCount, useOpenCell } from './places.ts'
import { PositionCard } from './position-card.tsx'
import { QuestionCard } from './question-card.tsx'
import { readTyped, type Typed } from './typed.ts'
import { useScanning, type Scanning } from './use-scanning.ts'
import { useScansHere } from './use-scans-here.ts'
import classes from './counts.module.css'

const FIELD_ID = 'count-code'
const idOf = (line: CountScanned): string => JSON.stringify([line.partId, line.lot])
const COLUMNS: readonly GridColumn<CountScanned>[] = [
  { id: 'number', header: texts.columns.number, width: 170, cell: (line) => <b>{line.number}</b>, text: (line) => line.number },
  { id: 'name', header: texts.columns.name, minWidth: 180, cell: (line) => line.nameRu },
  { id: 'lot', header: texts.columns.lot, width: 120, cell: (line) => orAbsent(line.lot) },
  { id: 'qty', header: texts.columns.qty, width: 120, align: 'end', cell: (line) => <b>{qtyWithUnit(line.countedMilli, line.unit)}</b> },
]

function hintOf(typed: Typed, scanning: Scanning): string {
  const position = scanning.last?.position
  if (typed.kind === 'code') return texts.hintCode
  if (typed.kind === 'nothing' || position === undefined) return texts.hint
  return typed.qtyMilli > 0 ? texts.hintAdd(typed.qtyMilli, position.unit, position.number) : texts.hintTake(-typed.qtyMilli, position.unit, position.number)
}

function CodeField({ scanning, onDone, onYes }: { readonly scanning: Scanning; readonly onDone: () => void; readonly onYes: () => void }) {
  const [text, setText] = useState('')
  const position = scanning.last?.position
  const typed = readTyped(text, position !== undefined)
  const enter = () => {
    setText('')
    if (typed.kind === 'nothing') onYes()
    else if (typed.kind === 'code') scanning.take(typed.code)
    else if (typed.kind === 'qty' && position !== undefined) scanning.change(position, typed.qtyMilli)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || typed.kind !== 'nothing') return
    event.preventDefault()
    event.stopPropagation()
    onDone()
  }
  return (
    <div onKeyDownCapture={press}>
      <TextField id={FIELD_ID} isBig hasAutoFocus label={texts.field} description={hintOf(typed, scanning)} value={text} onChange={setText} onEnter={enter} />
    </div>
  )
}

type CountingProps = { readonly countId: number; readonly cell: CountCell; readonly lines: readonly CountScanned[]; readonly cells: readonly CountCell[] }

/** Counting one cell: scan after scan, with what was scanned last in large. */
export function Counting({ countId, cell, lines, cells }: CountingProps) {
  const scanning = useScanning(cell, cells)
  const closing = useCommand('counts.closeCell')
  const opening = useOpenCell(countId)
  useScansHere(scanning.take)
  const isEmpty = lines.every((line) => line.countedMilli === 0)
  const close = () => void closing.run({ cellId: cell.cellId })
  const closeFilled = () => { if (!isEmpty) close() }
  useHotkeys({
    'Ctrl+Enter': { run: closeFilled, description: texts.done },
    Esc: { run: () => toCount(countId), description: texts.back },
    '/': { run: () => focusField(FIELD_ID), description: texts.field },
  })
  const yes = () => {
    const { question } = scanning
    if (question?.kind === 'found') scanning.answer(question.ask, { partId: question.part.partId, serial: question.ask.code })
    if (question?.kind === 'switch') opening.open(question.cell.cellId)
  }
  const left = cells.filter((other) => other.state !== 'closed').length
  return (
    <FilledSplit
      sideLabel={texts.cell}
      main={
        <>
          <CodeField scanning={scanning} onDone={closeFilled} onYes={yes} />
          {scanning.question !== null && <QuestionCard key={JSON.stringify(scanning.question)} question={scanning.question} scanning={scanning} onYes={yes} onAnswered={() => focusField(FIELD_ID)} />}
          <PositionCard scanning={scanning} />
          <DataGrid
            label={texts.list} columns={COLUMNS} rows={lines} rowId={idOf} empty={<EmptyState title={texts.listEmpty} why={texts.listEmptyWhy} />}
            selectedId={scanning.last === null ? null : idOf(scanning.last.position)} onOpen={(line) => { scanning.select(line); focusField(FIELD_ID) }} totalCount={lines.length}
          />
        </>
      }
      side={
        <>
          <Card title={<span className={classes.bin}>{cell.bin}</span>}>
            <KeyValueList items={[
              { key: 'round', label: texts.round, value: String(cell.round) },
              ...(cell.reason === '' ? [] : [{ key: 'reason', label: texts.recountReason, value: cell.reason }]),
              { key: 'rest', label: texts.rest, value: countListTexts.progress(left, cells.length) },
            ]} />
            <Inline>
              {isEmpty
                ? <ConfirmButton label={texts.done} question={texts.empty} confirmLabel={texts.emptyYes} onConfirm={close} />
                : <ActionButton variant="main" label={texts.done} kbd="Ctrl Enter" isBusy={closing.isRunning} onClick={close} />}
              <ActionButton variant="quiet" label={texts.back} kbd="Esc" onClick={() => toCount(countId)} />
            </Inline>
            <FailureNote failure={closing.failure ?? opening.failure} />
          </Card>
          <MissesCard scanning={scanning} />
        </>
      }
    />
  )
}
