import { useState } from 'react'
import type { PurchaseLanguage } from '#shared/documents/purchase-model.ts'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { purchaseTexts as texts } from '#renderer/texts/buying.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'

/** Makes the file for the supplier and hands it over. */
export function usePurchaseExport(purchaseOrderId: number) {
  const command = useCommand('buying.exportOrder')
  const [language, setLanguage] = useState<PurchaseLanguage>('en_zh')
  const start = async (format: 'xlsx' | 'pdf') => {
    const file = await command.run({ purchaseOrderId, language, format })
    if (file !== null && (await saveStoredFile(file.fileId, file.fileName))) showToast(texts.exported(file.fileName))
  }
  return { language, setLanguage, isRunning: command.isRunning, failure: command.failure, start: (format: 'xlsx' | 'pdf') => void start(format) }
}
