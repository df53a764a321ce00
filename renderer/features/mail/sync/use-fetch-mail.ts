import { useState } from 'react'
import { callCore } from '#renderer/rpc/client.ts'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { dropTopics, useQueryOf } from '#renderer/rpc/query.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { syncTexts as texts } from '#renderer/texts/mail.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'

/** Reads the mailboxes one after another and says what came; a mailbox with trouble does not keep the others waiting. */
export function useFetchMail() {
  const [isFetching, setFetching] = useState(false)
  const { data } = useQueryOf('mail.mailboxes', {})
  const mailboxes = data ?? []
  const active = mailboxes.filter(({ isActive }) => isActive).map(({ mailboxId }) => mailboxId)
  const fetchMail = async (only?: number) => {
    if (isFetching) return
    setFetching(true)
    const found = { count: 0, problems: 0 }
    let failed = ''
    for (const mailboxId of only === undefined ? active : [only]) {
      try {
        const { newCount, problemCount } = await callCore('mail.sync', { mailboxId }, { commandId: crypto.randomUUID() })
        found.count += newCount
        found.problems += problemCount
      } catch (error) {
        if (!(error instanceof CallFailed)) throw error
        failed = failureText(error.failure)
      }
    }
    setFetching(false)
    await dropTopics(['mail'])
    if (failed === '') showToast(`${texts.done(found.count)}${found.problems === 0 ? '' : texts.problems(found.problems)}`)
    else showToast(failed, 'late')
  }
  return { fetchMail: (only?: number) => void fetchMail(only), isFetching, hasMailbox: active.length > 0, noMailbox: data !== undefined && active.length === 0 ? texts.noMailbox : null }
}
