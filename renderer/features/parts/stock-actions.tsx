import { useState } from 'react'
import type { PartRow } from '#shared/contract/parts.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { useSession } from '#renderer/app/session.tsx'
import { PartOperations, ReserveToOrderDialog } from '#renderer/features/stock/index.ts'
import { partsTexts as texts } from '#renderer/texts/parts.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'

/** What may be done with the pieces of the part: promised to an order, or moved. */
export function StockActions({ part: { partId } }: { readonly part: PartRow }) {
  const { whyNot } = useSession()
  const [isReserving, setReserving] = useState(false)
  const reason = whyNot('stock.reserve')
  const start = () => setReserving(true)
  useHotkeys({ R: { run: start, description: texts.reserve, disabledReason: reason } })
  return (
    <>
      <ActionButton label={texts.reserve} kbd={reason === null ? 'R' : undefined} isWide disabledReason={reason} onClick={start} />
      <PartOperations partId={partId} />
      {isReserving && <ReserveToOrderDialog partId={partId} onClose={() => setReserving(false)} />}
    </>
  )
}
