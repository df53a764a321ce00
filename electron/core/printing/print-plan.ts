import type { PrintDevice } from '#shared/contract/printing.ts'
import type { Route, Trouble } from '#shared/printing/jobs.ts'
import { fitsOnto, PAGE_MICRONS, type Microns } from '#shared/printing/page-sizes.ts'
import { LABEL_PAPER, TEST_PAPER } from '#shared/printing/papers.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findDevice } from './devices-store.ts'
import type { PrintJob } from './jobs-store.ts'
import { pageOf } from './pdf-page.ts'
import { setupFor } from './setups-store.ts'

const MICRONS_PER_MM = 1_000

/** How a job goes to paper as the workplace is set up now; a changed printer counts at the next try. */
export interface PrintPlan {
  readonly route: Route
  /** Empty: the person chooses in the window of the system. */
  readonly printer: string
  readonly sheet: Microns
  readonly copies: number
  readonly device: PrintDevice | null
  readonly trouble: Trouble | null
}

const sheetOf = ({ mediaWidthMm, mediaHeightMm }: PrintDevice): Microns => ({ widthMicrons: mediaWidthMm * MICRONS_PER_MM, heightMicrons: mediaHeightMm * MICRONS_PER_MM })
const isTooSmall = (page: Microns, sheet: Microns): boolean => page.widthMicrons > sheet.widthMicrons || page.heightMicrons > sheet.heightMicrons

function labelPlan(db: ReadDb, workstation: string, job: PrintJob): PrintPlan {
  const { deviceId, copies } = setupFor(db, workstation, LABEL_PAPER)
  const chosenId = job.paper === TEST_PAPER ? job.deviceId : deviceId
  const device = chosenId === null ? null : findDevice(db, workstation, chosenId)
  const label = PAGE_MICRONS.label58x40
  if (device === null) return { route: 'dialog', printer: '', sheet: label, copies, device: null, trouble: job.paper === TEST_PAPER ? 'printer_missing' : null }
  const isDriver = device.connection === 'driver'
  return {
    route: isDriver ? 'silent' : 'raw', printer: isDriver ? device.address : device.name, sheet: sheetOf(device), copies: job.paper === TEST_PAPER ? 1 : copies, device,
    trouble: isTooSmall(label, sheetOf(device)) ? 'paper_wrong' : null,
  }
}

/** `bytes` are those of the stored file, null when they are gone. */
export function printPlan(db: ReadDb, workstation: string, job: PrintJob, bytes: Buffer | null): PrintPlan {
  if (job.paper === LABEL_PAPER || job.paper === TEST_PAPER) return { ...labelPlan(db, workstation, job), ...(bytes === null ? { trouble: 'file_damaged' } : {}) }
  const { printer, pageSize, copies } = setupFor(db, workstation, job.paper)
  const page = bytes === null ? null : pageOf(bytes)
  const chosen = PAGE_MICRONS[pageSize]
  const isFitting = page === null || fitsOnto(page, chosen)
  const route = printer === '' ? 'dialog' : 'silent'
  const wrong = route === 'silent' && !isFitting ? 'paper_wrong' : null
  return { route, printer, sheet: isFitting ? chosen : page, copies, device: null, trouble: bytes === null ? 'file_damaged' : wrong }
}
