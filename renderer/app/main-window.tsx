import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useRef } from 'react'
import { PrintDesk, QueueDialog } from '#renderer/features/printing/index.ts'
import { GlobalSearch } from '#renderer/features/search/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { shortNameOf } from '#renderer/texts/formats.ts'
import { frameTexts, mainRole } from '#renderer/texts/frame.ts'
import { keepPlace, placeKept } from '#renderer/ui/kept-place.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { AppFrame } from './frame/app-frame.tsx'
import type { RailItem } from './frame/frame-types.ts'
import { go } from './history.ts'
import { HostRibbon } from './host-ribbon.tsx'
import { useOpenTabs } from './hotkeys/open-tabs-store.ts'
import { KeysSheet } from './keys-sheet.tsx'
import { Palette } from './palette/palette.tsx'
import { useNotices } from './notices/use-notices.ts'
import { paths } from './paths.ts'
import { PersonDialog } from './person-dialog.tsx'
import { RAIL } from './rail-items.ts'
import { useSession } from './session.tsx'
import { useBadge } from './use-badge.ts'
import { useTour } from './tour-store.ts'
import { UnknownCodeDialog } from './unknown-code-dialog.tsx'
import { useFooterItems } from './use-footer-items.ts'
import { useScannedCode } from './use-scanned-code.ts'
import { TrainingRibbon } from './training-ribbon.tsx'
import { useWindowHotkeys } from './use-window-hotkeys.ts'
import { useWindow } from './window-store.ts'

/** Read by few and seldom: fetched when asked for. */
const HelpDialog = lazy(async () => ({ default: (await import('#renderer/features/help/index.ts')).HelpDialog }))
const TourCard = lazy(async () => ({ default: (await import('#renderer/features/help/index.ts')).TourCard }))

const DESK_TAB = { id: 'desk', title: frameTexts.deskTab, path: paths.desk(), isFixed: true } as const
const COUNTS_EVERY_MS = 60_000
const COUNTS_ONLY = { filter: 'all', after: null, limit: 1 } as const

function useRailItems(): readonly RailItem[] {
  const { may } = useSession()
  const counts = useQueryOf('orders.desk', COUNTS_ONLY, { refetchEveryMs: COUNTS_EVERY_MS }).data?.badges ?? []
  const countOf = (filter: string) => counts.find((badge) => badge.filter === filter)?.count ?? 0
  const badges: Readonly<Record<string, Partial<RailItem>>> = {
    desk: { badge: countOf('term_missed'), badgeLabel: frameTexts.badge.missed, isHot: true },
    orders: { badge: countOf('all'), badgeLabel: frameTexts.badge.open },
  }
  useBadge(countOf('term_missed'))
  return RAIL.filter((place) => may(place.needs)).map(({ id, kbd }) => {
    const badge = badges[id]
    return { id, label: frameTexts.rail[id], kbd, ...(badge?.badge === 0 ? {} : badge) }
  })
}

function useTabs(pathname: string, goBackTo: (path: string) => void) {
  const cards = useOpenTabs((state) => state.tabs)
  const close = useOpenTabs((state) => state.close)
  const tabs = [DESK_TAB, ...cards]
  const activeId = tabs.find((tab) => tab.path === pathname)?.id ?? null
  const select = (id: string) => {
    const tab = tabs.find((other) => other.id === id)
    if (tab !== undefined) goBackTo(tab.path)
  }
  const closeTab = (id: string) => {
    const position = tabs.findIndex((tab) => tab.id === id)
    close(id)
    if (id === activeId) goBackTo((tabs[position + 1] ?? tabs[position - 1] ?? DESK_TAB).path)
  }
  return { tabs, activeId, select, closeTab }
}

const FILTERED: readonly string[] = [paths.desk(), paths.orders()]

/** A list is come back to with the filter it was left with; pressed where one is, it is shown whole. */
function useLastFilters(href: string, pathname: string): (path: string) => void {
  useEffect(() => {
    if (FILTERED.includes(pathname)) keepPlace(`filter:${pathname}`, href)
  }, [href, pathname])
  return (path) => go(FILTERED.includes(path) && path !== pathname ? placeKept(`filter:${path}`, path) : path)
}

/** The window of a signed-in person: frame, search, keys, palette and the screen of the address. */
export function MainWindow() {
  const { who, may } = useSession()
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  const placeId = RAIL.find((place) => place.holds(pathname))?.id ?? null
  const href = useRouterState({ select: (state) => state.location.href })
  const goBackTo = useLastFilters(href, pathname)
  const overlay = useWindow((state) => state.overlay)
  const isOnTour = useTour((state) => state.step !== null)
  const { show, hide } = useWindow.getState()
  const isLocked = useQueryOf('auth.whoAmI', {}).data?.who === null
  const searchRef = useRef<HTMLInputElement>(null)
  const focusSearch = useCallback(() => {
    searchRef.current?.focus()
    searchRef.current?.select()
  }, [])
  const { tabs, activeId, select, closeTab } = useTabs(pathname, goBackTo)
  useWindowHotkeys({ focusSearch, selectTab: (position) => { const tab = tabs[position - 1]; if (tab !== undefined) goBackTo(tab.path) }, closeTab: () => { if (activeId !== null && activeId !== DESK_TAB.id) closeTab(activeId) } })
  useScannedCode(!isLocked)
  useNotices()
  return (
    <>
      <AppFrame
        texts={frameTexts}
        railItems={useRailItems()}
        activeRailId={placeId}
        onNavigate={(id) => goBackTo(RAIL.find((place) => place.id === id)?.path ?? paths.desk())}
        who={{ name: shortNameOf(who.fullName), detail: who.position === '' ? mainRole(who.roles) : who.position, onClick: () => show('person') }}
        topSearch={<GlobalSearch ref={searchRef} />}
        primaryAction={may('orders.accept') && <ActionButton variant="main" label={frameTexts.newIntake} kbd="F2" onClick={() => go(paths.intake())} />}
        tabs={tabs}
        activeTabId={activeId}
        onTabSelect={select}
        onTabClose={closeTab}
        footerItems={useFooterItems()}
        ribbon={<><HostRibbon />{!isOnTour && <TrainingRibbon />}{isOnTour && <Suspense><TourCard /></Suspense>}</>}
      >
        <Outlet />
      </AppFrame>
      <UnknownCodeDialog />
      {overlay === 'palette' && <Palette onClose={hide} />}
      {overlay === 'keys' && <KeysSheet onClose={hide} />}
      {overlay === 'help' && <Suspense><HelpDialog place={placeId ?? 'desk'} onKeys={() => show('keys')} onClose={hide} /></Suspense>}
      {overlay === 'prints' && <QueueDialog onClose={hide} />}
      <PrintDesk />
      {overlay === 'person' && <PersonDialog onClose={hide} />}
    </>
  )
}
