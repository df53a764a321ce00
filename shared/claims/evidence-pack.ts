export interface PackedSize { readonly sizeBytes: number }

/** Of an archive, beside the files in it: names stand in it twice. */
const ENTRY_BYTES = 400

/** Files in the order they come, cut into archives no larger than the supplier takes; null takes all in one. */
export function packParts<T extends PackedSize>(files: readonly T[], maxBytes: number | null): T[][] {
  const parts: T[][] = []
  let leftBytes = 0
  for (const file of files) {
    const needed = file.sizeBytes + ENTRY_BYTES
    const last = parts.at(-1)
    if (last !== undefined && (maxBytes === null || needed <= leftBytes)) last.push(file)
    else {
      parts.push([file])
      leftBytes = maxBytes ?? Number.POSITIVE_INFINITY
    }
    leftBytes -= needed
  }
  return parts
}
