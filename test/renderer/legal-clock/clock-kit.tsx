import { vi } from 'vitest'
import { ClockPanel, ExposureCard, FittingPapers, LawSummary, LegalClock, useClockKeys } from '#renderer/features/legal-clock/index.ts'
import type { OrderClock } from '#shared/contract/demands.ts'
import type { Who } from '#shared/contract/people.ts'
import { LAW_RULES } from '#shared/law/rules.ts'
import { ADMINISTRATOR, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

export const TODAY = '2026-11-21'
export const RECEPTIONIST: Who = { ...ADMINISTRATOR, roles: ['receptionist'] }

function Parts() {
  useClockKeys()
  return (
    <>
      <ClockPanel />
      <ExposureCard />
      <FittingPapers />
      <LawSummary />
    </>
  )
}

export const makePaper = vi.fn()
export const showPanel = vi.fn()

export type ShowOptions = { readonly core?: FakeCore; readonly who?: Who; readonly isClosed?: boolean; readonly isImported?: boolean }

/** The panel with everything beside it, as the card of an order shows it. */
export function showClock(clock: OrderClock, { core = {}, who = ADMINISTRATOR, isClosed = false, isImported = false }: ShowOptions = {}) {
  makePaper.mockClear()
  showPanel.mockClear()
  return renderScreen(
    <LegalClock order={{ orderId: 7, number: '26-01391', isClosed, isImported }} todayOn={TODAY} ways={{ makePaper, showPanel, busyPaper: null }}>
      <Parts />
    </LegalClock>,
    { core: { 'demands.clock': () => clock, 'law.termRules': () => [...LAW_RULES], ...core }, who },
  )
}

/** Text as it reads, with plain spaces. */
export const read = (element: Element | null | undefined): string => (element?.textContent ?? '').replaceAll('\u00a0', ' ')
