const u32 = (...values: readonly number[]): Buffer => { const bytes = Buffer.alloc(values.length * 4); values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4)); return bytes }
export const SECRET = '+56.8587+035.9176/ Ivan Petrov'
const DATE = 3_800_000_000
const words = Buffer.from(SECRET)

export function box(type: string, ...bodies: readonly Buffer[]): Buffer {
  const body = Buffer.concat(bodies)
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, 'latin1'), body])
}

const head = (version: 0 | 1): Buffer => (version === 0 ? u32(0, DATE, DATE) : u32(1 << 24, 0, DATE, 0, DATE))

interface Track { readonly handler: string; readonly sampleBytes: number; readonly offset: number; readonly version?: 0 | 1; readonly isLong?: boolean; readonly notes?: boolean }

function trak({ handler, sampleBytes, offset, version = 0, isLong = false, notes = true }: Track): Buffer {
  const stco = isLong ? box('co64', u32(0, 1, 0, offset)) : box('stco', u32(0, 1, offset))
  const stbl = box('stbl', box('stsd', u32(0, 0)), box('stts', u32(0, 1, 1, 1_000)), box('stsc', u32(0, 1, 1, 1, 1)), box('stsz', u32(0, 0, 1, sampleBytes)), stco)
  const hdlr = box('hdlr', u32(0, 0), Buffer.from(handler, 'latin1'), u32(0, 0, 0), Buffer.from('Camera of Ivan\0'))
  const mdia = box('mdia', box('mdhd', head(version), u32(1_000, 1_000, 0)), hdlr, box('minf', box('vmhd', u32(1, 0, 0)), stbl))
  return box('trak', box('tkhd', head(version), u32(1, 0, 1_000)), mdia, ...(notes ? [box('udta', box('\u00a9xyz', words)), box('meta', words), box('uuid', words)] : []))
}

export const FRAME = Buffer.from('the pixels of one frame')
const NOTED = Buffer.from(`{"gps":"${SECRET}"}`)

/** A film of one frame with everything a telephone writes beside it, built box by box; `moov` may stand before or behind the pixels. */
export function aVideo({ brand = 'isom', isMoovFirst = true, version = 0 as 0 | 1, isLong = false, hasPlaceTrack = true } = {}): Buffer {
  const ftyp = box('ftyp', Buffer.from(brand), u32(512), Buffer.from(brand))
  const moov = (mdatAt: number): Buffer => box('moov', box('mvhd', head(version), u32(1_000, 1_000)), trak({ handler: 'vide', sampleBytes: FRAME.length, offset: mdatAt + 8, version, isLong }),
    ...(hasPlaceTrack ? [trak({ handler: 'meta', sampleBytes: NOTED.length, offset: mdatAt + 8 + FRAME.length, version, isLong })] : []),
    box('udta', box('\u00a9xyz', words), box('loci', words), box('meta', words)), box('meta', words))
  const mdat = box('mdat', FRAME, NOTED)
  const rest = [box('free', words), box('sefd', words)]
  const mdatAt = isMoovFirst ? ftyp.length + moov(0).length : ftyp.length
  return Buffer.concat(isMoovFirst ? [ftyp, moov(mdatAt), mdat, ...rest] : [ftyp, mdat, moov(mdatAt), ...rest])
}
