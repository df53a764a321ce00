import { useEffect, useState } from 'react'
import { callCore } from '#renderer/rpc/client.ts'
import { useHostState } from '#renderer/rpc/host-state.ts'
import { queryClient } from '#renderer/rpc/query.ts'
import { frameTexts } from '#renderer/texts/frame.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Note } from '#renderer/ui/note.tsx'

const ASK_EVERY_MS = 3_000

/** Asks whether the core is back; what is on the screen is then read again. */
async function askHost(): Promise<void> {
  await callCore('system.info', {}).catch(() => undefined)
  if (!useHostState.getState().isLost) await queryClient.invalidateQueries()
}

/** One line over the screen while nobody answers. */
export function HostRibbon() {
  const isLost = useHostState((state) => state.isLost)
  const [isAsking, setAsking] = useState(false)
  useEffect(() => {
    if (!isLost) return
    const timer = setInterval(() => void askHost(), ASK_EVERY_MS)
    return () => clearInterval(timer)
  }, [isLost])
  if (!isLost) return null
  const retry = async () => {
    setAsking(true)
    await askHost()
    setAsking(false)
  }
  return (
    <Note tone="late" isLive action={<ActionButton label={isAsking ? frameTexts.lost.trying : frameTexts.lost.retry} isBusy={isAsking} onClick={() => void retry()} />}>
      {frameTexts.lost.text}
    </Note>
  )
}
