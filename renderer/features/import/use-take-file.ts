import { useEffect, useRef, useState } from 'react'
import { FILE_MAX_BYTES } from '#shared/contract/documents.ts'
import { bytesToBase64 } from '#renderer/rpc/bytes.ts'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { fileProblemTexts as texts } from '#renderer/texts/import.ts'
import type { OpenedFile } from './import-work.ts'

export type GivenFile = { readonly name: string; readonly sizeBytes: number; readonly read: () => Promise<Uint8Array> }
export type TakingStage = 'idle' | 'reading' | 'sending' | 'opening'

export type FileTaker = {
  readonly take: (file: GivenFile) => Promise<void>
  readonly stage: TakingStage
  /** Name of the file that is or was being taken. */
  readonly name: string
  /** Why the file was not even sent. */
  readonly problem: string | null
  readonly failure: CallFailure | null
  /** Shows a sentence about something that is no file to take. */
  readonly complain: (problem: string) => void
}

const LONGEST_NAME_CHARS = 200
const CONTROL_CHARACTERS = /\p{Cc}/gu

/** The name as the core keeps it: one line, its ending last. */
function keptName(name: string): string {
  const plain = name.replace(CONTROL_CHARACTERS, ' ').trim()
  return plain === '' ? texts.nameless : plain.slice(-LONGEST_NAME_CHARS)
}

function problemOf(file: GivenFile): string | null {
  if (file.sizeBytes > FILE_MAX_BYTES) return texts.tooBig(file.name, file.sizeBytes, FILE_MAX_BYTES)
  return null
}

/** Takes a file from the person to the core and has it opened there. */
export function useTakeFile(onOpened: (file: OpenedFile) => void): FileTaker {
  const store = useCommand('files.store')
  const inspect = useCommand('imports.inspect')
  const [stage, setStage] = useState<TakingStage>('idle')
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const isTaking = useRef(false)
  const isShown = useRef(true)
  useEffect(() => {
    isShown.current = true
    return () => { isShown.current = false }
  }, [])

  const complain = (words: string) => {
    store.clear()
    inspect.clear()
    setProblem(words)
  }
  const bring = async (file: GivenFile): Promise<void> => {
    const refusal = problemOf(file)
    if (refusal !== null) return complain(refusal)
    setStage('reading')
    const bytes = await file.read().catch(() => null)
    if (bytes === null) return complain(texts.unreadable(file.name))
    if (bytes.length === 0) return complain(texts.empty(file.name))
    setStage('sending')
    const stored = await store.run({ name: keptName(file.name), base64: bytesToBase64(bytes) })
    if (stored === null) return
    setStage('opening')
    const opened = await inspect.run({ fileId: stored.fileId })
    if (opened !== null && isShown.current) onOpened({ ...opened, fileId: stored.fileId, name: file.name, sizeBytes: bytes.length })
  }
  const take = async (file: GivenFile): Promise<void> => {
    if (isTaking.current) return
    isTaking.current = true
    setName(file.name)
    setProblem(null)
    store.clear()
    inspect.clear()
    await bring(file)
    isTaking.current = false
    setStage('idle')
  }
  return { take, stage, name, problem, failure: store.failure ?? inspect.failure, complain }
}
