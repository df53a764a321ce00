import { useEffect, useState } from 'react'
import { base64ToBytes } from './bytes.ts'
import { useQueryOf } from './query.ts'

const NEVER_OLD_MS = Number.POSITIVE_INFINITY

/** Address of a stored file for a picture or a frame; null while it is on its way or when there is none. */
export function useFileUrl(fileId: number | null): string | null {
  const { data } = useQueryOf('files.read', { fileId: fileId ?? 0 }, { isEnabled: fileId !== null, staleAfterMs: NEVER_OLD_MS })
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (data === undefined || fileId === null) return
    const made = URL.createObjectURL(new Blob([base64ToBytes(data.base64)], { type: data.mediaType }))
    setUrl(made)
    return () => {
      setUrl(null)
      URL.revokeObjectURL(made)
    }
  }, [data, fileId])
  return url
}
