/** Run as a process of its own by claim-file.ts, so that its peak of memory is the workbook's alone; what the system counts as `maxRSS` would begin with the memory of the whole bench. */
import { closeSync, fsyncSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderClaimFile } from '#jobs/render-claim-file.ts'
import { claimItem, claimSample } from '#test/documents/sample-claim.ts'
import { SAMPLE_JPEG } from '#test/documents/sample-picture.ts'
import { peakMbOf } from './built-program.ts'
import { percentile, timed } from './measure.ts'

const LINES = 200
const PHOTOS_OF_LINE = 3
const PHOTO_BYTES = 200_000
const ROUNDS = 5
const MARKER = 0xff
const END_OF_IMAGE_BYTES = 2

/** A photo of usual size: pixels that do not pack, a stuffed zero after every byte that would be a mark. */
function photo(seed: number): Buffer {
  const pixels = Buffer.alloc(PHOTO_BYTES - SAMPLE_JPEG.length)
  let state = seed + 1
  for (let at = 0; at < pixels.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    pixels[at] = pixels[at - 1] === MARKER ? 0 : state >>> 24
  }
  return Buffer.concat([SAMPLE_JPEG.subarray(0, -END_OF_IMAGE_BYTES), pixels, SAMPLE_JPEG.subarray(-END_OF_IMAGE_BYTES)])
}

/** The least it can cost: the same photos read and written into one file that is on the disk. */
function copyBarely(paths: readonly string[], outFile: string): void {
  const handle = openSync(outFile, 'w')
  for (const path of paths) writeSync(handle, readFileSync(path))
  fsyncSync(handle)
  closeSync(handle)
}

const folder = mkdtempSync(join(tmpdir(), 'verstak-bench-claim-'))
const evidence = Array.from({ length: LINES * PHOTOS_OF_LINE }, (_, index) => {
  const picturePath = join(folder, `${index}.jpg`)
  writeFileSync(picturePath, photo(index))
  return { lineNo: Math.floor(index / PHOTOS_OF_LINE) + 1, fileName: `CL-${index}.jpg`, sha256: 'a'.repeat(64), takenOn: '2026-11-05', shows: 'Serial plate', picturePath }
})
const model = { ...claimSample(null), items: Array.from({ length: LINES }, (_, index) => claimItem(index + 1)), evidence }
const designs: number[] = []
const floors: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  floors.push(timed(() => { copyBarely(evidence.map(({ picturePath }) => picturePath), join(folder, 'floor.bin')) }))
  const startedMs = performance.now()
  await renderClaimFile({ model, outFile: join(folder, 'claim.xlsx') })
  designs.push(performance.now() - startedMs)
}
rmSync(folder, { recursive: true })
const median = (values: number[]): number => percentile(values.sort((one, other) => one - other), 50)
process.stdout.write(JSON.stringify({ designMs: median(designs), floorMs: median(floors), peakMb: peakMbOf(process.pid) }))
