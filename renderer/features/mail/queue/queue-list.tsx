import { observeElementRect, useVirtualizer, type Rect, type Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useToday } from '#renderer/app/use-today.ts'
import { formatDayMonth, formatTime } from '#renderer/texts/formats.ts'
import { queueTexts as texts } from '#renderer/texts/mail.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import type { QueueItem } from './queue-items.ts'
import classes from './queue.module.css'

const ITEM_PX = 68
const OVERSCAN_ITEMS = 6
const FETCH_BEFORE_END = 10
const PAGE_ITEMS = 6
const ROOM_BEFORE_LAYOUT: Rect = { width: 320, height: 680 }

/** A box that has no height yet still shows its first rows. */
function observeRoom(instance: Virtualizer<HTMLDivElement, Element>, report: (rect: Rect) => void) {
  return observeElementRect(instance, (rect) => report(rect.height === 0 ? ROOM_BEFORE_LAYOUT : rect))
}

/** Today by the hour, earlier by the day: «18:03», «05.11». */
function shortMoment(at: string, todayOn: string | null): string {
  const moment = new Date(at)
  const on = `${moment.getFullYear()}-${String(moment.getMonth() + 1).padStart(2, '0')}-${String(moment.getDate()).padStart(2, '0')}`
  return on === todayOn ? formatTime(at) : formatDayMonth(on)
}

function Item({ item, todayOn }: { readonly item: QueueItem; readonly todayOn: string | null }) {
  return (
    <>
      <div className={classes.line}>
        <span className={classes.who}>{item.isUnread && <i className={classes.dot} role="img" aria-label={texts.unread} />}{item.who}</span>
        <time className={classes.when} dateTime={item.at}>{shortMoment(item.at, todayOn)}</time>
      </div>
      <div className={classes.subject}>{item.subject}</div>
      <div className={classes.line}>
        {item.tags.map((tag) => <Tag key={tag.text} tone={tag.tone}>{tag.text}</Tag>)}
        <span className={classes.words}>{item.words}</span>
      </div>
    </>
  )
}

export type QueueListProps = {
  readonly items: readonly QueueItem[]
  readonly shownKey: string | null
  readonly onChoose: (item: QueueItem) => void
  readonly onOpen: (item: QueueItem) => void
  readonly hasMore: boolean
  readonly isFetchingMore: boolean
  readonly fetchMore: () => void
  /** Stands where there are no rows. */
  readonly instead: ReactNode
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE_ITEMS, PageUp: -PAGE_ITEMS, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY }

/** The queue: three lines for each, only those in sight in the document, the next page fetched as the end comes near. */
export function QueueList({ items, shownKey, onChoose, onOpen, hasMore, isFetchingMore, fetchMore, instead }: QueueListProps) {
  const ownId = useId()
  const boxRef = useRef<HTMLDivElement>(null)
  const todayOn = useToday()
  const active = items.findIndex(({ key }) => key === shownKey)
  const list = useVirtualizer<HTMLDivElement, Element>({ count: items.length, getScrollElement: () => boxRef.current, estimateSize: () => ITEM_PX, overscan: OVERSCAN_ITEMS, initialRect: ROOM_BEFORE_LAYOUT, observeElementRect: observeRoom })
  const rows = list.getVirtualItems()
  const isNearEnd = (rows.at(-1)?.index ?? 0) >= items.length - FETCH_BEFORE_END
  useEffect(() => {
    if (hasMore && !isFetchingMore && isNearEnd) fetchMore()
  }, [hasMore, isFetchingMore, isNearEnd, fetchMore])

  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const here = items[active]
    if (step !== undefined && items.length > 0) {
      const to = Math.max(0, Math.min(items.length - 1, active + step))
      const item = items[to]
      if (item !== undefined) onChoose(item)
      list.scrollToIndex(to)
    } else if (event.key === 'Enter' && here !== undefined) onOpen(here)
    else return
    event.preventDefault()
  }
  return (
    <div ref={boxRef} id="mail-queue" role={items.length === 0 ? 'group' : 'listbox'} tabIndex={0} className={classes.list} aria-label={texts.label} aria-busy={isFetchingMore || undefined} aria-activedescendant={active >= 0 ? `${ownId}-${active}` : undefined} data-autofocus onKeyDown={press}>
      {items.length === 0 ? instead : (
        <div className={classes.body} style={{ height: list.getTotalSize() }}>
          {rows.map(({ index, start }) => {
            const item = items[index]
            if (item === undefined) return null
            return (
              <div key={item.key} id={`${ownId}-${index}`} role="option" aria-selected={index === active} data-unread={item.isUnread || undefined} className={classes.item} style={{ transform: `translateY(${start}px)` }} onClick={() => onChoose(item)} onDoubleClick={() => onOpen(item)}>
                <Item item={item} todayOn={todayOn} />
              </div>
            )
          })}
        </div>
      )}
    </div>
  )
}

export const focusQueue = (): void => document.getElementById('mail-queue')?.focus()
