import { callCore } from '#renderer/rpc/client.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { failureText } from '#renderer/texts/ru/failures.ts'
import { frameTexts } from '#renderer/texts/ru/frame.ts'
import { go, history } from './history.ts'
import { useScanner } from './hotkeys/use-scanner.ts'
import { paths } from './paths.ts'
import { useSession } from './session.tsx'

/** A begun intake must not be thrown away by a stray code. */
const isAtIntake = () => history.location.pathname === paths.intake()

/** A scanned label opens its order; any other code begins an intake with it as the serial number. */
export function useScannedCode(isEnabled: boolean): void {
  const { may } = useSession()
  const follow = async (code: string): Promise<void> => {
    const { orderId } = await callCore('orders.findByNumber', { number: code })
    if (orderId !== null) go(paths.order(orderId))
    else if (isAtIntake()) showToast(frameTexts.scanAtIntake(code), 'late')
    else if (may('orders.accept')) {
      go(paths.intake(code))
      showToast(frameTexts.scanUnknown(code))
    } else showToast(frameTexts.cannotIntake(code), 'late')
  }
  useScanner((code) => {
    follow(code).catch((error: unknown) => {
      if (!(error instanceof CallFailed)) throw error
      showToast(failureText(error.failure), 'late')
    })
  }, { isEnabled })
}
