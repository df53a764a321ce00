import { useEffect, useState } from 'react'
import { history } from '#renderer/app/history.ts'
import { templatesTexts } from '#renderer/texts/templates.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'

const { leave: texts } = templatesTexts

/** Asks before the screen is left with a text that is not saved: it may stay as a draft, be thrown away, or keep the person here. */
export function LeaveGuard({ isDirty, onDrop }: { readonly isDirty: boolean; readonly onDrop: () => void }) {
  const [answer, setAnswer] = useState<{ readonly give: (mayLeave: boolean) => void } | null>(null)
  useEffect(() => {
    if (!isDirty) return
    return history.block({ enableBeforeUnload: false, blockerFn: () => new Promise<boolean>((settle) => setAnswer({ give: (mayLeave) => settle(!mayLeave) })) })
  }, [isDirty])
  if (answer === null) return null
  const give = (mayLeave: boolean) => {
    setAnswer(null)
    answer.give(mayLeave)
  }
  const drop = () => {
    onDrop()
    give(true)
  }
  return (
    <Dialog isOpen title={texts.title} onClose={() => give(false)} cancelLabel={texts.stay} primary={{ label: texts.keep, onClick: () => give(true) }} extraActions={<ActionButton label={texts.drop} variant="danger" onClick={drop} />}>
      {texts.why}
    </Dialog>
  )
}
