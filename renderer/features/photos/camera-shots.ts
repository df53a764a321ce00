import { useEffect, useRef, useState } from 'react'
import { photosTexts } from '#renderer/texts/photos.ts'
import { drawn, opened, SHOWN_SIDE_PX, UnreadablePicture } from './draw-picture.ts'

const JPEG = 'image/jpeg'
const QUALITY = 0.92
const QUARTERS = 4

export type Shot = { readonly key: string; readonly blob: Blob; readonly url: string; readonly quarters: number; readonly isChosen: boolean; readonly takenAt: string }

/** The picture the camera shows at this moment. */
export async function takeShot(video: HTMLVideoElement): Promise<Shot> {
  const canvas = new OffscreenCanvas(video.videoWidth || 1, video.videoHeight || 1)
  const context = canvas.getContext('2d')
  if (context === null) throw new UnreadablePicture('no canvas')
  context.drawImage(video, 0, 0)
  const blob = await canvas.convertToBlob({ type: JPEG, quality: QUALITY })
  return { key: crypto.randomUUID(), blob, url: URL.createObjectURL(blob), quarters: 0, isChosen: true, takenAt: new Date().toISOString() }
}

/** A chosen shot as a file; turned ones are drawn upright. */
export async function shotFile({ blob, quarters, takenAt }: Shot, no: number): Promise<File> {
  const name = photosTexts.camera.fileName(takenAt, no)
  if (quarters === 0) return new File([blob], name, { type: JPEG })
  const bytes = await opened(blob, name, (bitmap) => drawn(bitmap, { longestPx: SHOWN_SIDE_PX, quality: QUALITY, quarters }))
  return new File([bytes], name, { type: JPEG })
}

export function useShots() {
  const [all, setAll] = useState<readonly Shot[]>([])
  const latest = useRef(all)
  useEffect(() => {
    latest.current = all
  })
  useEffect(() => () => latest.current.forEach(({ url }) => URL.revokeObjectURL(url)), [])
  const change = (key: string, facts: (shot: Shot) => Partial<Shot>) => setAll((now) => now.map((shot) => (shot.key === key ? { ...shot, ...facts(shot) } : shot)))
  return {
    all,
    add: (shot: Shot) => setAll((now) => [...now, shot]),
    toggle: (key: string) => change(key, ({ isChosen }) => ({ isChosen: !isChosen })),
    turn: (key: string) => change(key, ({ quarters }) => ({ quarters: (quarters + 1) % QUARTERS })),
  }
}
