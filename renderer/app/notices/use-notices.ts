import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { desktopShell } from '#renderer/rpc/desktop-shell.ts'
import { useHostState } from '#renderer/rpc/host-state.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { noticeTexts } from '#renderer/texts/notices.ts'
import { deviceName } from '#renderer/texts/shipped.ts'
import { newNotices, type Known, type Notice } from './new-notices.ts'

const LOOK_EVERY_MS = 60_000
const MINE = { filter: 'mine', after: null, limit: 200 } as const
const GONE = { supplierId: null, statuses: null } as const
/** More than this at once is a flood; the rest is told as a number. */
const SHOWN_AT_ONCE = 3

function wordsOf(notice: Notice): { readonly title: string; readonly body: string } {
  switch (notice.kind) {
    case 'assigned':
    case 'term_near':
      return { title: noticeTexts[notice.kind].title, body: noticeTexts[notice.kind].text(notice.number, deviceName(notice.device)) }
    case 'supplier_answered':
      return { title: noticeTexts.supplier_answered.title, body: noticeTexts.supplier_answered.text(notice.number) }
    case 'host_lost':
      return { title: noticeTexts.host_lost.title, body: noticeTexts.host_lost.text }
  }
}

function open(notice: Notice): void {
  void desktopShell()?.comeForward()
  window.focus()
  if (notice.kind === 'supplier_answered') go(paths.claim(notice.claimId))
  else if (notice.kind !== 'host_lost') go(paths.order(notice.orderId))
}

function show(notices: readonly Notice[]): void {
  if (!('Notification' in window) || Notification.permission !== 'granted') return
  for (const [index, notice] of notices.slice(0, SHOWN_AT_ONCE).entries()) {
    const { title, body } = wordsOf(notice)
    const restCount = notices.length - SHOWN_AT_ONCE
    const isLast = index === SHOWN_AT_ONCE - 1 && restCount > 0
    const shown = new Notification(title, { body: isLast ? `${body}\n${noticeTexts.more(restCount)}` : body, tag: notice.key })
    shown.addEventListener('click', () => open(notice))
  }
}

/** Tells of the four things a person is interrupted for; while an intake is open it waits until it is done. */
export function useNotices(): void {
  const { may } = useSession()
  const todayOn = useToday()
  const isQuiet = useRouterState({ select: ({ location }) => location.pathname === paths.intake() })
  const isHostLost = useHostState((state) => state.isLost)
  const mine = useQueryOf('orders.desk', MINE, { refetchEveryMs: LOOK_EVERY_MS }).data?.rows ?? null
  const claims = useQueryOf('claims.list', GONE, { isEnabled: may('claims.list'), refetchEveryMs: LOOK_EVERY_MS }).data ?? null
  const before = useRef<Known | null>(null)
  const waiting = useRef<readonly Notice[]>([])
  useEffect(() => {
    if (todayOn === null) return
    const now: Known = { mine, claims, isHostLost, todayOn }
    waiting.current = [...waiting.current, ...newNotices(before.current, now)]
    before.current = now
    if (isQuiet || waiting.current.length === 0) return
    show(waiting.current)
    waiting.current = []
  }, [mine, claims, isHostLost, todayOn, isQuiet])
}
