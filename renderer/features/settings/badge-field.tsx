import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { printPaper } from '#renderer/features/printing/index.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { scannerTexts as texts } from '#renderer/texts/scanner.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { Person } from '#shared/contract/people.ts'
import { badgeOf, isScannableLogin } from '#shared/kit/badge.ts'
import classes from './badge-field.module.css'

/** The code by which a scanner knows the person, and its sticker. */
export function BadgeField({ person, isDirty }: { readonly person: Person; readonly isDirty: boolean }) {
  const { whyNot } = useSession()
  const { run, isRunning, failure } = useCommand('people.badge')
  const print = async () => {
    const sticker = await run({ personId: person.personId })
    if (sticker !== null && (await printPaper({ paper: 'label', fileId: sticker.fileId, title: sticker.fileName }))) showToast(texts.badgePrinted(person.login))
  }
  const disabledReason = whyNot('people.badge') ?? (isScannableLogin(person.login) ? (isDirty ? texts.badgeUnsaved : null) : texts.badgeNotLatin)
  return (
    <>
      <FieldGrid columns="minmax(0, 1fr) auto">
        <TextField label={texts.badge} isReadOnly value={badgeOf(person.login)} onChange={() => undefined} />
        <div className={classes.print}><ActionButton label={texts.printBadge} isBusy={isRunning} disabledReason={disabledReason} onClick={() => void print()} /></div>
      </FieldGrid>
      <Sub>{texts.badgeHint}</Sub>
      <FailureNote failure={failure} />
    </>
  )
}
