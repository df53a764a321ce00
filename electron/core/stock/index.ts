import type { FeatureHandlers } from '#core/kit/handler.ts'
import { availability } from './availability.ts'
import { correct } from './correct.ts'
import { listEvidence } from './evidence/list-evidence.ts'
import { moveEvidence } from './evidence/move-evidence.ts'
import { releaseEvidence } from './evidence/release-evidence.ts'
import { returnEvidence } from './evidence/return-evidence.ts'
import { sendEvidence } from './evidence/send-evidence.ts'
import { writeOffEvidence } from './evidence/write-off-evidence.ts'
import { listMovements } from './list-movements.ts'
import { orderPartHandlers } from './order/handlers.ts'
import { reconcile } from './reconcile/reconcile.ts'
import { setAside } from './set-aside.ts'
import { transfer } from './transfer.ts'
import { writeOff } from './write-off.ts'

export const stock: FeatureHandlers<'stock'> = {
  availability, ledger: listMovements, transfer, writeOff, correct, setAside, reconcile,
  evidence: listEvidence, moveEvidence, sendEvidence, returnEvidence, releaseEvidence, writeOffEvidence,
  ...orderPartHandlers,
}
