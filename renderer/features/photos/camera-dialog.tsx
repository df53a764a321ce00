import { useEffect, useRef, useState } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { photosTexts } from '#renderer/texts/photos.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import classes from './photo-sources.module.css'
import { shotFile, takeShot, useShots, type Shot } from './camera-shots.ts'
import { useCamera } from './use-camera.ts'

export type CameraDialogProps = { readonly label: string; readonly onFiles: (files: readonly File[]) => void; readonly onClose: () => void }

const BURST_COUNT = 5
const BURST_PAUSE_MS = 350
const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

/** Takes pictures with a camera of this computer: one or five at once; they are turned and chosen before they go to their place. */
export function CameraDialog({ label, onFiles, onClose }: CameraDialogProps) {
  const texts = photosTexts.camera
  const camera = useCamera()
  const videoRef = useRef<HTMLVideoElement>(null)
  const shots = useShots()
  const [isBusy, setBusy] = useState(false)
  const { stream } = camera
  useEffect(() => {
    if (videoRef.current !== null) videoRef.current.srcObject = stream
  }, [stream])
  const take = async (count: number) => {
    if (stream === null || isBusy) return
    setBusy(true)
    try {
      for (let no = 0; no < count; no += 1) {
        if (no > 0) await pause(BURST_PAUSE_MS)
        if (videoRef.current !== null) shots.add(await takeShot(videoRef.current))
      }
    } finally {
      setBusy(false)
    }
  }
  const chosen = shots.all.filter(({ isChosen }) => isChosen)
  const handOver = async () => {
    setBusy(true)
    const files = await Promise.all(chosen.map((shot, index) => shotFile(shot, index + 1)))
    onFiles(files)
    onClose()
  }
  useHotkeys({ S: { run: () => void take(1), description: texts.take }, B: { run: () => void take(BURST_COUNT), description: texts.burst } }, { scope: 'dialog' })
  const whyNot = stream === null ? texts[camera.state === 'ready' ? 'asking' : camera.state] : null
  return (
    <Dialog isOpen width="wide" title={texts.title(label)} onClose={onClose} primary={{ label: texts.use(chosen.length), onClick: () => void handOver(), isBusy, disabledReason: chosen.length === 0 ? texts.nothing : null }}
      extraActions={
        <>
          <ActionButton label={texts.take} kbd="S" onClick={() => void take(1)} disabledReason={whyNot === null ? null : texts.noPicture} />
          <ActionButton label={texts.burst} kbd="B" onClick={() => void take(BURST_COUNT)} disabledReason={whyNot === null ? null : texts.noPicture} />
        </>
      }
    >
      {camera.devices.length > 1 && <SelectField label={texts.device} value={camera.deviceId} options={camera.devices.map((device, index) => ({ value: device.deviceId, label: device.label || texts.unnamed(index + 1) }))} onChange={camera.choose} />}
      <div className={classes.view}>
        {stream === null ? <p role={camera.state === 'asking' ? 'status' : 'alert'}>{whyNot}</p> : <video ref={videoRef} autoPlay muted playsInline aria-label={texts.view} />}
      </div>
      {shots.all.length > 0 && <div className={classes.shots} role="group" aria-label={texts.shots}>{shots.all.map((shot, index) => <ShotTile key={shot.key} shot={shot} no={index + 1} onToggle={() => shots.toggle(shot.key)} onTurn={() => shots.turn(shot.key)} />)}</div>}
    </Dialog>
  )
}

const QUARTER_DEGREES = 90

function ShotTile({ shot, no, onToggle, onTurn }: { readonly shot: Shot; readonly no: number; readonly onToggle: () => void; readonly onTurn: () => void }) {
  const texts = photosTexts.camera
  return (
    <div className={classes.shot}>
      <button type="button" aria-pressed={shot.isChosen} aria-label={texts.shot(no)} onClick={onToggle}><img src={shot.url} alt="" style={{ rotate: `${shot.quarters * QUARTER_DEGREES}deg` }} /></button>
      <button type="button" className={classes.turn} aria-label={texts.turnShot(no)} onClick={onTurn}>{texts.turn}</button>
    </div>
  )
}
