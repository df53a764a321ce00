import { useState } from 'react'
import { callCore } from '#renderer/rpc/client.ts'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { dropTouchedBy } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { composeTexts as texts, threadTexts } from '#renderer/texts/mail.ts'
import { showToast, showUndoToast } from '#renderer/ui/undo-toast.tsx'
import { mailView } from '../mail-view.ts'
import { wrongAddress } from './addresses.ts'
import type { LetterFiles } from './use-letter-files.ts'
import type { Letter } from './use-letter.ts'

/** Takes a letter that waits back among the drafts and opens it; one that has gone stays gone. */
async function takeBack(outboxId: number): Promise<void> {
  try {
    const { draftId } = await callCore('mail.withdraw', { outboxId }, { commandId: crypto.randomUUID() })
    await dropTouchedBy('mail.withdraw')
    mailView.compose({ kind: 'draft', draftId })
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    showToast(failureText(error.failure), 'late')
  }
}

/** Why the letter cannot go yet; null when it can. */
export function whyNotSent({ facts }: Letter, { size }: LetterFiles): string | null {
  if (facts.to.length === 0) return texts.noTo
  const wrong = wrongAddress([...facts.to, ...facts.cc, ...facts.bcc])
  if (wrong !== null) return texts.badAddress(wrong)
  if (facts.subject.trim() === '') return texts.noSubject
  return size !== null && size.totalBytes > size.maxBytes ? texts.tooBig : null
}

/** Sending and throwing away; a letter that carries a claim is asked about once more. */
export function useSending(letter: Letter, onDone: () => void) {
  const sending = useCommand('mail.send')
  const removing = useCommand('mail.deleteDraft')
  const [isAsked, setAsked] = useState(false)
  const sendNow = async () => {
    setAsked(false)
    const draftId = await letter.flush()
    const answer = draftId === null ? null : await sending.run({ draftId })
    if (answer === null) return
    letter.stop()
    onDone()
    showUndoToast({ message: texts.queued, undoLabel: threadTexts.undo, onUndo: () => void takeBack(answer.outboxId) })
  }
  const discard = async () => {
    letter.stop()
    if (letter.draftId !== null && (await removing.run({ draftId: letter.draftId })) === null) return
    showToast(texts.discarded)
    onDone()
  }
  return {
    send: () => (letter.facts.claimId === null ? void sendNow() : setAsked(true)), confirm: () => void sendNow(), discard: () => void discard(), isAsked, closeAsked: () => setAsked(false),
    isSending: sending.isRunning, failure: sending.failure ?? removing.failure,
  }
}
