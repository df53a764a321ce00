import { useEffect, useState } from 'react'
import { useSession } from '#renderer/app/session.tsx'
import type { DraftScreen } from '#shared/contract/drafts.ts'
import { DraftKeeper, storedDraft, type DraftPlace, type StoredDraft } from './draft-keeper.ts'

export type KeptForm = {
  readonly keeper: DraftKeeper
  /** When it was last written down; null until then. */
  readonly savedAt: string | null
}

/** The form of this person; one component shows one form, so the place does not change while it is shown. */
export function useDraftPlace(screen: DraftScreen, subject: string | number = ''): DraftPlace {
  const { personId } = useSession().who
  const [place] = useState<DraftPlace>({ personId, screen, subject: String(subject) })
  return place
}

/** The draft as it was kept; undefined until the core has answered. */
export function useStoredDraft(place: DraftPlace): StoredDraft | null | undefined {
  const [stored, setStored] = useState<StoredDraft | null | undefined>(undefined)
  useEffect(() => {
    let isGone = false
    void storedDraft(place).then((draft) => { if (!isGone) setStored(draft) })
    return () => { isGone = true }
  }, [place])
  return stored
}

/** Writes the form down while it is on the screen, when it is left and when the window is closed. */
export function useDraftKeeper(place: DraftPlace): KeptForm {
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [keeper] = useState(() => new DraftKeeper(place, setSavedAt))
  useEffect(() => keeper.begin(), [keeper])
  return { keeper, savedAt }
}
