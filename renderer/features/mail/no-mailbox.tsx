import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { queueTexts as texts } from '#renderer/texts/mail.ts'
import { EmptyState } from '#renderer/ui/states.tsx'

/** Nothing is read or written yet: who may connect a mailbox is led there. */
export function NoMailbox() {
  const { may } = useSession()
  return may('mail.saveMailbox') ? <EmptyState title={texts.noMailbox} why={texts.noMailboxWhy} action={{ label: texts.connect, onClick: () => go(paths.settings('mail')) }} /> : <EmptyState title={texts.noMailbox} why={texts.askAdmin} />
}
