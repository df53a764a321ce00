import { useState } from 'react'
import { bytesToBase64 } from '#renderer/rpc/bytes.ts'
import { pickFile } from '#renderer/rpc/host-shell.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import type { ExchangeControl } from './exchange-work.ts'

export type FileGiver = { readonly give: () => Promise<void>; readonly isSending: boolean; readonly isOpening: boolean; readonly failure: CallFailure | null; readonly name: string }

/** Takes a file from the person; a table is opened for its columns, an exchange of 1C is checked at once. */
export function useGivenFile({ work, change }: ExchangeControl): FileGiver {
  const store = useCommand('files.store')
  const inspect = useCommand('exchange.inspect')
  const checkXml = useCommand('exchange.dryRunCommerceMl')
  const [name, setName] = useState('')
  const open = async (file: { readonly fileId: number; readonly name: string }): Promise<void> => {
    const { kind, supplierId, warehouseId, takesStock } = work
    if (kind === 'commerceml') {
      const checked = await checkXml.run({ fileId: file.fileId, supplierId, warehouseId, takesStock, priceTypeId: null })
      if (checked !== null) change({ step: 'checked', file, checked, said: null })
      return
    }
    const opened = await inspect.run({ fileId: file.fileId, kind, supplierId: kind === 'prices' ? supplierId : null })
    if (opened !== null) change({ step: 'map', file, table: { ...opened, ...file }, mapping: opened.mapping, said: null })
  }
  const give = async () => {
    const file = await pickFile('import')
    if (file === null) return
    setName(file.name)
    inspect.clear()
    checkXml.clear()
    const stored = await store.run({ name: file.name.slice(-200), base64: bytesToBase64(file.bytes) })
    if (stored !== null) await open({ fileId: stored.fileId, name: file.name })
  }
  return { give, isSending: store.isRunning, isOpening: inspect.isRunning || checkXml.isRunning, failure: store.failure ?? inspect.failure ?? checkXml.failure, name }
}
