import { useState } from 'react'
import { asCallFailed } from '#renderer/rpc/call-failure.ts'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { importTexts as texts } from '#renderer/texts/import.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'

/** Saves the workbook of rows that stayed out, to be corrected and brought in again. */
export function SaveWrongRows({ wrongFileId, fileName, kbd }: { readonly wrongFileId: number; readonly fileName: string; readonly kbd?: string }) {
  const [isSaving, setSaving] = useState(false)
  const save = async () => {
    setSaving(true)
    try {
      if (await saveStoredFile(wrongFileId, texts.wrongName(fileName))) showToast(texts.saved)
    } catch (error) {
      showToast(failureText(asCallFailed(error).failure), 'late')
    } finally {
      setSaving(false)
    }
  }
  return <ActionButton label={texts.downloadWrong} kbd={kbd} isBusy={isSaving} onClick={() => void save()} />
}
