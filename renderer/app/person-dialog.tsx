import { frameTexts, rolesLine } from '#renderer/texts/frame.ts'
import { kitTexts } from '#renderer/texts/kit.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Stack } from '#renderer/ui/layout.tsx'
import { useSession } from './session.tsx'
import { lockWorkplace, signOut } from './sign-out.ts'

/** Who works here, and how they leave. */
export function PersonDialog({ onClose }: { readonly onClose: () => void }) {
  const { who } = useSession()
  return (
    <Dialog isOpen title={who.fullName} width="narrow" onClose={onClose} cancelLabel={kitTexts.close}>
      <Stack gap={8}>
        <div>{[who.position, rolesLine(who.roles), who.login].filter((part) => part !== '').join(' · ')}</div>
        <ActionButton isWide hasAutoFocus label={frameTexts.person.lock} kbd="Ctrl L" onClick={() => void lockWorkplace()} />
        <ActionButton isWide label={frameTexts.person.signOut} onClick={() => void signOut()} />
      </Stack>
    </Dialog>
  )
}
