import { useEffect, useState } from 'react'
import { base64ToBytes } from './bytes.ts'
import { useQueryOf } from './query.ts'

const NEVER_OLD_MS = Number.POSITIVE_INFINITY

export type OriginalAsPreview = { readonly base64: string; readonly mediaType: string }

/** Address of the small picture of a stored photo; null while it is on its way. `onOriginal` hears of a photo that has no small one yet. */
export function usePreviewUrl(fileId: number, onOriginal: (fileId: number, original: OriginalAsPreview) => void): string | null {
  const { data } = useQueryOf('files.preview', { fileId }, { staleAfterMs: NEVER_OLD_MS })
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (data === undefined) return
    const made = URL.createObjectURL(new Blob([base64ToBytes(data.base64)], { type: data.mediaType }))
    setUrl(made)
    if (!data.isCopy) onOriginal(fileId, data)
    return () => {
      setUrl(null)
      URL.revokeObjectURL(made)
    }
  }, [data, fileId, onOriginal])
  return url
}
