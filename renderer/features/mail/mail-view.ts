import { create } from 'zustand'
import type { ThreadBox } from '#shared/mail/kinds.ts'

/** Ways to look at the mail: boxes of threads, and three lists of their own. */
export type MailBox = ThreadBox | 'overdue' | 'drafts' | 'outbox'

/** What is written now: a kept draft, or a letter that begins. */
export type Composing =
  | { readonly kind: 'draft'; readonly draftId: number }
  | { readonly kind: 'new'; readonly supplierId: number | null; readonly claimId: number | null }
  | { readonly kind: 'reply'; readonly messageId: number; readonly isToAll: boolean; readonly supplierId: number | null; readonly claimId: number | null }

/** What is chosen in the queue. */
export type Chosen = { readonly kind: 'thread' | 'draft' | 'outbox'; readonly id: number }

type State = {
  readonly box: MailBox
  readonly supplierId: number | null
  readonly mailboxId: number | null
  readonly text: string
  readonly chosen: Chosen | null
  readonly composing: Composing | null
  /** Letters are shown as they were drawn, not as plain words. */
  readonly isStyled: boolean
}

/** Where in the mail the person is; outlives a visit to another screen. */
export const useMailView = create<State>()(() => ({ box: 'inbox', supplierId: null, mailboxId: null, text: '', chosen: null, composing: null, isStyled: false }))

export const mailView = {
  showBox: (box: MailBox) => useMailView.setState({ box, text: '', chosen: null, composing: null }),
  choose: (chosen: Chosen | null) => useMailView.setState({ chosen, composing: null }),
  compose: (composing: Composing | null) => useMailView.setState({ composing }),
  filter: (part: Partial<Pick<State, 'supplierId' | 'mailboxId' | 'text'>>) => useMailView.setState({ ...part, chosen: null }),
  style: (isStyled: boolean) => useMailView.setState({ isStyled }),
} as const
