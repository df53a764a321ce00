import { useRef, useSyncExternalStore } from 'react'
import type { Resolved } from '#shared/contract/places.ts'
import { loginOfBadge } from '#shared/kit/badge.ts'
import { lookUpsOf, readScan, type ScanReading } from '#shared/kit/gs1.ts'
import { isForUnits, needsPartner } from '#shared/stock/unit-place.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { showOfferToast, showToast } from '#renderer/ui/undo-toast.tsx'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { frameTexts } from '#renderer/texts/frame.ts'
import { moveTexts, scanTexts } from '#renderer/texts/places.ts'
import { go, history } from './history.ts'
import { useScanner } from './hotkeys/use-scanner.ts'
import { moveUnitTo, type UnitInHand } from './move-unit.ts'
import { paths } from './paths.ts'
import { takeScan } from './scan-takers.ts'
import { playScan } from './scan-sound.ts'
import { useSession } from './session.tsx'
import { lockWorkplace } from './sign-out.ts'
import { useScans } from './window-store.ts'

type Bin = Extract<Resolved, { kind: 'bin' }>
type Named = Exclude<Resolved, { kind: 'order' | 'nothing' }>

/** A cell scanned this soon after an order is taken for the place of its product. */
const IN_HAND_FOR_MS = 15_000

/** Where the window is: the page that sets the scanner up keeps codes to itself. */
function useHistoryPath(): string {
  return useSyncExternalStore((tell) => history.subscribe(tell), () => history.location.pathname)
}

/** A begun intake must not be thrown away by a stray code. */
const isAtIntake = () => history.location.pathname === paths.intake()

function wordsOf(found: Named): string {
  switch (found.kind) {
    case 'bin':
      return scanTexts.bin(found.label)
    case 'part':
    case 'piece':
      return scanTexts.part(found.number)
    case 'several':
      return scanTexts.parts
  }
}

function openNamed(found: Named, code: string): void {
  switch (found.kind) {
    case 'bin':
      return go(paths.warehouse(`places/${found.binId}`))
    case 'part':
      return go(paths.warehouse(`parts/${found.partId}`))
    case 'piece':
      go(paths.warehouse(`parts/${found.partId}`))
      return showToast(scanTexts.piece(found.serial, found.number))
    case 'several':
      go(paths.warehouse(`parts/find/${encodeURIComponent(code)}`))
      return showToast(scanTexts.several(code, found.parts.length))
  }
}

function offerMove(unit: UnitInHand, bin: Bin): void {
  if (needsPartner(bin.purpose)) return showToast(moveTexts.partnerFirst(bin.label), 'late')
  showOfferToast({ message: moveTexts.offer(unit.number, bin.label), label: moveTexts.accept, onTake: () => void moveUnitTo(unit, bin) })
}

/** The order scanned just before, while its product may still be in the hands of whoever scans. */
function useUnitInHand() {
  const last = useRef<(UnitInHand & { readonly atMs: number }) | null>(null)
  return {
    take: (unit: UnitInHand) => { last.current = { ...unit, atMs: performance.now() } },
    /** Answers it once. */
    giveFor: (bin: Bin): UnitInHand | null => {
      const unit = last.current
      last.current = null
      return unit !== null && isForUnits(bin.purpose) && performance.now() - unit.atMs < IN_HAND_FOR_MS ? unit : null
    },
  }
}

/** What the code stands on, and the words of it that were found. */
async function resolved(reading: ScanReading): Promise<{ readonly found: Resolved; readonly code: string }> {
  for (const code of lookUpsOf(reading)) {
    const found = await callCore('places.resolve', { code })
    if (found.kind !== 'nothing') return { found, code }
  }
  return { found: { kind: 'nothing' }, code: reading.serial ?? reading.text }
}

/** A colleague's badge locks this workplace and asks for their password; one's own is only recognised. */
async function signInByBadge(code: string, ownLogin: string): Promise<boolean> {
  const login = loginOfBadge(code)
  if (login === null || login === ownLogin.toLowerCase()) return login !== null
  const people = await callCore('auth.people', {})
  const person = people.find((one) => one.login.toLowerCase() === login)
  if (person === undefined) return false
  useScans.setState({ badgeOf: person.login })
  await lockWorkplace()
  return true
}

/** Leads a scanned code to what it stands on: the card of the order, the cell, the part, the unit, the person; about any other code it asks. */
export function useScannedCode(isEnabled: boolean): void {
  const { who, may } = useSession()
  const isLearning = useScans((state) => state.isLearning)
  const pathname = useHistoryPath()
  const inHand = useUnitInHand()

  const openUnit = async (serial: string): Promise<boolean> => {
    const { unit, openOrderId } = await callCore('units.lookUp', { serial })
    if (openOrderId !== null) go(paths.order(openOrderId))
    else if (unit === null) return false
    else if (isAtIntake()) return false
    else if (may('orders.accept')) go(paths.intake(unit.serial))
    else go(paths.reference('units'))
    if (unit !== null) showToast(scanTexts.unit(unit.serial, [unit.brand, unit.modelName].join(' ')))
    return true
  }
  const askAbout = async (reading: ScanReading): Promise<void> => {
    const code = reading.serial ?? reading.text
    if (await openUnit(code)) return playScan('ok')
    playScan('fail')
    if (isAtIntake()) return showToast(frameTexts.scanAtIntake(code), 'late')
    useScans.setState({ unknown: code })
  }
  const follow = async (sent: string): Promise<void> => {
    const reading = readScan(sent)
    if (await signInByBadge(reading.text, who.login)) return playScan('ok')
    const { found, code } = await resolved(reading)
    if (takeScan(found, code)) return playScan(found.kind === 'nothing' ? 'fail' : 'ok')
    if (found.kind === 'nothing') return askAbout(reading)
    playScan('ok')
    if (found.kind === 'order') {
      inHand.take(found)
      return go(paths.order(found.orderId))
    }
    const unit = found.kind === 'bin' ? inHand.giveFor(found) : null
    if (found.kind === 'bin' && unit !== null) return offerMove(unit, found)
    if (isAtIntake()) return showToast(scanTexts.atIntake(code, wordsOf(found)), 'late')
    openNamed(found, code)
  }
  useScanner((code) => {
    follow(code).catch((error: unknown) => {
      if (!(error instanceof CallFailed)) throw error
      playScan('fail')
      showToast(failureText(error.failure), 'late')
    })
  }, { isEnabled: isEnabled && !isLearning && pathname !== paths.settings('scanner') })
}
