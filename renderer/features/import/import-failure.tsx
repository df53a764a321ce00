import { FailureNote } from '#renderer/app/failure-note.tsx'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { importFileRefusal } from '#renderer/texts/import-refusals.ts'
import { fileProblemTexts as texts } from '#renderer/texts/import.ts'
import { Note } from '#renderer/ui/note.tsx'

/** Why this file was not taken; what the person stopped themselves is no fault. */
export function ImportFailure({ failure, fileName }: { readonly failure: CallFailure | null; readonly fileName: string }) {
  if (failure?.kind !== 'refusal') return <FailureNote failure={failure} />
  switch (failure.code) {
    case 'imports.cancelled':
      return <Note isLive>{failureText(failure)}</Note>
    case 'files.wrong_kind':
      return <Note tone="late" isLive><b>{texts.refused(fileName)}</b> {importFileRefusal('import.wrong_kind', {})}</Note>
    case 'imports.file_refused':
      return <Note tone="late" isLive><b>{texts.refused(fileName)}</b> {failureText(failure)}</Note>
    default:
      return <Note tone="late" isLive>{failureText(failure)}</Note>
  }
}
