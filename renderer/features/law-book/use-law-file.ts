import { useState } from 'react'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import { bytesToBase64 } from '#renderer/rpc/bytes.ts'
import { pickFile } from '#renderer/rpc/host-shell.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'

const LONGEST_NAME_CHARS = 200

export type StoredLawFile = { readonly fileId: number; readonly name: string }

/** Asks for a file of the book or of the calendar and gives it to the core to keep. */
export function useLawFile(): { readonly choose: () => Promise<StoredLawFile | null>; readonly isTaking: boolean; readonly failure: CallFailure | null } {
  const store = useCommand('files.store')
  const [isTaking, setTaking] = useState(false)
  const choose = async (): Promise<StoredLawFile | null> => {
    const file = await pickFile('law')
    if (file === null) return null
    setTaking(true)
    const stored = await store.run({ name: file.name.slice(-LONGEST_NAME_CHARS), base64: bytesToBase64(file.bytes) })
    setTaking(false)
    return stored === null ? null : { fileId: stored.fileId, name: file.name }
  }
  return { choose, isTaking, failure: store.failure }
}
