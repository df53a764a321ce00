import { useState } from 'react'
import { draftTexts } from '#renderer/texts/drafts.ts'
import { formatShortMoment, shortNameOf } from '#renderer/texts/formats.ts'
import { orderCardTexts, TIMELINE_TAGS, timelineSentence } from '#renderer/texts/order-card.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Note } from '#renderer/ui/note.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Timeline, TimelineLine } from '#renderer/ui/timeline.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import type { TimelineEntry } from '#shared/contract/orders.ts'
import { useCard } from './card-context.ts'
import { Composer } from './composer.tsx'
import { FEED_FILTERS, feedOf, type FeedFilter, type FeedItem } from './feed.ts'
import classes from './order-card.module.css'

const { feed: texts } = orderCardTexts
const SHOWN_AT_FIRST = 9
const TAG_TONES: Readonly<Partial<Record<TimelineEntry['kind'], Tone>>> = { document: 'ok', decision: 'wait', claim: 'wait' }

function PaperLink({ entry }: { readonly entry: TimelineEntry }) {
  const { card, papers } = useCard()
  const paper = card.documents.find((one) => one.documentId === entry.data['documentId'])
  return paper === undefined ? null : <> <WhyLink onClick={() => papers.view(paper)}>{texts.open}</WhyLink></>
}

function Line({ item }: { readonly item: FeedItem }) {
  const { entry } = item
  const sentence = item.kind === 'photos' ? texts.photosAdded(item.count, item.fromNo, item.toNo) : timelineSentence(entry)
  const isNote = entry.kind === 'note' || entry.kind === 'customer_note'
  return (
    <TimelineLine when={formatShortMoment(entry.at)} whenIso={entry.at} tag={{ text: TIMELINE_TAGS[entry.kind], tone: TAG_TONES[entry.kind] }}>
      <div className={classNames(entry.kind === 'customer_note' && classes.toCustomer, entry.kind === 'note' && classes.toColleagues)}>
        {sentence !== '' && <span className={entry.kind === 'decision' ? classes.strong : undefined}>{sentence}</span>}
        {entry.kind === 'document' && <PaperLink entry={entry} />}
        {entry.text !== '' && <span className={isNote ? classes.noteWords : classes.quote}>{entry.text}</span>}
        {entry.person !== '' && <span className={classes.by} title={entry.person}>{shortNameOf(entry.person)}</span>}
      </div>
    </TimelineLine>
  )
}

function Filters({ filter, onChoose }: { readonly filter: FeedFilter; readonly onChoose: (filter: FeedFilter) => void }) {
  return (
    <div className={classes.filters} role="group" aria-label={texts.filters}>
      {FEED_FILTERS.map((one) => (
        <button key={one} type="button" className={classes.filter} aria-pressed={one === filter} onClick={() => onChoose(one)}>{texts.filter[one]}</button>
      ))}
    </div>
  )
}

/** The story of the order, the newest first, and the place to add to it. */
export function FeedCard() {
  const { card, composer, compose, drafts, draftMark } = useCard()
  const [filter, setFilter] = useState<FeedFilter>('all')
  const [isWhole, setWhole] = useState(false)
  const items = feedOf(card.timeline, filter)
  const shown = isWhole ? items : items.slice(0, SHOWN_AT_FIRST)
  return (
    <Card
      sub={<Filters filter={filter} onChoose={setFilter} />}
      isRuled
      actions={
        <>
          <ActionButton variant="quiet" label={texts.internal} kbd="N" onClick={() => compose('internal')} />
          <ActionButton variant="quiet" label={texts.customer} kbd="C" onClick={() => compose('customer')} />
        </>
      }
    >
      {composer !== null && <Composer mode={composer} />}
      {composer === null && draftMark.restoredAt !== null && (
        <Note isLive action={<ActionButton variant="quiet" label={draftTexts.goOn} onClick={() => compose(drafts.internal === '' ? 'customer' : 'internal')} />}>{draftTexts.note}</Note>
      )}
      {items.length === 0 && <EmptyState title={texts.empty[filter]} why={texts.emptyHint[filter]} />}
      {items.length > 0 && (
        <Timeline label={texts.title}>
          {shown.map((item) => <Line key={item.entry.entryId} item={item} />)}
        </Timeline>
      )}
      {shown.length < items.length && (
        <div className={classes.more}>
          <WhyLink onClick={() => setWhole(true)}>{texts.showAll(items.length)}</WhyLink>
        </div>
      )}
    </Card>
  )
}
