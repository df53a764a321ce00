import { rmSync, writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import type { ClaimModel } from '#shared/documents/claim-model.ts'

const WIDTH_PX = 320
const HEIGHT_PX = 240
const CHANNELS = 3
const TRUECOLOUR = 2
const DEPTH = 8
const FRAME_PX = 6
/** Plain greys and blues; a sample must not be taken for a photo. */
const SKY = [196, 216, 226] as const
const GROUND = [120, 138, 150] as const
const FRAME = [74, 92, 106] as const

function chunk(name: string, body: Buffer): Buffer {
  const whole = Buffer.alloc(body.length + 12)
  whole.writeUInt32BE(body.length, 0)
  whole.write(name, 4, 'latin1')
  body.copy(whole, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, body.length + 8)), body.length + 8)
  return whole
}

function colourAt(x: number, y: number): readonly [number, number, number] {
  const isFrame = x < FRAME_PX || y < FRAME_PX || x >= WIDTH_PX - FRAME_PX || y >= HEIGHT_PX - FRAME_PX
  if (isFrame) return FRAME
  return y > HEIGHT_PX - Math.min(x, WIDTH_PX - x) ? GROUND : SKY
}

/** A drawn stand-in for a photo: a frame with a hill. */
export function samplePng(): Buffer {
  const rows = Buffer.alloc((WIDTH_PX * CHANNELS + 1) * HEIGHT_PX)
  for (let y = 0; y < HEIGHT_PX; y += 1) {
    for (let x = 0; x < WIDTH_PX; x += 1) rows.set(colourAt(x, y), y * (WIDTH_PX * CHANNELS + 1) + 1 + x * CHANNELS)
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(WIDTH_PX, 0)
  head.writeUInt32BE(HEIGHT_PX, 4)
  head.set([DEPTH, TRUECOLOUR], 8)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

/** The model with drawn pictures in the places of photos, and the way to remove their file. */
export function writeSamplePictures(model: ClaimModel, outFile: string): { readonly model: ClaimModel; readonly remove: () => void } {
  const path = `${outFile}.sample.png`
  writeFileSync(path, samplePng())
  return { model: { ...model, evidence: model.evidence.map((one) => ({ ...one, picturePath: path })) }, remove: () => { rmSync(path, { force: true }) } }
}
