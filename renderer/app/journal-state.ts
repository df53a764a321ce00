import { create } from 'zustand'

export type JournalCheck = { readonly isWhole: boolean; readonly firstBrokenSeq: number | null; readonly checkedAt: string }

/** The last check of the journal made in this window; null until one is made. */
export const useJournalCheck = create<{ readonly last: JournalCheck | null }>()(() => ({ last: null }))

export function rememberJournalCheck(last: JournalCheck): void {
  useJournalCheck.setState({ last })
}
