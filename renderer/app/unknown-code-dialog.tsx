import { frameTexts } from '#renderer/texts/frame.ts'
import { scannerTexts as texts } from '#renderer/texts/scanner.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { go } from './history.ts'
import { paths } from './paths.ts'
import { useSession } from './session.tsx'
import { useScans } from './window-store.ts'

/** Nothing answers to a scanned code: the person says whether it is the serial number of a new product. */
export function UnknownCodeDialog() {
  const { may } = useSession()
  const code = useScans((state) => state.unknown)
  const close = () => useScans.setState({ unknown: null })
  if (code === null) return null
  const begin = () => {
    close()
    go(paths.intake(code))
  }
  return (
    <Dialog isOpen width="narrow" title={texts.unknown.title(code)} onClose={close} primary={{ label: texts.unknown.intake, onClick: begin, disabledReason: may('orders.accept') ? null : frameTexts.cannotIntake(code) }}>
      {texts.unknown.why}
    </Dialog>
  )
}
