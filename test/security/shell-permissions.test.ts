import type { Session } from 'electron'
import { describe, expect, it } from 'vitest'
import type { CameraGate } from '#shell/camera-gate.ts'
import { createOwnPages } from '#shell/own-pages.ts'
import { cutOffNetwork, isPermitted, limitPermissions } from '#shell/permissions.ts'

const pages = createOwnPages()
const OWN = 'app://verstak/index.html'
const ALL = [
  'ar', 'automatic-fullscreen', 'background-fetch', 'background-sync', 'captured-surface-control', 'clipboard-read', 'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read', 'display-capture', 'fileSystem', 'fullscreen', 'geolocation', 'geolocation-approximate', 'hand-tracking', 'hid',
  'idle-detection', 'keyboardLock', 'local-fonts', 'local-network', 'local-network-access', 'loopback-network', 'media', 'mediaKeySystem', 'midi',
  'midiSysex', 'nfc', 'notifications', 'openExternal', 'payment-handler', 'periodic-background-sync', 'persistent-storage', 'pointerLock',
  'screen-wake-lock', 'sensors', 'serial', 'smart-card', 'speaker-selection', 'storage-access', 'system-wake-lock', 'top-level-storage-access', 'usb',
  'vr', 'web-app-installation', 'web-printing', 'window-management', 'unknown', 'something-new',
]

describe('what pages may ask of the system', () => {
  it('of all permissions own pages get copying, notices and the camera', () => {
    const allowed = ALL.filter((permission) => isPermitted({ permission, url: OWN, isMainFrame: true, isCapturing: true, mediaTypes: ['video'] }, pages))
    expect(allowed).toEqual(['clipboard-sanitized-write', 'media', 'notifications'])
  })

  it('foreign pages and frames inside a page get nothing', () => {
    for (const permission of ALL) {
      for (const url of ['https://example.org/', 'app://print/1/a.pdf', 'app://failure/', 'file:///a.html', '', 'null']) {
        expect(isPermitted({ permission, url, isMainFrame: true, isCapturing: true, mediaTypes: ['video'] }, pages)).toBe(false)
      }
      expect(isPermitted({ permission, url: OWN, isMainFrame: false, isCapturing: true, mediaTypes: ['video'] }, pages)).toBe(false)
    }
  })

  it.each([[['video'], true], [['audio'], false], [['video', 'audio'], false], [['unknown'], false], [[], false]] as const)('capture of %j is allowed: %s', (mediaTypes, isAllowed) => {
    expect(isPermitted({ permission: 'media', url: OWN, isMainFrame: true, isCapturing: true, mediaTypes }, pages)).toBe(isAllowed)
  })

  it('the camera is refused to our own page too while the dialog that takes pictures is closed', () => {
    expect(isPermitted({ permission: 'media', url: OWN, isMainFrame: true, isCapturing: false, mediaTypes: ['video'] }, pages)).toBe(false)
    expect(isPermitted({ permission: 'media', url: OWN, isMainFrame: true, mediaTypes: ['video'] }, pages)).toBe(false)
  })

  it('the session answers requests, checks, devices and screen capture by the same table', () => {
    const set: Record<string, (...args: never[]) => unknown> = {}
    const keep = (name: string) => (handler: (...args: never[]) => unknown) => { set[name] = handler }
    const capturing = { id: 1 } as never
    limitPermissions({
      setPermissionRequestHandler: keep('request'), setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'), setDisplayMediaRequestHandler: keep('display'),
    } as unknown as Session, pages, { set: () => undefined, isOpenFor: (contents) => contents === capturing } satisfies CameraGate)
    const call = (name: string, ...args: unknown[]): unknown => (set[name] as (...args: unknown[]) => unknown)(...args)
    const answers: unknown[] = []
    const answer = (value: unknown): void => { answers.push(value) }
    call('request', capturing, 'media', answer, { requestingUrl: OWN, isMainFrame: true, mediaTypes: ['video'] })
    call('request', null, 'media', answer, { requestingUrl: OWN, isMainFrame: true, mediaTypes: ['video'] })
    call('request', capturing, 'media', answer, { requestingUrl: OWN, isMainFrame: true, mediaTypes: ['video', 'audio'] })
    call('request', null, 'geolocation', answer, { requestingUrl: OWN, isMainFrame: true })
    call('display', {}, answer)
    answers.push(call('check', capturing, 'media', 'app://verstak/', { isMainFrame: true, mediaType: 'video' }))
    answers.push(call('check', capturing, 'media', 'app://verstak/', { isMainFrame: true, mediaType: 'audio' }))
    answers.push(call('check', null, 'notifications', 'https://example.org', { isMainFrame: true }))
    answers.push(call('device', { deviceType: 'usb' }))
    expect(answers).toEqual([true, false, false, false, null, true, false, false, false])
  })

  it('pages reach no network address', () => {
    const cancelled: boolean[] = []
    const listen = (_filter: unknown, listener: (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void): void => {
      for (const url of ['https://example.org/a', 'http://localhost:5173/', 'ws://localhost:5173/']) listener({ url }, ({ cancel }) => cancelled.push(cancel))
    }
    const session = { webRequest: { onBeforeRequest: listen } } as unknown as Session
    cutOffNetwork(session, pages)
    cutOffNetwork(session, createOwnPages('http://localhost:5173'))
    expect(cancelled).toEqual([true, true, true, true, false, false])
  })
})
