import { boxesIn, makeFree, type Box } from './video-boxes.ts'
import { emptySamples } from './video-samples.ts'

/**
 * What a video needs to be played, box by box (ISO/IEC 14496-12 and QuickTime). Everything else – the place, the time,
 * the maker, the owner, whatever a phone invents next year – is emptied where it stands.
 */
const NEEDED: Readonly<Record<string, ReadonlySet<string>>> = {
  file: new Set(['ftyp', 'styp', 'moov', 'mdat', 'moof', 'mfra', 'sidx', 'ssix', 'wide', 'pdin']),
  moov: new Set(['mvhd', 'trak', 'mvex', 'iods']),
  mvex: new Set(['mehd', 'trex', 'leva']),
  trak: new Set(['tkhd', 'edts', 'mdia', 'tapt']),
  mdia: new Set(['mdhd', 'hdlr', 'minf', 'elng']),
  minf: new Set(['vmhd', 'smhd', 'hdlr', 'dinf', 'stbl']),
  stbl: new Set(['stsd', 'stts', 'ctts', 'cslg', 'stsc', 'stsz', 'stz2', 'stco', 'co64', 'stss', 'stps', 'stsh', 'sdtp', 'sbgp', 'sgpd', 'padb', 'stdp', 'subs', 'saiz', 'saio']),
  moof: new Set(['mfhd', 'traf']),
  traf: new Set(['tfhd', 'tfdt', 'trun', 'sdtp', 'sbgp', 'sgpd', 'subs', 'saiz', 'saio', 'senc']),
}
/** Tracks that are seen or heard. Others hold what the camera noted along the way: the place second by second, subtitles, time codes. */
const SHOWN_TRACKS: ReadonlySet<string> = new Set(['vide', 'soun'])
const DATED: ReadonlySet<string> = new Set(['mvhd', 'tkhd', 'mdhd'])
const DATES_AT = 4
/** Two dates of four bytes, in the first version of a head, or of eight. */
const DATES_BYTES = [8, 16] as const
const HANDLER_TYPE_AT = 8
const HANDLER_NAME_AT = 24

/** A file that is broken, or hides what cannot be looked through. */
class Unreadable extends Error {}
const fail = (): never => { throw new Unreadable('not a whole video') }

class Cleaner {
  readonly #bytes: Buffer
  shownTracks = 0
  droppedTracks = 0
  isFragmented = false

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  children = ({ bodyAt, end }: Pick<Box, 'bodyAt' | 'end'>): readonly Box[] => boxesIn(this.#bytes, bodyAt, end) ?? fail()

  clean(place: string, box: Pick<Box, 'bodyAt' | 'end'>): void {
    for (const child of this.children(box)) {
      // Packed away, it could hold anything.
      if (child.type === 'cmov') fail()
      if (NEEDED[place]?.has(child.type) !== true) makeFree(this.#bytes, child)
      else if (child.type === 'trak' && !this.#isShown(child)) this.#drop(child)
      else this.#keep(child)
    }
  }

  #keep(box: Box): void {
    if (box.type === 'moof') this.isFragmented = true
    if (DATED.has(box.type)) this.#forgetDates(box)
    if (box.type === 'hdlr') this.#bytes.fill(0, Math.min(box.end, box.bodyAt + HANDLER_NAME_AT), box.end)
    if (NEEDED[box.type] !== undefined) this.clean(box.type, box)
  }

  #forgetDates(box: Box): void {
    const length = DATES_BYTES[this.#bytes[box.bodyAt] === 1 ? 1 : 0]
    if (box.bodyAt + DATES_AT + length > box.end) fail()
    this.#bytes.fill(0, box.bodyAt + DATES_AT, box.bodyAt + DATES_AT + length)
  }

  #within(box: Box, ...path: readonly string[]): Box | undefined {
    return path.reduce<Box | undefined>((found, type) => (found === undefined ? undefined : this.children(found).find((child) => child.type === type)), box)
  }

  #isShown(track: Box): boolean {
    const handler = this.#within(track, 'mdia', 'hdlr') ?? fail()
    if (handler.bodyAt + HANDLER_TYPE_AT + 4 > handler.end) fail()
    const isShown = SHOWN_TRACKS.has(this.#bytes.toString('latin1', handler.bodyAt + HANDLER_TYPE_AT, handler.bodyAt + HANDLER_TYPE_AT + 4))
    if (isShown) this.shownTracks += 1
    return isShown
  }

  #drop(track: Box): void {
    const table = this.#within(track, 'mdia', 'minf', 'stbl') ?? fail()
    if (!emptySamples(this.#bytes, table)) fail()
    this.droppedTracks += 1
    makeFree(this.#bytes, track)
  }
}

/**
 * Frees an MP4 or MOV of what the camera wrote of the place, the time and the owner, in the memory it is given: the file
 * keeps its length and every offset in it, and not one pixel changes. False for what is no such video, is broken, or
 * cannot be looked through; then the bytes are of no use.
 */
export function freeVideo(bytes: Buffer): boolean {
  const cleaner = new Cleaner(bytes)
  try {
    cleaner.clean('file', { bodyAt: 0, end: bytes.length })
  } catch (error) {
    if (error instanceof Unreadable) return false
    throw error
  }
  // Notes of a film in fragments lie among its pixels, and its tables do not say where.
  return cleaner.shownTracks > 0 && !(cleaner.isFragmented && cleaner.droppedTracks > 0)
}
