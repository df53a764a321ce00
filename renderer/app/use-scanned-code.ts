import { useRef } from 'react'
import type { Resolved } from '#shared/contract/places.ts'
import { isForUnits, needsPartner } from '#shared/stock/unit-place.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { showToast, showUndoToast } from '#renderer/ui/undo-toast.tsx'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { frameTexts } from '#renderer/texts/frame.ts'
import { moveTexts, scanTexts } from '#renderer/texts/places.ts'
import { go, history } from './history.ts'
import { useScanner } from './hotkeys/use-scanner.ts'
import { moveUnitTo, type UnitInHand } from './move-unit.ts'
import { paths } from './paths.ts'
import { takeScan } from './scan-takers.ts'
import { useSession } from './session.tsx'

type Bin = Extract<Resolved, { kind: 'bin' }>
type Named = Exclude<Resolved, { kind: 'order' | 'nothing' }>

/** A cell scanned this soon after an order is taken for the place of its product. */
const IN_HAND_FOR_MS = 15_000

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
  showUndoToast({ message: moveTexts.offer(unit.number, bin.label), undoLabel: moveTexts.accept, onUndo: () => void moveUnitTo(unit, bin) })
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

/** Leads a scanned code to what it stands on: the card of the order, the cell, the part; any other code begins an intake with it as the serial number. */
export function useScannedCode(isEnabled: boolean): void {
  const { may } = useSession()
  const inHand = useUnitInHand()

  const begin = (code: string): void => {
    if (isAtIntake()) return showToast(frameTexts.scanAtIntake(code), 'late')
    if (!may('orders.accept')) return showToast(frameTexts.cannotIntake(code), 'late')
    go(paths.intake(code))
    showToast(frameTexts.scanUnknown(code))
  }
  const follow = async (code: string): Promise<void> => {
    const found = await callCore('places.resolve', { code })
    if (takeScan(found, code)) return
    if (found.kind === 'nothing') return begin(code)
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
      showToast(failureText(error.failure), 'late')
    })
  }, { isEnabled })
}
