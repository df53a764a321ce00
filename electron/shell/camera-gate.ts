import type { WebContents } from 'electron'

/** Which windows have the dialog open that takes pictures; the camera is for them alone. */
export interface CameraGate {
  set(contents: WebContents, isWanted: boolean): void
  isOpenFor(contents: WebContents | null): boolean
}

export function createCameraGate(): CameraGate {
  const wanting = new WeakSet<WebContents>()
  const heard = new WeakSet<WebContents>()
  return {
    set: (contents, isWanted) => {
      if (!isWanted) return void wanting.delete(contents)
      wanting.add(contents)
      if (heard.has(contents)) return
      heard.add(contents)
      // A page that is loaded anew has no dialog open.
      contents.on('did-start-navigation', (details) => { if (details.isMainFrame && !details.isSameDocument) wanting.delete(contents) })
    },
    isOpenFor: (contents) => contents !== null && wanting.has(contents),
  }
}
