import { useEffect, useState } from 'react'
import type { SystemPrinter } from '#renderer/rpc/desktop-shell.ts'
import { listPrinters } from '#renderer/rpc/host-shell.ts'

/** Printers of the system; null while they are asked for, and in a browser, which has its own list. */
export function useSystemPrinters(): readonly SystemPrinter[] | null {
  const [printers, setPrinters] = useState<readonly SystemPrinter[] | null>(null)
  useEffect(() => {
    let isGone = false
    void listPrinters().then((found) => { if (!isGone) setPrinters(found) }, () => { if (!isGone) setPrinters([]) })
    return () => { isGone = true }
  }, [])
  return printers
}
