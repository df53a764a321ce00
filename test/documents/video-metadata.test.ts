import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { freeVideo } from '#core/documents/video-metadata.ts'
import { boxesIn } from '#core/documents/video-boxes.ts'
import { mediaTypeOf } from '#core/files/index.ts'
import { aVideo, box, FRAME, SECRET } from '#test/kit/video-builders.ts'

/** The first place of the pixels, as the film itself says. */
function firstChunk(bytes: Buffer): number {
  const short = bytes.indexOf('stco')
  return short < 0 ? Number(bytes.readBigUInt64BE(bytes.indexOf('co64') + 12)) : bytes.readUInt32BE(short + 12)
}

describe('a video that goes to strangers', () => {
  it.each([
    ['MP4 of a telephone', aVideo()],
    ['MP4 whose description stands behind the pixels', aVideo({ isMoovFirst: false })],
    ['MP4 with long dates and places', aVideo({ version: 1, isLong: true })],
    ['MOV', aVideo({ brand: 'qt  ' })],
  ])('keeps its length, its pixels and every place in it; the place, the dates and the owner are gone: %s', (_name, whole) => {
    const bytes = Buffer.from(whole)
    expect([bytes.includes(SECRET), bytes.includes('Camera of Ivan')]).toEqual([true, true])
    expect(freeVideo(bytes)).toBe(true)
    expect(bytes.length).toBe(whole.length)
    expect(['Ivan', '35.9176', 'xyz', 'loci', 'udta', 'uuid', 'sefd'].filter((word) => bytes.includes(word))).toEqual([])
    expect(bytes.includes(Buffer.from([0xe2, 0x7f, 0xdc, 0x00]))).toBe(false)
    expect(firstChunk(bytes)).toBe(firstChunk(whole))
    expect(bytes.subarray(firstChunk(bytes), firstChunk(bytes) + FRAME.length).equals(FRAME)).toBe(true)
    expect(boxesIn(bytes, 0, bytes.length)?.map(({ at, end }) => [at, end])).toEqual(boxesIn(whole, 0, whole.length)?.map(({ at, end }) => [at, end]))
  })

  it('freed once more it is the same byte for byte', () => {
    const once = Buffer.from(aVideo())
    freeVideo(once)
    const twice = Buffer.from(once)
    expect(freeVideo(twice)).toBe(true)
    expect(twice.equals(once)).toBe(true)
  })

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['cut short', (whole) => whole.subarray(0, whole.length - 5)],
    ['a box larger than the file', (whole) => { whole.writeUInt32BE(0x7fffffff, whole.indexOf('trak') - 4); return whole }],
    ['a box shorter than its head', (whole) => { whole.writeUInt32BE(3, whole.indexOf('mvhd') - 4); return whole }],
    ['a track of notes that lies outside the file', (whole) => { whole.writeUInt32BE(0x7ffffff0, whole.lastIndexOf('stco') + 12); return whole }],
    ['a description packed away', (whole) => { whole.write('cmov', whole.indexOf('mvhd'), 'latin1'); return whole }],
    ['no track that is seen or heard', () => Buffer.concat([box('ftyp', Buffer.from('isom')), box('moov'), box('mdat', FRAME)])],
    ['words', () => Buffer.from(`just words ${SECRET}`)],
  ])('what cannot be looked through is not let go: %s', (_name, spoil) => {
    expect(freeVideo(spoil(Buffer.from(aVideo())))).toBe(false)
  })

  it('any damage ends in yes or no, never in a fall', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(aVideo().length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), (marks) => {
      const bytes = aVideo()
      for (const [at, value] of marks) bytes[at] = value
      expect(typeof freeVideo(bytes)).toBe('boolean')
    }), { numRuns: 400 })
  })

  it('a video is known by its first bytes; a picture in the same kind of box is not taken for one', () => {
    expect([aVideo(), aVideo({ brand: 'mp42' }), aVideo({ brand: 'qt  ' }), aVideo({ brand: 'heic' })].map(mediaTypeOf)).toEqual(['video/mp4', 'video/mp4', 'video/quicktime', null])
  })
})
