import { useState } from 'react'
import { printPaper } from '#renderer/features/printing/index.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'

/** Prints the label of a part, or of one piece by its serial. */
export function usePartLabel(): { readonly isPrinting: boolean; readonly print: (partId: number, serial?: string) => void } {
  const [isPrinting, setPrinting] = useState(false)
  const make = async (partId: number, serial: string) => {
    setPrinting(true)
    try {
      const { fileId, fileName } = await callCore('parts.label', { partId, serial }, { commandId: crypto.randomUUID() })
      await printPaper({ paper: 'label', fileId, title: fileName })
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      showToast(failureText(error.failure), 'late')
    } finally {
      setPrinting(false)
    }
  }
  return { isPrinting, print: (partId, serial = '') => void make(partId, serial) }
}
