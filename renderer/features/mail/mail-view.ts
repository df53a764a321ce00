import { create } from 'zustand'
import type { ViewBody } from '#shared/contract/view-lists.ts'
import type { ThreadBox } from '#shared/mail/kinds.ts'
import type { DraftFacts } from './contract-types.ts'

/** Ways to look at the mail: boxes of threads, and three lists of their own. */
export type MailBox = ThreadBox | 'overdue' | 'drafts' | 'outbox'

/** What is written now: a kept draft, or a letter that begins. */
export type Composing =
  | { readonly kind: 'draft'; readonly draftId: number }
  | { readonly kind: 'new'; readonly supplierId: number | null; readonly claimId: number | null }
  | { readonly kind: 'reply'; readonly messageId: number; readonly isToAll: boolean; readonly supplierId: number | null; readonly claimId: number | null }

/** What is chosen in the queue. */
export type Chosen = { readonly kind: 'thread' | 'draft' | 'outbox'; readonly id: number }

/** What was typed and has not reached the core. */
export type Unsaved = { readonly session: number; readonly draftId: number | null; readonly facts: DraftFacts }

type State = {
  readonly box: MailBox
  readonly supplierId: number | null
  readonly mailboxId: number | null
  readonly text: string
  readonly chosen: Chosen | null
  readonly composing: Composing | null
  /** Which writing this is: the same while a letter becomes a kept draft. */
  readonly session: number
  readonly unsaved: readonly Unsaved[]
  /** Letters are shown as they were drawn, not as plain words. */
  readonly isStyled: boolean
}

/** Where in the mail the person is; outlives a visit to another screen. */
export const useMailView = create<State>()(() => ({ box: 'inbox', supplierId: null, mailboxId: null, text: '', chosen: null, composing: null, session: 0, unsaved: [], isStyled: false }))

let lastSession = 0
/** A number no earlier writing had, even one that is taken up again. */
const nextSession = (): number => (lastSession += 1)
const begin = (composing: Composing | null): Partial<State> => ({ composing, session: nextSession() })

export const mailView = {
  showBox: (box: MailBox) => useMailView.setState({ box, text: '', chosen: null, composing: null }),
  choose: (chosen: Chosen | null) => useMailView.setState({ chosen, ...begin(chosen?.kind === 'draft' ? { kind: 'draft', draftId: chosen.id } : null) }),
  compose: (composing: Composing | null) => useMailView.setState(begin(composing)),
  /** The letter that is written has become a draft of the core. */
  becameDraft: (session: number, draftId: number) => useMailView.setState((state) => (state.session === session && state.composing !== null ? { composing: { kind: 'draft', draftId } } : {})),
  keepUnsaved: (kept: Unsaved) => useMailView.setState(({ unsaved }) => ({ unsaved: [...unsaved.filter(({ session }) => session !== kept.session), kept] })),
  forgetUnsaved: (session: number) => useMailView.setState(({ unsaved }) => ({ unsaved: unsaved.filter((kept) => kept.session !== session) })),
  /** Takes up again a letter the core has not taken. */
  resume: ({ session, draftId, facts }: Unsaved) => useMailView.setState({ session, composing: draftId === null ? { kind: 'new', supplierId: facts.supplierId, claimId: facts.claimId } : { kind: 'draft', draftId } }),
  filter: (part: Partial<Pick<State, 'supplierId' | 'mailboxId' | 'text'>>) => useMailView.setState({ ...part, chosen: null }),
  /** How the queue looks, to be kept under a name, and the way back. */
  body: ({ box, supplierId, mailboxId, text }: Pick<State, 'box' | 'supplierId' | 'mailboxId' | 'text'>): ViewBody<'letters'> => ({ text, sort: null, hiddenColumns: [], filters: { box, supplierId, mailboxId } }),
  takeBody: ({ text, filters }: ViewBody<'letters'>) => useMailView.setState({ text, ...filters, chosen: null, composing: null }),
  style: (isStyled: boolean) => useMailView.setState({ isStyled }),
} as const
