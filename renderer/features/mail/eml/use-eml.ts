import { useState } from 'react'
import { bytesToBase64 } from '#renderer/rpc/bytes.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { fileBytes, pickFile, type NamedBytes } from '#renderer/rpc/host-shell.ts'
import { dropTopics } from '#renderer/rpc/query.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { emlTexts as texts } from '#renderer/texts/mail.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { mailView } from '../mail-view.ts'

const LONGEST_NAME_CHARS = 200
const MAX_BYTES = 15 * 1024 * 1024
const isEml = (name: string): boolean => /\.eml$/i.test(name)

async function take({ name, bytes }: NamedBytes): Promise<{ readonly threadId: number; readonly isNew: boolean }> {
  const { fileId } = await callCore('files.store', { name: name.slice(-LONGEST_NAME_CHARS), base64: bytesToBase64(bytes) }, { commandId: crypto.randomUUID() })
  return callCore('mail.importEml', { fileId, mailboxId: null }, { commandId: crypto.randomUUID() })
}

function wordsOf(newCount: number, knownCount: number): string {
  return [...(newCount > 0 ? [texts.taken(newCount)] : []), ...(knownCount > 0 ? [texts.known(knownCount)] : [])].join('. ')
}

/** Letters saved by other mail programs, dropped or chosen: each joins its conversation, the last one is shown. */
export function useEml() {
  const [adding, setAdding] = useState<string | null>(null)
  const [problems, setProblems] = useState<readonly string[]>([])
  const takeOne = async (name: string, sizeBytes: number, read: () => Promise<NamedBytes>): Promise<Awaited<ReturnType<typeof take>> | null> => {
    const complain = (problem: string) => setProblems((now) => [...now, problem])
    if (!isEml(name)) return (complain(texts.notEml(name)), null)
    if (sizeBytes > MAX_BYTES) return (complain(texts.tooBig(name)), null)
    setAdding(name)
    try {
      return await take(await read())
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      complain(texts.failed(name, failureText(error.failure)))
      return null
    }
  }
  const takeAll = async (files: readonly { readonly name: string; readonly sizeBytes: number; readonly read: () => Promise<NamedBytes> }[]) => {
    setProblems([])
    const taken = []
    for (const { name, sizeBytes, read } of files) {
      const one = await takeOne(name, sizeBytes, read)
      if (one !== null) taken.push(one)
    }
    setAdding(null)
    const last = taken.at(-1)
    if (last === undefined) return
    await dropTopics(['mail', 'claims'])
    const newCount = taken.filter(({ isNew }) => isNew).length
    showToast(wordsOf(newCount, taken.length - newCount))
    mailView.choose({ kind: 'thread', id: last.threadId })
  }
  const choose = async () => {
    const file = await pickFile('letter')
    if (file !== null) await takeAll([{ name: file.name, sizeBytes: file.bytes.length, read: () => Promise.resolve(file) }])
  }
  return { adding, problems, choose: () => void choose(), drop: (files: readonly File[]) => void takeAll(files.map((file) => ({ name: file.name, sizeBytes: file.size, read: () => fileBytes(file) }))) }
}
