import { createContext, useContext } from 'react'
import type { DraftMark } from '#renderer/app/drafts/draft-note.tsx'
import type { PaperDesk } from '#renderer/features/papers/index.ts'
import type { OrderCard } from '#shared/contract/orders.ts'
import type { Decision } from '#shared/law/decision-gate.ts'
import type { NextStepId } from './next-step.ts'

export const CARD_TABS = ['feed', 'terms', 'work', 'papers', 'expertise', 'photos', 'money'] as const
export type CardTabId = (typeof CARD_TABS)[number]

export type CardDialog =
  | { readonly kind: 'decide'; readonly decision: Decision }
  | { readonly kind: 'move'; readonly binId: number | null }
  | { readonly kind: 'consent' | 'settle' | 'hand_over' | 'finish' | 'wait_part' | 'payment' | 'sale' | 'customer' | 'assign' | 'reopen' }

export const COMPOSER_MODES = ['internal', 'customer'] as const
export type ComposerMode = (typeof COMPOSER_MODES)[number]

/** The order on the screen and the ways of one part of it to lead to another. */
export type CardView = {
  readonly card: OrderCard
  readonly todayOn: string
  readonly papers: PaperDesk
  readonly tab: CardTabId
  readonly showTab: (tab: CardTabId) => void
  readonly open: (dialog: CardDialog) => void
  readonly composer: ComposerMode | null
  readonly compose: (mode: ComposerMode | null) => void
  /** What is written and not sent yet, apart for each reader. */
  readonly drafts: Readonly<Record<ComposerMode, string>>
  readonly draft: (mode: ComposerMode, words: string) => void
  /** What became of the words kept earlier. */
  readonly draftMark: DraftMark & { readonly hold: () => void }
  /** Goes to the decisions and sets the focus on the first that is open. */
  readonly focusDecisions: () => void
  readonly isStepRunning: boolean
  readonly runStep: (step: NextStepId) => void
}

export const CardContext = createContext<CardView | null>(null)

/** The order that is on the screen. Refuses: a part of the card outside the card. */
export function useCard(): CardView {
  const view = useContext(CardContext)
  if (view === null) throw new Error('the card of the order is missing above this component')
  return view
}
