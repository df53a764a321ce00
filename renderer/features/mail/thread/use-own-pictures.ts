import { useQuery } from '@tanstack/react-query'
import { isShownPicture } from '#shared/mail/attachment-risk.ts'
import { callCore } from '#renderer/rpc/client.ts'
import type { MailAttachment } from '../contract-types.ts'
import { contentId } from '../html/clean-letter.ts'

const NEVER_OLD_MS = Number.POSITIVE_INFINITY
const MAX_PICTURES = 40
const MAX_PICTURE_BYTES = 4 * 1024 * 1024
const NO_PICTURES: ReadonlyMap<string, string> = new Map()

async function bytesOf({ attachmentId, fileId }: MailAttachment): Promise<string | null> {
  const stored = fileId ?? (await callCore('mail.openAttachment', { attachmentId }, { commandId: crypto.randomUUID() })).fileId
  const { mediaType, base64 } = await callCore('files.read', { fileId: stored })
  return isShownPicture(mediaType) ? `data:${mediaType};base64,${base64}` : null
}

/** Pictures that lie in the letter itself and that its text asks for, by Content-ID; taken out when first shown. */
export function useOwnPictures(html: string, attachments: readonly MailAttachment[]): ReadonlyMap<string, string> {
  const asked = new Set([...html.matchAll(/cid:([^"'\s>)]+)/gi)].map(([address]) => contentId(address)))
  const wanted = attachments.filter((file) => file.sizeBytes <= MAX_PICTURE_BYTES && asked.has(contentId(file.contentId))).slice(0, MAX_PICTURES)
  const { data } = useQuery({
    // Named after what it reads: stored bytes never become old.
    queryKey: ['files.read', 'pictures of a letter', wanted.map(({ attachmentId }) => attachmentId)],
    queryFn: async () => {
      const held = new Map<string, string>()
      for (const file of wanted) {
        const address = await bytesOf(file)
        if (address !== null) held.set(contentId(file.contentId), address)
      }
      return held
    },
    enabled: wanted.length > 0,
    staleTime: NEVER_OLD_MS,
  })
  return data ?? NO_PICTURES
}
