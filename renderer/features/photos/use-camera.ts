import { useEffect, useState } from 'react'
import { desktopShell } from '#renderer/rpc/desktop-shell.ts'

/** Why there is no picture yet, or that there is one. */
export type CameraState = 'asking' | 'ready' | 'absent' | 'denied' | 'busy'

const WANTED_WIDTH_PX = 1920
const WANTED_HEIGHT_PX = 1080

const stateOf = (error: unknown): CameraState => {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'absent'
}

const stop = (stream: MediaStream | null): void => stream?.getTracks().forEach((track) => track.stop())

/** A camera of this computer, open while the dialog is. The desktop allows it only for this time. */
export function useCamera() {
  const [deviceId, choose] = useState<string | null>(null)
  const [stream, setStream] = useState<MediaStream | null>(null)
  const [state, setState] = useState<CameraState>('asking')
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([])
  useEffect(() => {
    let isOver = false
    let own: MediaStream | null = null
    const open = async () => {
      const media = (navigator as { readonly mediaDevices?: MediaDevices }).mediaDevices
      if (media === undefined) return setState('absent')
      try {
        await desktopShell()?.setCamera(true)
        own = await media.getUserMedia({ audio: false, video: { width: { ideal: WANTED_WIDTH_PX }, height: { ideal: WANTED_HEIGHT_PX }, ...(deviceId === null ? { facingMode: 'environment' } : { deviceId: { exact: deviceId } }) } })
        if (isOver) return stop(own)
        setStream(own)
        setState('ready')
        setDevices((await media.enumerateDevices()).filter(({ kind }) => kind === 'videoinput'))
      } catch (error) {
        if (!isOver) setState(stateOf(error))
      }
    }
    void open()
    return () => {
      isOver = true
      stop(own)
      setStream(null)
      void desktopShell()?.setCamera(false)
    }
  }, [deviceId])
  return { stream, state, devices, deviceId: deviceId ?? stream?.getVideoTracks()[0]?.getSettings().deviceId ?? null, choose }
}
