import { closeSync, openSync, readSync } from 'node:fs'

const CHUNK_BYTES = 256 * 1024

export interface Chunk {
  bytes: Buffer
  /** Bytes of the file before this piece. */
  position: number
}

/** Reads a file a piece at a time; a piece stays valid after the next one is read. */
export function* readChunks(path: string): Generator<Chunk> {
  const fd = openSync(path, 'r')
  try {
    for (let position = 0; ; ) {
      const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES)
      const length = readSync(fd, buffer, 0, CHUNK_BYTES, position)
      if (length === 0) return
      yield { bytes: buffer.subarray(0, length), position }
      position += length
    }
  } finally {
    closeSync(fd)
  }
}
