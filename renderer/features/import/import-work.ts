import { create } from 'zustand'
import type { ImportCounts, ImportMapping } from '#shared/contract/imports.ts'
import type { ImportField } from '#shared/import/fields.ts'
import type { SlashDates } from '#shared/import/read-date.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'

export type OpenedFile = OutputOf<'imports.inspect'> & { readonly fileId: number; readonly name: string; readonly sizeBytes: number }
export type CheckedFile = OutputOf<'imports.dryRun'>
export type LoadedFile = { readonly importId: number; readonly counts: ImportCounts; readonly wrongFileId: number | null; readonly fileName: string }

/** Where the work with one file has come; the answers about a file are kept nowhere else. */
export type ImportWork = {
  readonly step: 'choose' | 'map' | 'checked'
  readonly file: OpenedFile | null
  readonly mapping: ImportMapping
  /** Fields whose column the person chose; the others are a proposal. */
  readonly chosenFields: readonly ImportField[]
  readonly slashDates: SlashDates
  readonly checked: CheckedFile | null
  /** What the last commit or undo did, said above the file choice. */
  readonly loaded: LoadedFile | null
  readonly undoneCount: number | null
}

const NOTHING: ImportWork = { step: 'choose', file: null, mapping: {}, chosenFields: [], slashDates: 'refuse', checked: null, loaded: null, undoneCount: null }

/** The work outlives the screen, and belongs to the person who began it. */
const useWorks = create<{ readonly byPerson: Readonly<Record<number, ImportWork>> }>()(() => ({ byPerson: {} }))

export type ImportWorkControl = { readonly work: ImportWork; readonly change: (part: Partial<ImportWork>) => void; readonly restart: (part?: Partial<ImportWork>) => void }

export function useImportWork(personId: number): ImportWorkControl {
  const work = useWorks((state) => state.byPerson[personId] ?? NOTHING)
  const put = (next: (now: ImportWork) => ImportWork) => useWorks.setState(({ byPerson }) => ({ byPerson: { ...byPerson, [personId]: next(byPerson[personId] ?? NOTHING) } }))
  return {
    work,
    change: (part) => put((now) => ({ ...now, ...part })),
    restart: (part = {}) => put(() => ({ ...NOTHING, ...part })),
  }
}

/** Begins with a newly opened file. */
export function openedWork(file: OpenedFile): Partial<ImportWork> {
  return { step: 'map', file, mapping: file.mapping }
}

/** For tests: as if the program had just started. */
export function forgetImportWork(): void {
  useWorks.setState({ byPerson: {} })
}
