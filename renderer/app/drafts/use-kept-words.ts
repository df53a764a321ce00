import { useKeptBody } from './use-kept-body.ts'

export type KeptWords = {
  readonly words: string
  readonly setWords: (words: string) => void
  /** For `<DraftNote {...kept} />`. */
  readonly restoredAt: string | null
  readonly reset: () => void
  /** The step is made: the words have gone with it. */
  readonly done: () => void
}

const wordsOf = (body: unknown): string | null => (typeof body === 'string' ? body : null)

/** Words of a dialog that asks why: kept until the step is made, for one step of one record. `start` is what the dialog opens with. */
export function useKeptWords(step: string, about: string | number, start = ''): KeptWords {
  const { body, restoredAt, put, drop } = useKeptBody<string>({ screen: 'reason', subject: `${step}:${about}`, read: wordsOf })
  return { words: body ?? start, setWords: (words) => put(words === start ? null : words), restoredAt, reset: drop, done: drop }
}
