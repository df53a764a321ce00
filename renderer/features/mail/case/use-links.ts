import { offerUndo } from '#renderer/app/undo.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { caseTexts as texts } from '#renderer/texts/mail.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { MailLink } from '../contract-types.ts'

type Target = Pick<MailLink, 'kind' | 'targetId' | 'label'>

/** A person says what the thread belongs to. */
export function useLinks(threadId: number) {
  const command = useCommand('mail.setLink')
  const set = async ({ kind, targetId, label }: Target, state: 'confirmed' | 'declined') => {
    const answer = await command.run({ threadId, kind, targetId, state })
    if (answer !== null && state === 'confirmed') showToast(texts.confirmed(label))
    return answer !== null
  }
  /** A sure link can be made sure again; a guess that was wrong is not guessed a second time. */
  const decline = async (link: MailLink) => {
    const { kind, targetId, label, state } = link
    if ((await set(link, 'declined')) && state === 'confirmed') offerUndo(texts.unlinked(label), 'mail.setLink', { threadId, kind, targetId, state: 'confirmed' })
  }
  return { confirm: (target: Target) => void set(target, 'confirmed'), decline: (link: MailLink) => void decline(link), isRunning: command.isRunning, failure: command.failure }
}
export type Links = ReturnType<typeof useLinks>
