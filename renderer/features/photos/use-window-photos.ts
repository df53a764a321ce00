import { useEffect, useRef } from 'react'

type Carrier = { readonly files: FileList; readonly types: readonly string[] }
const carriesFiles = (carrier: Carrier | null): carrier is Carrier => carrier !== null && carrier.types.includes('Files')

/**
 * Files dropped anywhere on the window or pasted anywhere on the page, unless a field or a slot took them. While no place
 * is free for them (`onFiles` null) a drop does nothing, where a bare page would go away to show the file.
 */
export function useWindowPhotos(onFiles: ((files: readonly File[]) => void) | null): void {
  const latest = useRef(onFiles)
  useEffect(() => {
    latest.current = onFiles
  })
  useEffect(() => {
    const take = (event: Event, carrier: Carrier | null) => {
      if (event.defaultPrevented || !carriesFiles(carrier)) return
      event.preventDefault()
      // A dialog over the screen has places of its own.
      if (carrier.files.length > 0 && document.querySelector('[aria-modal="true"]') === null) latest.current?.([...carrier.files])
    }
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData)
    const drop = (event: DragEvent) => take(event, event.dataTransfer)
    const over = (event: DragEvent) => { if (carriesFiles(event.dataTransfer)) event.preventDefault() }
    document.addEventListener('paste', paste)
    document.addEventListener('drop', drop)
    document.addEventListener('dragover', over)
    return () => {
      document.removeEventListener('paste', paste)
      document.removeEventListener('drop', drop)
      document.removeEventListener('dragover', over)
    }
  }, [])
}
