import { Modal } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { OrderLine, useListKeys } from '#renderer/features/search/index.ts'
import { paletteTexts } from '#renderer/texts/frame.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { FocusReturn } from '#renderer/ui/focus-return.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { rememberAction, type PaletteAction } from './palette-store.ts'
import classes from './palette.module.css'
import { usePaletteEntries, type PaletteEntry } from './use-palette-entries.ts'

const WIDTH_PX = 680

/** Go, do and find in one field. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const listId = useId()
  const { groups, isSettled } = usePaletteEntries(typed)
  const entries = groups.flatMap((group) => group.entries)
  const pick = (index: number) => {
    const entry = entries[index]
    if (entry === undefined || (entry.kind === 'action' && entry.action.disabledReason)) return
    onClose()
    if (entry.kind === 'order') {
      go(paths.order(entry.row.orderId))
    } else {
      rememberAction(entry.action.id)
      entry.action.run()
    }
  }
  const keys = useListKeys(entries.length, pick)
  const { setMarked } = keys
  useEffect(() => setMarked(0), [typed, setMarked])
  useEffect(() => {
    document.getElementById(`${listId}-${keys.index}`)?.scrollIntoView?.({ block: 'nearest' })
  }, [listId, keys.index])

  return (
    <Modal.Root opened onClose={onClose} returnFocus={false} size={WIDTH_PX} padding={0} yOffset={80} centered={false}>
      <FocusReturn />
      <Modal.Overlay />
      <Modal.Content aria-label={paletteTexts.title}>
      <input
        type="text"
        role="combobox"
        autoFocus
        data-autofocus
        className={classes.input}
        aria-label={paletteTexts.placeholder}
        aria-expanded={entries.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={keys.index >= 0 ? `${listId}-${keys.index}` : undefined}
        placeholder={paletteTexts.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={keys.press}
      />
      <div id={listId} role="listbox" aria-label={paletteTexts.title} className={classes.list}>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-label={paletteTexts.groups[group.id]}>
            <div className={classes.group} aria-hidden="true">{paletteTexts.groups[group.id]}</div>
            {group.entries.map((entry) => {
              const index = entries.indexOf(entry)
              return <EntryRow key={entry.key} id={`${listId}-${index}`} entry={entry} isActive={index === keys.index} onMark={() => setMarked(index)} onPick={() => pick(index)} />
            })}
          </div>
        ))}
      </div>
      {entries.length === 0 && isSettled && <div className={classes.nothing} role="status">{paletteTexts.nothing}</div>}
      </Modal.Content>
    </Modal.Root>
  )
}

type EntryRowProps = { readonly id: string; readonly entry: PaletteEntry; readonly isActive: boolean; readonly onMark: () => void; readonly onPick: () => void }

function EntryRow({ id, entry, isActive, onMark, onPick }: EntryRowProps) {
  const isOff = entry.kind === 'action' && Boolean(entry.action.disabledReason)
  return (
    <div id={id} role="option" aria-selected={isActive} aria-disabled={isOff || undefined} className={classNames(classes.row, isActive && classes.active, isOff && classes.off)} onPointerMove={onMark} onClick={onPick}>
      {entry.kind === 'order' ? <OrderLine row={entry.row} /> : <ActionLine action={entry.action} />}
    </div>
  )
}

function ActionLine({ action }: { readonly action: PaletteAction }) {
  return (
    <>
      <span className={classes.label}>{action.label}</span>
      {action.disabledReason ? <span className={classes.reason}>{paletteTexts.unavailable(action.disabledReason)}</span> : action.kbd !== undefined && <KeyHint keys={action.kbd} />}
    </>
  )
}
