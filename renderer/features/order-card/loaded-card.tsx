import { useDraftState } from '#renderer/app/drafts/use-draft-state.ts'
import { useEffect, useMemo, useState } from 'react'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { ClockPanel, ExposureCard, FittingPapers, LawSummary, LegalClock, useClockKeys, type ClockWays } from '#renderer/features/legal-clock/index.ts'
import { PapersTab, usePaperDesk, type MissingPlace } from '#renderer/features/papers/index.ts'
import { orderCardTexts as texts } from '#renderer/texts/order-card.ts'
import { focusOnceThere } from '#renderer/ui/focus-once-there.ts'
import { ScreenBody, SplitView, Stack } from '#renderer/ui/layout.tsx'
import { TabBar, TabPanel } from '#renderer/ui/tab-bar.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import type { DocumentKind } from '#shared/documents/kinds.ts'
import { BlockersCard } from './blockers-card.tsx'
import { CARD_TABS, CardContext, useCard, type CardDialog, type CardTabId, type CardView, type ComposerMode } from './card-context.ts'
import { CardDialogs } from './card-dialogs.tsx'
import { CardTop } from './card-top.tsx'
import { DecisionCard } from './decision-card.tsx'
import { ExpertiseTab } from './expertise-tab.tsx'
import { FeedTab } from './feed-tab.tsx'
import { MoneyTab } from './money-tab.tsx'
import classes from './order-card.module.css'
import { PhotosTab } from './photos-tab.tsx'
import { TwoSidesCard } from './two-sides-card.tsx'
import { useCardKeys } from './use-card-keys.ts'
import { useCardScans } from './use-card-scans.ts'
import { useStep } from './use-step.ts'
import { WaitingNote } from './waiting-note.tsx'
import { WorkTab } from './work-tab.tsx'

const TAB_IDS = 'order-card'
const OPEN_DECISION = '#decisions [data-open]'
const ANY_DECISION = '#decisions button'

/** What may be decided is read a moment after the card: a key that came before waits for it. */
const focusDecisions = (): void => focusOnceThere(() => document.querySelector<HTMLElement>(OPEN_DECISION) ?? document.querySelector<HTMLElement>(ANY_DECISION))

/** Where a missing field of a paper is filled. */
function leadTo(place: MissingPlace, orderId: number, ways: Pick<CardView, 'open' | 'showTab'>): void {
  switch (place) {
    case 'organisation':
      return go(paths.settings('centre'))
    case 'people':
      return go(paths.settings('people'))
    case 'model':
      return go(paths.reference('models'))
    case 'customer':
    case 'sale':
      return ways.open({ kind: place })
    case 'expertise':
      return go(paths.expertise(orderId))
    case 'work':
    case 'money':
      return ways.showTab(place)
    case 'intake':
      return ways.showTab('feed')
  }
}

const NO_WORDS: CardView['drafts'] = { internal: '', customer: '' }

function wordsOfDraft(body: unknown): CardView['drafts'] | null {
  const { internal, customer } = body as Partial<CardView['drafts']>
  return typeof internal === 'string' && typeof customer === 'string' ? { internal, customer } : null
}

function useCardView(card: OrderCard, todayOn: string, firstTab: CardTabId) {
  const { orderId } = card
  const [tab, showTab] = useState<CardTabId>(firstTab)
  const [dialog, open] = useState<CardDialog | null>(null)
  const [composer, setComposer] = useState<ComposerMode | null>(null)
  const { value: drafts, set: setDrafts, ...draftMark } = useDraftState({ screen: 'order_note', subject: orderId, empty: NO_WORDS, read: wordsOfDraft })
  const { desk: papers, dialogs: paperDialogs } = usePaperDesk({ orderId, onFix: (place) => leadTo(place, orderId, { open, showTab }) })
  const step = useStep({ orderId, papers, open, showTab, focusDecisions })
  const view: CardView = {
    card, todayOn, papers, tab, showTab, open, composer, drafts, draftMark, focusDecisions, ...step,
    compose: (mode) => {
      if (mode !== null) showTab('feed')
      setComposer(mode)
    },
    draft: (mode, words) => setDrafts((now) => ({ ...now, [mode]: words })),
  }
  return { view, dialog, closeDialog: () => open(null), paperDialogs }
}

function ActiveTab() {
  const { card, papers, tab } = useCard()
  switch (tab) {
    case 'feed':
      return <FeedTab />
    case 'terms':
      return <ClockPanel />
    case 'work':
      return <WorkTab />
    case 'papers':
      return <PapersTab card={card} desk={papers} />
    case 'expertise':
      return <ExpertiseTab />
    case 'photos':
      return <PhotosTab />
    case 'money':
      return <MoneyTab />
  }
}

function tabsOf(card: OrderCard) {
  const counts: Readonly<Partial<Record<CardTabId, number>>> = { work: card.workLines.length, papers: card.documents.length, photos: card.photos.length, money: card.payments.length }
  return CARD_TABS.map((id) => ({ id, label: texts.tabs[id], count: counts[id] === 0 ? undefined : counts[id] }))
}

/** Beside the clock: what it costs and what to decide; beside everything else: the clock in a few lines. */
function Side() {
  const { tab } = useCard()
  useClockKeys()
  return (
    <>
      <WaitingNote />
      {tab === 'terms' ? <ExposureCard /> : <LawSummary />}
      <DecisionCard />
      {tab === 'terms' && <FittingPapers />}
      <BlockersCard />
      <TwoSidesCard />
    </>
  )
}

function waysOf({ papers, showTab }: CardView): ClockWays {
  return { makePaper: (kind) => papers.make(kind as DocumentKind), busyPaper: papers.busy, showPanel: () => showTab('terms') }
}

export type LoadedCardProps = { readonly card: OrderCard; readonly todayOn: string; readonly firstTab: CardTabId; readonly firstMenu: 'stage' | null }

/** The card of an order that has been read. */
export function LoadedCard({ card, todayOn, firstTab, firstMenu }: LoadedCardProps) {
  const [menu, setMenu] = useState<'print' | 'stage' | null>(null)
  const { view, dialog, closeDialog, paperDialogs } = useCardView(card, todayOn, firstTab)
  const tabs = useMemo(() => tabsOf(card), [card])
  // Not from the first drawing: the cursor must be on the screen already, to go back there from the menu.
  useEffect(() => setMenu(firstMenu), [firstMenu])
  useCardKeys(view, setMenu)
  useCardScans(view)
  const order = { orderId: card.orderId, number: card.number, isImported: card.isImported, isClosed: card.closedOn !== null }
  return (
    <CardContext value={view}>
      <LegalClock order={order} todayOn={todayOn} ways={waysOf(view)}>
        <ScreenBody>
          <CardTop menu={menu} onMenu={setMenu} />
          <SplitView
            sideLabel={texts.side}
            main={
              <div className={classes.main}>
                <TabBar label={texts.tabs.label} tabs={tabs} activeId={view.tab} onSelect={view.showTab} idPrefix={TAB_IDS} />
                <TabPanel idPrefix={TAB_IDS} id={view.tab}>
                  <Stack><ActiveTab /></Stack>
                </TabPanel>
              </div>
            }
            side={<Side />}
          />
        </ScreenBody>
        {dialog !== null && <CardDialogs dialog={dialog} onClose={closeDialog} />}
        {paperDialogs}
      </LegalClock>
    </CardContext>
  )
}
