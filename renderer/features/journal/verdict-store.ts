import { create } from 'zustand'
import type { OutputOf } from '#renderer/rpc/procedures.ts'

export type Verdict = OutputOf<'journal.verify'> & { readonly checkedAt: string }

/** The last verdict on the chain in this window: it holds until the next check, whatever screen is on. */
export const useVerdict = create<{ readonly verdict: Verdict | null; /** The person chose to look at the entries of a broken journal. */ readonly isBrowsing: boolean }>()(() => ({ verdict: null, isBrowsing: false }))
