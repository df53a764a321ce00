import type { Session } from 'electron'
import type { CameraGate } from './camera-gate.ts'
import type { OwnPages } from './own-pages.ts'

/** What a page asks the operating system for. */
export interface PermissionAsk {
  readonly permission: string
  readonly url: string
  readonly isMainFrame: boolean
  /** Only for `media`: the kinds of capture asked for. */
  readonly mediaTypes?: readonly string[]
  /** Whether the dialog that takes pictures is open in the window that asks. */
  readonly isCapturing?: boolean
}

const ALLOWED = new Set(['clipboard-sanitized-write', 'notifications'])

/** Everything is refused but the camera while the dialog that takes pictures is open, copying to the clipboard and notices, and only to own pages. */
export function isPermitted(ask: PermissionAsk, pages: OwnPages): boolean {
  if (!ask.isMainFrame || !pages.has(ask.url)) return false
  if (ask.permission !== 'media') return ALLOWED.has(ask.permission)
  const mediaTypes = ask.mediaTypes ?? []
  return ask.isCapturing === true && mediaTypes.length > 0 && mediaTypes.every((type) => type === 'video')
}

/** Answers every request and every check of the session by the table above. */
export function limitPermissions(session: Session, pages: OwnPages, camera: CameraGate): void {
  session.setPermissionRequestHandler((contents, permission, answer, details) => {
    const mediaTypes = 'mediaTypes' in details ? details.mediaTypes : undefined
    const { requestingUrl: url, isMainFrame } = details
    answer(isPermitted({ permission, url, isMainFrame, isCapturing: camera.isOpenFor(contents), ...(mediaTypes && { mediaTypes }) }, pages))
  })
  session.setPermissionCheckHandler((contents, permission, origin, details) => {
    const mediaTypes = details.mediaType === undefined ? [] : [details.mediaType]
    return isPermitted({ permission, url: origin, isMainFrame: details.isMainFrame, mediaTypes, isCapturing: camera.isOpenFor(contents) }, pages)
  })
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
}

/** The window has no business on the network: whatever its pages fetch comes from the program itself. */
export function cutOffNetwork(session: Session, pages: OwnPages): void {
  const urls = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*']
  session.webRequest.onBeforeRequest({ urls }, (details, answer) => {
    answer({ cancel: !pages.has(details.url.replace(/^ws/, 'http')) })
  })
}
