import type { Session } from 'electron'
import type { OwnPages } from './own-pages.ts'

/** What a page asks the operating system for. */
export interface PermissionAsk {
  readonly permission: string
  readonly url: string
  readonly isMainFrame: boolean
  /** Only for `media`: the kinds of capture asked for. */
  readonly mediaTypes?: readonly string[]
}

const ALLOWED = new Set(['clipboard-sanitized-write', 'notifications'])

/** Everything is refused but the camera for intake photos, copying to the clipboard and notices, and only to own pages. */
export function isPermitted(ask: PermissionAsk, pages: OwnPages): boolean {
  if (!ask.isMainFrame || !pages.has(ask.url)) return false
  if (ask.permission !== 'media') return ALLOWED.has(ask.permission)
  const mediaTypes = ask.mediaTypes ?? []
  return mediaTypes.length > 0 && mediaTypes.every((type) => type === 'video')
}

/** Answers every request and every check of the session by the table above. */
export function limitPermissions(session: Session, pages: OwnPages): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const mediaTypes = 'mediaTypes' in details ? details.mediaTypes : undefined
    const { requestingUrl: url, isMainFrame } = details
    answer(isPermitted({ permission, url, isMainFrame, ...(mediaTypes && { mediaTypes }) }, pages))
  })
  session.setPermissionCheckHandler((_contents, permission, origin, details) => {
    const mediaTypes = details.mediaType === undefined ? [] : [details.mediaType]
    return isPermitted({ permission, url: origin, isMainFrame: details.isMainFrame, mediaTypes }, pages)
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
