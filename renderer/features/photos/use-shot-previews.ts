import { useEffect, useRef, useState } from 'react'
import { base64ToBytes } from '#renderer/rpc/bytes.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { drawnPreview, opened } from './draw-picture.ts'

export type OfferedShot = { readonly shotId: string; readonly name: string }
/** Address of the small picture; null when the file does not open. Absent: not drawn yet. */
export type ShotPreviews = ReadonlyMap<string, string | null>

async function drawnShot({ shotId, name }: OfferedShot): Promise<string | null> {
  try {
    const { base64, mediaType } = await callCore('pictures.folderShot', { shotId })
    const bytes = await opened(new Blob([base64ToBytes(base64)], { type: mediaType }), name, (bitmap) => drawnPreview(bitmap))
    return URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }))
  } catch {
    return null // Shown as such on its tile; a file that changed is offered anew by the watch.
  }
}

/** Small pictures of offered files, drawn one after another while the dialog is open. */
export function useShotPreviews(shots: readonly OfferedShot[]): ShotPreviews {
  const [previews, setPreviews] = useState<ShotPreviews>(new Map())
  const [life] = useState(() => ({ isOpen: true, asked: new Set<string>(), made: [] as string[] }))
  const queue = useRef<Promise<void>>(Promise.resolve())
  useEffect(() => {
    life.isOpen = true
    return () => {
      life.isOpen = false
      life.made.forEach((url) => URL.revokeObjectURL(url))
    }
  }, [life])
  useEffect(() => {
    for (const shot of shots) {
      if (life.asked.has(shot.shotId)) continue
      life.asked.add(shot.shotId)
      queue.current = queue.current.then(async () => {
        if (!life.isOpen) return
        const url = await drawnShot(shot)
        if (url !== null) life.made.push(url)
        setPreviews((now) => new Map(now).set(shot.shotId, url))
      })
    }
  }, [shots, life])
  return previews
}
