import { useCallback, useEffect, useRef, useState } from 'react'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { storeFile } from '#renderer/rpc/host-shell.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { photosTexts } from '#renderer/texts/photos.ts'
import { NotPicture, shrunkPicture, UnreadablePicture } from './shrink-picture.ts'

export type UploadStage = 'shrinking' | 'sending' | 'failed'

/** A picture on its way into the store; shown at once from the file itself. */
export type PhotoUpload<Place> = {
  readonly key: string
  readonly name: string
  readonly url: string
  readonly place: Place
  readonly stage: UploadStage
  readonly problem: string | null
}

type Kept<Place> = PhotoUpload<Place> & { readonly file: File }

function problemOf(error: unknown, name: string): string {
  if (error instanceof NotPicture) return photosTexts.notPicture(name)
  if (error instanceof UnreadablePicture) return photosTexts.unreadable(name)
  return error instanceof CallFailed ? failureText(error.failure) : photosTexts.failed
}

export type PhotoUploads<Place> = {
  readonly uploads: readonly PhotoUpload<Place>[]
  readonly add: (files: readonly File[], place: Place) => void
  readonly retry: (key: string) => void
  readonly drop: (key: string) => void
}

/**
 * Takes pictures one by one: shrinks, stores, and gives the stored number to `onStored`, which may answer a promise
 * to wait for. A picture that failed stays with its reason until it is retried or dropped.
 */
export function usePhotoUploads<Place>(onStored: (photo: { readonly fileId: number; readonly name: string; readonly place: Place }) => void | Promise<void>): PhotoUploads<Place> {
  const [kept, setKept] = useState<readonly Kept<Place>[]>([])
  const latest = useRef({ kept, onStored })
  useEffect(() => {
    latest.current = { kept, onStored }
  })
  useEffect(() => () => latest.current.kept.forEach(({ url }) => URL.revokeObjectURL(url)), [])

  const change = useCallback((key: string, facts: Partial<Kept<Place>>) => setKept((now) => now.map((one) => (one.key === key ? { ...one, ...facts } : one))), [])
  const drop = useCallback((key: string) => {
    setKept((now) => {
      now.filter((one) => one.key === key).forEach(({ url }) => URL.revokeObjectURL(url))
      return now.filter((one) => one.key !== key)
    })
  }, [])
  const send = useCallback(
    async ({ key, file, name, place }: Kept<Place>) => {
      try {
        change(key, { stage: 'shrinking', problem: null })
        const picture = await shrunkPicture(file)
        change(key, { stage: 'sending' })
        const { fileId } = await storeFile(picture)
        await latest.current.onStored({ fileId, name: picture.name, place })
        drop(key)
      } catch (error) {
        change(key, { stage: 'failed', problem: problemOf(error, name) })
      }
    },
    [change, drop],
  )
  const add = useCallback(
    (files: readonly File[], place: Place) => {
      const taken = files.map((file): Kept<Place> => ({ key: crypto.randomUUID(), file, name: file.name, url: URL.createObjectURL(file), place, stage: 'shrinking', problem: null }))
      setKept((now) => [...now, ...taken])
      void (async () => {
        for (const one of taken) await send(one)
      })()
    },
    [send],
  )
  const retry = useCallback((key: string) => {
    const one = latest.current.kept.find((other) => other.key === key)
    if (one !== undefined) void send(one)
  }, [send])

  return { uploads: kept, add, retry, drop }
}
