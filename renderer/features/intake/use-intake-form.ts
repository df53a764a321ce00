import { useCallback, useEffect, useRef, useState } from 'react'
import type { DraftPlace, StoredDraft } from '#renderer/app/drafts/draft-keeper.ts'
import { useDraftKeeper } from '#renderer/app/drafts/use-draft-keeper.ts'
import { formOfDraft, keptForm } from './intake-draft.ts'
import { EMPTY_FORM, type IntakeForm, type KeptPhoto, type Patch } from './intake-form.ts'

/** Texts that fields could not read, by the path of the field. */
export type Problems = Readonly<Record<string, string>>

export type IntakeFormState = {
  readonly form: IntakeForm
  readonly patch: Patch
  readonly problems: Problems
  readonly setProblem: (path: string, problem: string | null) => void
  readonly savedAt: string | null
  /** When the restored draft was left; null when this page was begun anew. */
  readonly restoredAt: string | null
  /** A scanned serial that waits, since the draft speaks of another unit. */
  readonly waitingSerial: string | null
  /** Changes when the page is begun anew, so that fields forget what they held. */
  readonly pageNo: number
  readonly addPhoto: (photo: KeptPhoto) => void
  readonly removePhoto: (fileId: number) => void
  readonly begin: (serial: string) => void
  readonly forget: () => void
  /** The page is being sent: nothing more is kept, and if it is refused the next key keeps it again. */
  readonly hold: () => void
}

type Start = { readonly form: IntakeForm; readonly restoredAt: string | null; readonly waitingSerial: string | null }

function startOf(draft: StoredDraft | null, serial: string): Start {
  const kept = draft === null ? null : formOfDraft(draft.body)
  if (draft === null || kept === null) return { form: { ...EMPTY_FORM, serial }, restoredAt: null, waitingSerial: null }
  const isOther = serial !== '' && kept.serial !== '' && kept.serial !== serial
  const form = isOther || serial === '' ? kept : { ...kept, serial }
  return { form, restoredAt: draft.savedAt, waitingSerial: isOther ? serial : null }
}

/** The page as it is filled; every change is kept, so that neither leaving nor a killed window loses it. */
export function useIntakeForm(place: DraftPlace, draft: StoredDraft | null, serial: string): IntakeFormState {
  const [start, setStart] = useState(() => startOf(draft, serial))
  const [form, setForm] = useState(start.form)
  const [problems, setProblems] = useState<Problems>({})
  const [pageNo, setPageNo] = useState(0)
  const { keeper, savedAt } = useDraftKeeper(place)
  const kept = useRef(start.form)
  useEffect(() => {
    if (form === kept.current) return
    kept.current = form
    keeper.put(keptForm(form))
  }, [form, keeper])

  const patch = useCallback<Patch>((facts) => setForm((now) => ({ ...now, ...facts })), [])
  const setProblem = useCallback((path: string, problem: string | null) => {
    setProblems((now) => {
      if ((now[path] ?? null) === problem) return now
      const { [path]: _old, ...rest } = now
      return problem === null ? rest : { ...rest, [path]: problem }
    })
  }, [])
  const restart = (next: IntakeForm) => {
    void keeper.drop()
    kept.current = next
    setForm(next)
    setProblems({})
    setPageNo((now) => now + 1)
    setStart({ form: next, restoredAt: null, waitingSerial: null })
  }
  return {
    form, patch, problems, setProblem, savedAt, pageNo, restoredAt: start.restoredAt, waitingSerial: start.waitingSerial,
    addPhoto: (photo) => setForm((now) => ({ ...now, photos: [...now.photos, photo] })),
    removePhoto: (fileId) => setForm((now) => ({ ...now, photos: now.photos.filter((photo) => photo.fileId !== fileId) })),
    begin: (next) => restart({ ...EMPTY_FORM, serial: next }),
    forget: () => restart(EMPTY_FORM),
    hold: () => keeper.hold(),
  }
}
