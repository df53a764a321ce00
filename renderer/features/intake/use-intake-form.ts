import { useCallback, useEffect, useRef, useState } from 'react'
import { dropDraft, keepDraft, readDraft } from './intake-draft.ts'
import { EMPTY_FORM, type IntakeForm, type KeptPhoto, type Patch } from './intake-form.ts'

const KEPT_AFTER_MS = 400

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
}

type Start = { readonly form: IntakeForm; readonly restoredAt: string | null; readonly waitingSerial: string | null }

function startOf(personId: number, serial: string): Start {
  const draft = readDraft(personId)
  if (draft === null) return { form: { ...EMPTY_FORM, serial }, restoredAt: null, waitingSerial: null }
  const isOther = serial !== '' && draft.form.serial !== '' && draft.form.serial !== serial
  const form = isOther || serial === '' ? draft.form : { ...draft.form, serial }
  return { form, restoredAt: draft.savedAt, waitingSerial: isOther ? serial : null }
}

/** The page as it is filled; every change is kept in this window, so that leaving loses nothing. */
export function useIntakeForm(personId: number, serial: string): IntakeFormState {
  const [start, setStart] = useState(() => startOf(personId, serial))
  const [form, setForm] = useState(start.form)
  const [problems, setProblems] = useState<Problems>({})
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [pageNo, setPageNo] = useState(0)
  const kept = useRef(start.form)
  const latest = useRef(form)

  useEffect(() => {
    latest.current = form
    if (form === kept.current) return
    const timer = setTimeout(() => {
      const at = new Date().toISOString()
      keepDraft(personId, form, at)
      kept.current = form
      setSavedAt(at)
    }, KEPT_AFTER_MS)
    return () => clearTimeout(timer)
  }, [form, personId])
  useEffect(() => {
    const keepNow = () => {
      if (latest.current === kept.current) return
      keepDraft(personId, latest.current, new Date().toISOString())
      kept.current = latest.current
    }
    // Leaving the screen and closing or reloading the window alike.
    window.addEventListener('pagehide', keepNow)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      keepNow()
    }
  }, [personId])

  const patch = useCallback<Patch>((facts) => setForm((now) => ({ ...now, ...facts })), [])
  const setProblem = useCallback((path: string, problem: string | null) => {
    setProblems((now) => {
      if ((now[path] ?? null) === problem) return now
      const { [path]: _old, ...rest } = now
      return problem === null ? rest : { ...rest, [path]: problem }
    })
  }, [])
  const restart = (next: IntakeForm) => {
    dropDraft(personId)
    kept.current = next
    latest.current = next
    setForm(next)
    setProblems({})
    setSavedAt(null)
    setPageNo((now) => now + 1)
    setStart({ form: next, restoredAt: null, waitingSerial: null })
  }
  return {
    form, patch, problems, setProblem, savedAt, pageNo, restoredAt: start.restoredAt, waitingSerial: start.waitingSerial,
    addPhoto: (photo) => setForm((now) => ({ ...now, photos: [...now.photos, photo] })),
    removePhoto: (fileId) => setForm((now) => ({ ...now, photos: now.photos.filter((photo) => photo.fileId !== fileId) })),
    begin: (next) => restart({ ...EMPTY_FORM, serial: next }),
    forget: () => restart(EMPTY_FORM),
  }
}
