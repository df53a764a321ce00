import type { InputOf } from '#shared/contract/index.ts'
import { base64ToBytes, bytesToBase64 } from '#renderer/rpc/bytes.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { queryClient } from '#renderer/rpc/query.ts'
import { drawnCopies, type DrawnCopies } from './draw-picture.ts'

/** Below this an original is a preview of itself. */
const LIGHT_BASE64 = 200_000

export async function keepCopies(fileId: number, { preview, shown }: DrawnCopies): Promise<void> {
  const input: InputOf<'pictures.keepCopies'> = { fileId, preview: bytesToBase64(preview), shown: shown === null ? null : bytesToBase64(shown) }
  await callCore('pictures.keepCopies', input, { commandId: crypto.randomUUID() })
}

/** Asks for one preview again, and for no other. */
export const dropPreview = (fileId: number): Promise<void> => queryClient.invalidateQueries({ queryKey: ['files.preview', { fileId }] })

const asked = new Set<number>()
let queue: Promise<void> = Promise.resolve()

/** Large pictures kept before there were copies get theirs when they are first looked at, one after another. */
export function copyLater(fileId: number, { base64, mediaType }: { readonly base64: string; readonly mediaType: string }): void {
  if (base64.length <= LIGHT_BASE64 || asked.has(fileId)) return
  asked.add(fileId)
  queue = queue.then(async () => {
    await keepCopies(fileId, await drawnCopies(new Blob([base64ToBytes(base64)], { type: mediaType }), String(fileId)))
    await dropPreview(fileId)
  }).catch(() => undefined) // Without a copy the original is shown: slower, never wrong.
}
