import { Modal } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useListKeys } from '#renderer/features/search/index.ts'
import { papersTexts } from '#renderer/texts/papers.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { FocusReturn } from '#renderer/ui/focus-return.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import { bestEntry, chooserSections, type ChooserEntry } from './chooser-list.ts'
import classes from './paper-chooser.module.css'
import { paperToShow, usePaperKinds } from './use-paper-kinds.ts'
import type { PaperDesk } from './use-paper-desk.tsx'

const WIDTH_PX = 720
const TOP_PX = 64
const { chooser: texts } = papersTexts

/** Nothing can be made of it and nothing is printed. */
const isClosed = ({ paper }: ChooserEntry): boolean => paper !== null && paper.whyNot !== null && paper.papers.length === 0

function hintOf({ paper }: ChooserEntry): string {
  if (paper === null) return papersTexts.labelSub
  const stored = paperToShow(paper)
  if (stored !== null) return texts.stored(stored.number)
  return paper.whyNot ?? (paper.printedCount === 0 ? '' : texts.printed(paper.printedCount))
}

type RowProps = { readonly id: string; readonly entry: ChooserEntry; readonly isMarked: boolean; readonly onMark: () => void; readonly onPick: () => void }

function Row({ id, entry, isMarked, onMark, onPick }: RowProps) {
  const isOff = isClosed(entry)
  return (
    <div id={id} role="option" aria-selected={isMarked} aria-disabled={isOff || undefined} className={classNames(classes.row, isMarked && classes.marked, isOff && classes.off)} onPointerMove={onMark} onClick={onPick}>
      <span className={classes.name}>{entry.paper?.title ?? papersTexts.labelPrint}</span>
      <span className={classes.hint}>{hintOf(entry)}</span>
    </div>
  )
}

export type PaperChooserProps = { readonly card: OrderCard; readonly desk: PaperDesk; readonly onClose: () => void }

/** Every paper of the order and its label: typed words narrow the list, arrows choose, Enter opens. */
export function PaperChooser({ card, desk, onClose }: PaperChooserProps) {
  const [typed, setTyped] = useState('')
  const listId = useId()
  const { query, kinds } = usePaperKinds(card, true)
  const sections = kinds === undefined ? [] : chooserSections(kinds, typed)
  const entries = sections.flatMap((section) => section.entries)
  const pick = (index: number) => {
    const entry = entries[index]
    if (entry === undefined || isClosed(entry)) return
    onClose()
    if (entry.paper === null) return desk.printLabel()
    const stored = paperToShow(entry.paper)
    if (stored === null) desk.make(entry.paper.kind)
    else desk.view(stored)
  }
  const { index: marked, setMarked, press } = useListKeys(entries.length, pick)
  const best = bestEntry(entries, typed)
  useEffect(() => setMarked(best), [typed, best, setMarked])
  useEffect(() => {
    document.getElementById(`${listId}-${marked}`)?.scrollIntoView?.({ block: 'nearest' })
  }, [listId, marked])
  return (
    <Modal.Root opened onClose={onClose} returnFocus={false} size={WIDTH_PX} padding={0} yOffset={TOP_PX} centered={false}>
      <FocusReturn />
      <Modal.Overlay />
      <Modal.Content aria-label={texts.title}>
        <input
          type="text"
          role="combobox"
          autoFocus
          data-autofocus
          className={classes.input}
          aria-label={texts.placeholder}
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={marked >= 0 ? `${listId}-${marked}` : undefined}
          placeholder={texts.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={press}
        />
        <div id={listId} role="listbox" aria-label={texts.title} className={classes.list} aria-busy={query.isPending}>
          {sections.map((section) => (
            <div key={section.id} role="group" aria-label={section.title}>
              <div className={classes.group} aria-hidden="true">{section.title}</div>
              {section.entries.map((entry) => {
                const index = entries.indexOf(entry)
                return <Row key={entry.id} id={`${listId}-${index}`} entry={entry} isMarked={index === marked} onMark={() => setMarked(index)} onPick={() => pick(index)} />
              })}
            </div>
          ))}
        </div>
        {query.isPending && <SkeletonRows />}
        {query.isError && kinds === undefined && <QueryFailed query={query} />}
        {kinds !== undefined && entries.length === 0 && <div className={classes.nothing} role="status">{texts.nothing}</div>}
        <div className={classes.foot}>
          <KeyHint keys="↑ ↓" /> {texts.keys.walk}
          <KeyHint keys="Enter" /> {texts.keys.open}
          <KeyHint keys="Esc" /> {texts.keys.close}
        </div>
      </Modal.Content>
    </Modal.Root>
  )
}
