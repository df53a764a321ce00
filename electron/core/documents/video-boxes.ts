/** A piece of an MP4 or MOV file: its head and what it holds, as places in the file. */
export interface Box { readonly type: string; readonly at: number; readonly bodyAt: number; readonly end: number }

const HEAD_BYTES = 8
const LONG_SIZE_BYTES = 8
/** In the place of a size: the real one follows in eight bytes; the box goes to the end of the file. */
const LONG_SIZE = 1
const TO_THE_END = 0

/** Pieces between two places, one after another; null where a size does not fit into what is left. */
export function boxesIn(bytes: Buffer, from: number, to: number): readonly Box[] | null {
  const boxes: Box[] = []
  for (let at = from; at < to;) {
    if (at + HEAD_BYTES > to) return isEmptyTail(bytes, at, to) ? boxes : null
    const short = bytes.readUInt32BE(at)
    // QuickTime ends a list with four empty bytes.
    if (short === TO_THE_END && to !== bytes.length) return isEmptyTail(bytes, at, to) ? boxes : null
    const bodyAt = at + HEAD_BYTES + (short === LONG_SIZE ? LONG_SIZE_BYTES : 0)
    if (bodyAt > to) return null
    const end = short === TO_THE_END ? to : at + (short === LONG_SIZE ? Number(bytes.readBigUInt64BE(at + HEAD_BYTES)) : short)
    if (end < bodyAt || end > to) return null
    boxes.push({ type: bytes.toString('latin1', at + 4, at + HEAD_BYTES), at, bodyAt, end })
    at = end
  }
  return boxes
}

const isEmptyTail = (bytes: Buffer, from: number, to: number): boolean => bytes.subarray(from, to).every((byte) => byte === 0)

/** The box stays where it was and as long as it was, empty: nothing behind it moves, so no offset in the file changes. */
export function makeFree(bytes: Buffer, { at, bodyAt, end }: Box): void {
  bytes.write('free', at + 4, 'latin1')
  bytes.fill(0, bodyAt, end)
}
