import { useEffect, useState } from 'react'
import { useHostState } from '#renderer/rpc/host-state.ts'
import { printingFooterItem, usePrintQueue } from '#renderer/features/printing/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatDateTime, formatTime } from '#renderer/texts/formats.ts'
import { frameTexts } from '#renderer/texts/frame.ts'
import type { FooterItem } from './frame/frame-types.ts'
import { go } from './history.ts'
import { useJournalCheck } from './journal-state.ts'
import { paths } from './paths.ts'
import { useSession } from './session.tsx'
import { useWindow } from './window-store.ts'

const CLOCK_STEP_MS = 10_000

function useNowAt(): string {
  const [nowAt, setNowAt] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => setNowAt(new Date().toISOString()), CLOCK_STEP_MS)
    return () => clearInterval(timer)
  }, [])
  return nowAt
}

function journalItem(last: ReturnType<typeof useJournalCheck.getState>['last']): FooterItem {
  const onClick = () => go(paths.journal())
  if (last === null) return { id: 'journal', text: frameTexts.footer.journalNotChecked, onClick }
  if (last.isWhole) return { id: 'journal', tone: 'ok', text: frameTexts.footer.journalWhole(formatTime(last.checkedAt)), onClick }
  return { id: 'journal', tone: 'late', text: frameTexts.footer.journalBroken(last.firstBrokenSeq), onClick }
}

const toCalendar = (): void => go(paths.settings('calendar'))

/** What the bottom line says; every sentence is known to be true now. */
export function useFooterItems(): readonly FooterItem[] {
  const { may } = useSession()
  const isLost = useHostState((state) => state.isLost)
  const last = useJournalCheck((state) => state.last)
  const info = useQueryOf('system.info', {}).data
  const prints = usePrintQueue().data
  const nowAt = useNowAt()
  return [
    isLost ? { id: 'host', tone: 'late', text: frameTexts.footer.hostLost } : { id: 'host', tone: 'ok', text: frameTexts.footer.hostHere },
    ...(may('journal.verify') ? [journalItem(last)] : []),
    ...(info?.isCalendarLoaded === false ? [{ id: 'calendar', tone: 'soon', text: frameTexts.footer.calendarMissing, onClick: toCalendar } as const] : []),
    ...(prints === undefined ? [] : [printingFooterItem(prints, () => useWindow.getState().show('prints'))]),
    { id: 'clock', text: [info?.organisationName, formatDateTime(nowAt)].filter(Boolean).join(' · '), isAtEnd: true },
  ]
}
