import { boxesIn, type Box } from './video-boxes.ts'

const TABLE_HEAD_BYTES = 8
const STSC_ENTRY_BYTES = 12

interface Tables { readonly chunkAt: readonly number[]; readonly perChunk: (chunkNo: number) => number; readonly sizeOf: (sampleNo: number) => number; readonly sampleCount: number }

/** Body of a table of a track, or null where it is not there or shorter than it says. */
function tableOf(bytes: Buffer, boxes: readonly Box[], type: string, { headBytes, entryBytes }: { readonly headBytes: number; readonly entryBytes: number }): { readonly body: Buffer; readonly count: number } | null {
  const box = boxes.find((one) => one.type === type)
  if (box === undefined || box.end - box.bodyAt < headBytes) return null
  const body = bytes.subarray(box.bodyAt, box.end)
  const count = body.readUInt32BE(headBytes - 4)
  return headBytes + count * entryBytes > body.length ? null : { body, count }
}

function chunksOf(bytes: Buffer, boxes: readonly Box[]): readonly number[] | null {
  const short = tableOf(bytes, boxes, 'stco', { headBytes: TABLE_HEAD_BYTES, entryBytes: 4 })
  if (short !== null) return Array.from({ length: short.count }, (_, index) => short.body.readUInt32BE(TABLE_HEAD_BYTES + index * 4))
  const long = tableOf(bytes, boxes, 'co64', { headBytes: TABLE_HEAD_BYTES, entryBytes: 8 })
  return long === null ? null : Array.from({ length: long.count }, (_, index) => Number(long.body.readBigUInt64BE(TABLE_HEAD_BYTES + index * 8)))
}

/** Sizes of samples: one for all, or one for each. */
function sizesOf(bytes: Buffer, boxes: readonly Box[]): Pick<Tables, 'sizeOf' | 'sampleCount'> | null {
  const box = boxes.find(({ type }) => type === 'stsz')
  if (box === undefined || box.end - box.bodyAt < 12) return null
  const same = bytes.readUInt32BE(box.bodyAt + 4)
  const sampleCount = bytes.readUInt32BE(box.bodyAt + 8)
  if (same !== 0) return { sizeOf: () => same, sampleCount }
  return box.bodyAt + 12 + sampleCount * 4 > box.end ? null : { sizeOf: (no) => bytes.readUInt32BE(box.bodyAt + 12 + no * 4), sampleCount }
}

/** How many samples lie in a chunk: each entry holds from its first chunk to the next entry. */
function perChunkOf(bytes: Buffer, boxes: readonly Box[]): Tables['perChunk'] | null {
  const table = tableOf(bytes, boxes, 'stsc', { headBytes: TABLE_HEAD_BYTES, entryBytes: STSC_ENTRY_BYTES })
  if (table === null) return null
  const entries = Array.from({ length: table.count }, (_, index) => ({ first: table.body.readUInt32BE(TABLE_HEAD_BYTES + index * STSC_ENTRY_BYTES), samples: table.body.readUInt32BE(TABLE_HEAD_BYTES + index * STSC_ENTRY_BYTES + 4) }))
  let entry = 0
  return (chunkNo) => {
    while ((entries[entry + 1]?.first ?? Number.POSITIVE_INFINITY) <= chunkNo + 1) entry += 1
    return entries[entry]?.samples ?? 0
  }
}

/** Empties what a track holds among the pixels and the sound, by its tables; false where they do not fit the file. */
export function emptySamples(bytes: Buffer, stbl: Box): boolean {
  const boxes = boxesIn(bytes, stbl.bodyAt, stbl.end)
  if (boxes === null) return false
  const [chunkAt, perChunk, sizes] = [chunksOf(bytes, boxes), perChunkOf(bytes, boxes), sizesOf(bytes, boxes)]
  if (sizes !== null && sizes.sampleCount === 0) return true
  if (chunkAt === null || perChunk === null || sizes === null) return false
  let sampleNo = 0
  for (const [chunkNo, start] of chunkAt.entries()) {
    let at = start
    for (let left = perChunk(chunkNo); left > 0 && sampleNo < sizes.sampleCount; left -= 1) {
      const end = at + sizes.sizeOf(sampleNo)
      if (end > bytes.length) return false
      bytes.fill(0, at, end)
      at = end
      sampleNo += 1
    }
  }
  return sampleNo === sizes.sampleCount
}
