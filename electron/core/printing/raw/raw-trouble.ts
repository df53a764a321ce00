import type { Trouble } from '#shared/printing/jobs.ts'

/** How a printer did not take the data. */
export class RawTrouble extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble, detail: string) {
    super(detail)
    this.name = 'RawTrouble'
    this.trouble = trouble
  }
}

const BY_CODE: Readonly<Record<string, Trouble>> = {
  ENOTFOUND: 'printer_missing', EAI_AGAIN: 'printer_missing', ENOENT: 'printer_missing', ENXIO: 'printer_missing', ENODEV: 'printer_missing',
  ECONNREFUSED: 'printer_unreachable', EHOSTUNREACH: 'printer_unreachable', ENETUNREACH: 'printer_unreachable', ETIMEDOUT: 'printer_unreachable', EHOSTDOWN: 'printer_unreachable', EBUSY: 'printer_unreachable',
  ECONNRESET: 'connection_lost', EPIPE: 'connection_lost', EACCES: 'printer_refused', EPERM: 'printer_refused', ENOSPC: 'disk_full',
}

export function troubleOf(error: unknown): { readonly trouble: Trouble; readonly detail: string } {
  if (error instanceof RawTrouble) return { trouble: error.trouble, detail: error.message }
  const { code, message } = error as { readonly code?: string; readonly message?: string }
  return { trouble: BY_CODE[code ?? ''] ?? 'unknown', detail: code ?? message ?? '' }
}
