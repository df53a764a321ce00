import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { barePicture, picturePieces } from '#core/documents/picture-metadata.ts'
import { samplePng } from '#jobs/claims/sample-picture.ts'
import { readZipParts } from '#jobs/import/zip-parts.ts'
import { renderClaimFile } from '#jobs/render-claim-file.ts'
import { renderAct } from '#jobs/render-act.ts'
import { claimSample } from './sample-claim.ts'
import { diagSample } from './sample-models.ts'
import { SAMPLE_JPEG, temporaryFolder } from './sample-picture.ts'

const SECRET = 'GPS 56.8587N 35.9176E Ivan Petrov'
const folder = temporaryFolder()

/** A note of the camera: how it was held, and words that must not travel. */
function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(1, 8)
  tiff.writeUInt16LE(0x0112, 10)
  tiff.writeUInt16LE(3, 12)
  tiff.writeUInt32LE(1, 14)
  tiff.writeUInt16LE(orientation, 18)
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(SECRET)])
}

function segment(code: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

const photo = (orientation: number): Buffer => Buffer.concat([
  SAMPLE_JPEG.subarray(0, 2), segment(0xe1, exif(orientation)), segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x>${SECRET}</x>`)), segment(0xfe, Buffer.from(SECRET)), SAMPLE_JPEG.subarray(2),
  // A phone adds a second picture with notes of its own behind the first.
  SAMPLE_JPEG.subarray(0, 2), segment(0xe1, exif(1)), SAMPLE_JPEG.subarray(2),
])

function chunk(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 0, 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
}

function webp(): Buffer {
  const body = Buffer.concat([chunk('VP8X', Buffer.from([0x0c, 0, 0, 0, 9, 0, 0, 9, 0, 0])), chunk('VP8L', Buffer.from([0x2f, 9, 0, 0, 0])), chunk('EXIF', exif(1)), chunk('XMP ', Buffer.from(SECRET))])
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(body.length + 4, 4)
  return Buffer.concat([head, body])
}

function png(): Buffer {
  const bytes = samplePng()
  const text = Buffer.alloc(12 + SECRET.length)
  text.writeUInt32BE(SECRET.length, 0)
  text.write(`tEXt${SECRET}`, 4, 'latin1')
  return Buffer.concat([bytes.subarray(0, 33), text, bytes.subarray(33)])
}

describe('a picture that goes to strangers', () => {
  it.each([['JPEG', photo(6)], ['PNG', png()], ['WebP', webp()]])('keeps its pixels and loses what the camera wrote: %s', (_kind, bytes) => {
    expect(bytes.includes(SECRET)).toBe(true)
    const bare = Buffer.concat(picturePieces(bytes) ?? [])
    expect(bare.length).toBeGreaterThan(40)
    expect(bare.includes(SECRET)).toBe(false)
    expect(bare.includes('xap')).toBe(false)
  })

  it('is byte for byte the same where there was nothing to remove', () => {
    expect(Buffer.concat(picturePieces(SAMPLE_JPEG) ?? []).equals(SAMPLE_JPEG)).toBe(true)
  })

  it('keeps the one note that turns it upright', () => {
    const bare = Buffer.concat(picturePieces(photo(6)) ?? [])
    expect(barePicture(bare)).toMatchObject({ orientation: 6, widthPx: 40, heightPx: 30 })
  })

  it('a file that is no picture is not let through', () => {
    expect(picturePieces(Buffer.from('%PDF-1.7 not a picture at all'))).toBeNull()
    expect(picturePieces(Buffer.from('RIFF\u0010\0\0\0WEBPVP8 \u00ff\u00ff\u00ff\u007f', 'latin1'))).toBeNull()
  })
})

describe('the usual workbook of a claim', () => {
  it('embeds photos without place, time and owner, turned as the camera was held', async () => {
    const path = join(folder, 'phone.jpg')
    writeFileSync(path, photo(6))
    const outFile = join(folder, 'claim.xlsx')
    await renderClaimFile({ model: claimSample(path), outFile })
    const parts = await readZipParts(outFile, statSync(outFile).size, () => () => true)
    const media = [...parts].filter(([name]) => name.startsWith('xl/media/'))
    expect(media.map(([name]) => name)).toEqual(['xl/media/photo1.jpeg'])
    for (const [, bytes] of parts) expect(bytes.includes('GPS')).toBe(false)
    expect(barePicture(media[0]?.[1] ?? Buffer.alloc(0))).toMatchObject({ kind: 'jpeg', widthPx: 40, heightPx: 30, orientation: 1 })
    const drawings = [...parts].filter(([name]) => name.startsWith('xl/drawings/drawing')).map(([, bytes]) => bytes.toString('utf8'))
    expect(drawings).toHaveLength(2)
    for (const drawing of drawings) expect(drawing).toContain('rot="5400000"')
  })
})

describe('an act with photos', () => {
  it('carries them without place, time and owner', async () => {
    const path = join(folder, 'act-photo.jpg')
    const outFile = join(folder, 'act-photo.pdf')
    writeFileSync(path, photo(1))
    await renderAct({ kind: 'DOC_DIAG', model: { ...diagSample, photos: [{ no: 1, captionRu: 'плата', jpegPath: path }] }, outFile })
    const pdf = readFileSync(outFile)
    // A picture lies in a PDF as it is in its file, so its notes would too.
    expect(pdf.includes(SAMPLE_JPEG.subarray(SAMPLE_JPEG.length - 60))).toBe(true)
    expect(pdf.includes(SECRET)).toBe(false)
  })
})
