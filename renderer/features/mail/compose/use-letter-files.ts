import { useState } from 'react'
import { FILE_MAX_BYTES } from '#shared/contract/documents.ts'
import { bytesToBase64 } from '#renderer/rpc/bytes.ts'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import { fileBytes, type NamedBytes } from '#renderer/rpc/host-shell.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { fileProblemTexts } from '#renderer/texts/import.ts'
import type { Letter } from './use-letter.ts'

export type LetterFile = { readonly fileId: number; readonly name: string; readonly sizeBytes: number | null }
export type LetterFiles = {
  readonly files: readonly LetterFile[]
  /** With the growth of the letter on its way, and what the recipient takes; null until the core has counted. */
  readonly size: { readonly totalBytes: number; readonly maxBytes: number } | null
  readonly attach: (file: LetterFile) => void
  readonly remove: (fileId: number) => void
  readonly store: (file: NamedBytes) => Promise<void>
  readonly drop: (files: readonly File[]) => Promise<void>
  readonly isAdding: boolean
  readonly problem: string | null
  readonly failure: CallFailure | null
}

const LONGEST_NAME_CHARS = 200

/** Files of the letter: stored at once, so that the draft holds their numbers only. */
export function useLetterFiles({ facts, draftId, change }: Letter): LetterFiles {
  const command = useCommand('files.store')
  const draft = useQueryOf('mail.draft', { draftId: draftId ?? 1 }, { isEnabled: draftId !== null, keepsPrevious: true })
  const [added, setAdded] = useState<readonly LetterFile[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const known = new Map<number, LetterFile>([...added, ...(draft.data?.files ?? [])].map((file) => [file.fileId, file]))
  const attach = (file: LetterFile) => {
    setAdded((now) => [...now.filter(({ fileId }) => fileId !== file.fileId), file])
    change(({ attachments }) => (attachments.includes(file.fileId) ? {} : { attachments: [...attachments, file.fileId] }))
  }
  const store = async ({ name, bytes }: NamedBytes) => {
    setProblem(null)
    if (bytes.length > FILE_MAX_BYTES) return setProblem(fileProblemTexts.tooBig(name, bytes.length, FILE_MAX_BYTES))
    const stored = await command.run({ name: name.slice(-LONGEST_NAME_CHARS), base64: bytesToBase64(bytes) })
    if (stored !== null) attach({ fileId: stored.fileId, name, sizeBytes: stored.sizeBytes })
  }
  const drop = async (files: readonly File[]) => {
    for (const file of files) await store(await fileBytes(file))
  }
  return {
    files: facts.attachments.flatMap((fileId) => known.get(fileId) ?? []), size: draft.data === undefined ? null : { totalBytes: draft.data.totalBytes, maxBytes: draft.data.maxBytes }, attach,
    remove: (fileId) => change(({ attachments }) => ({ attachments: attachments.filter((one) => one !== fileId) })), store, drop, isAdding: command.isRunning, problem, failure: command.failure,
  }
}
