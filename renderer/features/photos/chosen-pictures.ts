import { pickFile } from '#renderer/rpc/host-shell.ts'

const TYPE_BY_ENDING: Readonly<Record<string, string>> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' }

/** Asks for a picture by the dialog of the system; empty when it was closed. */
export async function chosenPictures(): Promise<readonly File[]> {
  const picked = await pickFile('photo')
  if (picked === null) return []
  const ending = picked.name.split('.').at(-1)?.toLowerCase() ?? ''
  return [new File([picked.bytes], picked.name, { type: TYPE_BY_ENDING[ending] ?? '' })]
}
