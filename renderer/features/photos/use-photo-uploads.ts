import { useCallback, useEffect, useRef, useState } from 'react'
import type { IncomingPhoto } from '#shared/contract/pictures.ts'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { readStoredFile, storeFile } from '#renderer/rpc/host-shell.ts'
import { dropTouchedBy } from '#renderer/rpc/query.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { photosTexts } from '#renderer/texts/photos.ts'
import { drawnCopies, NotPicture, preparedPicture, TooLargePicture, UnreadablePicture } from './draw-picture.ts'
import { keepCopies } from './keep-copies.ts'

export type UploadStage = 'shrinking' | 'sending' | 'failed'

/** A picture on its way into the store; shown at once from the file itself, later where it came by phone. */
export type PhotoUpload<Place> = {
  readonly key: string
  readonly name: string
  readonly url: string
  readonly place: Place
  readonly stage: UploadStage
  readonly problem: string | null
}

/** A file of this desk, or a picture that the store has already and that waits for its place. */
type Source = { readonly file: File } | { readonly incoming: IncomingPhoto }
type Kept<Place> = PhotoUpload<Place> & { readonly source: Source }
type Stored = { readonly fileId: number; readonly name: string }

function problemOf(error: unknown, name: string): string {
  if (error instanceof NotPicture) return photosTexts.notPicture(name)
  if (error instanceof UnreadablePicture) return photosTexts.unreadable(name)
  if (error instanceof TooLargePicture) return photosTexts.tooLarge(name)
  return error instanceof CallFailed ? failureText(error.failure) : photosTexts.failed
}

export type PhotoUploads<Place> = {
  readonly uploads: readonly PhotoUpload<Place>[]
  readonly add: (files: readonly File[], place: Place) => void
  /** Gives a picture that came by phone its place. */
  readonly adopt: (photo: IncomingPhoto, place: Place) => void
  readonly retry: (key: string) => void
  readonly drop: (key: string) => void
}

async function storedFile(file: File, onSending: () => void): Promise<Stored> {
  const { original, copies } = await preparedPicture(file)
  onSending()
  const { fileId } = await storeFile(original)
  await keepCopies(fileId, copies)
  return { fileId, name: original.name }
}

async function adoptedPhoto({ fileId, name }: IncomingPhoto, onUrl: (url: string) => void): Promise<Stored> {
  const { bytes, mediaType } = await readStoredFile(fileId)
  const blob = new Blob([bytes], { type: mediaType })
  onUrl(URL.createObjectURL(blob))
  await keepCopies(fileId, await drawnCopies(blob, name))
  return { fileId, name }
}

async function settle({ incomingId }: IncomingPhoto): Promise<void> {
  await callCore('pictures.settle', { incomingId, outcome: 'placed' }, { commandId: crypto.randomUUID() })
  await dropTouchedBy('pictures.settle')
}

/**
 * Takes pictures one by one: draws the copies, stores all, and gives the stored number to `onStored`, which may answer a
 * promise to wait for. A picture that failed stays with its reason until it is retried or dropped.
 */
export function usePhotoUploads<Place>(onStored: (photo: { readonly fileId: number; readonly name: string; readonly place: Place }) => void | Promise<void>): PhotoUploads<Place> {
  const [kept, setKept] = useState<readonly Kept<Place>[]>([])
  const latest = useRef({ kept, onStored })
  const queue = useRef<Promise<void>>(Promise.resolve())
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
    async ({ key, source, name, place }: Kept<Place>) => {
      try {
        change(key, { stage: 'shrinking', problem: null })
        const stored = 'file' in source ? await storedFile(source.file, () => change(key, { stage: 'sending' })) : await adoptedPhoto(source.incoming, (url) => change(key, { url, stage: 'sending' }))
        await latest.current.onStored({ ...stored, place })
        if ('incoming' in source) await settle(source.incoming)
        drop(key)
      } catch (error) {
        change(key, { stage: 'failed', problem: problemOf(error, name) })
      }
    },
    [change, drop],
  )
  const take = useCallback(
    (taken: readonly Kept<Place>[]) => {
      setKept((now) => [...now, ...taken])
      for (const one of taken) queue.current = queue.current.then(() => send(one))
    },
    [send],
  )
  const add = useCallback((files: readonly File[], place: Place) => take(files.map((file) => ({ key: crypto.randomUUID(), source: { file }, name: file.name, url: URL.createObjectURL(file), place, stage: 'shrinking', problem: null }))), [take])
  const adopt = useCallback((incoming: IncomingPhoto, place: Place) => take([{ key: `incoming-${incoming.incomingId}`, source: { incoming }, name: incoming.name, url: '', place, stage: 'shrinking', problem: null }]), [take])
  const retry = useCallback((key: string) => {
    const one = latest.current.kept.find((other) => other.key === key)
    if (one !== undefined) void send(one)
  }, [send])

  return { uploads: kept, add, adopt, retry, drop }
}
