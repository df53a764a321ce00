import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { FOLDER_FILES_MAX, FOLDER_SHOTS_MAX, type FileMark, type FolderFileRefusal, type FolderTrouble } from '#shared/pictures/folder.ts'
import type { FolderFile, FolderOrder, FolderShot, FolderState, PhotoFolder } from '#core/kit/workstation.ts'
import { shownName } from '#host/shown-name.ts'
import { listFolder, type ListedFile } from './list-folder.ts'
import { moveAside } from './move-aside.ts'

/** Two looks with the same size and time between them: the file is whole. */
const LOOK_EVERY_MS = 2_000
/** A slow drive is listed for a tenth of the time at most. */
const REST_PER_LISTING = 10
const STOP_WAITS_MS = 1_000
/** Read in one go; the rest in the next looks. */
const JUDGED_AT_ONCE = 20

/** A file that could not be read is tried again after so many looks: another program may hold it. */
const TRIED_AGAIN_AFTER = 15

/** What is known of a new file that settled: a picture, or why it is not offered. */
type Found = FolderFile & { readonly shotId: string; readonly atLook: number } & ({ readonly sha256: string; readonly mediaType: string } | { readonly refusal: FolderFileRefusal })
type FoundShot = Extract<Found, { sha256: string }>

const same = (left: FileMark | undefined, right: FileMark): boolean => left !== undefined && left.sizeBytes === right.sizeBytes && left.modifiedMs === right.modifiedMs
const isShot = (found: Found): found is FoundShot => 'sha256' in found
const byNewest = (left: FileMark, right: FileMark): number => right.modifiedMs - left.modifiedMs || right.name.localeCompare(left.name)

export interface WatchOptions { readonly everyMs: number; readonly filesMax: number; readonly restPerListing: number }

/** The watch of one folder by listing it again and again: it holds on network drives and cards too, where systems tell nothing. */
export function createPhotoFolder({ everyMs = LOOK_EVERY_MS, filesMax = FOLDER_FILES_MAX, restPerListing = REST_PER_LISTING }: Partial<WatchOptions> = {}): PhotoFolder {
  let watch: FolderWatch | null = null
  return {
    machine: hostname(),
    list: async (path) => {
      const files = await listFolder(path, filesMax)
      return typeof files === 'string' ? files : files.map(({ name, sizeBytes, modifiedMs }) => ({ name, sizeBytes, modifiedMs }))
    },
    watch: (order) => {
      void watch?.stop()
      watch = order === null ? null : new FolderWatch(order, { everyMs, filesMax, restPerListing })
    },
    state: () => watch?.state() ?? { isBeginning: false, trouble: null, shots: [], moreCount: 0, writingCount: 0, refused: [] },
    shot: (shotId) => watch?.shot(shotId) ?? null,
    fileOf: (shotId) => watch?.fileOf(shotId) ?? null,
    settle: (shotIds, outcome) => watch?.settle(shotIds, outcome),
    stop: async () => {
      await watch?.stop()
      watch = null
    },
  }
}

class FolderWatch {
  readonly #order: FolderOrder
  readonly #options: WatchOptions
  readonly #known: Map<string, FileMark>
  readonly #found = new Map<string, Found>()
  readonly #taken = new Set<string>()
  readonly #notMoved = new Map<string, FileMark>()
  #seen = new Map<string, FileMark>()
  #trouble: FolderTrouble | null = null
  #isBeginning = true
  #moreCount = 0
  #writingCount = 0
  #lookNo = 0
  #timer: NodeJS.Timeout | null = null
  #isStopped = false
  #looking: Promise<void>

  constructor(order: FolderOrder, options: WatchOptions) {
    this.#order = order
    this.#options = options
    this.#known = new Map(order.known.map((mark) => [mark.name, mark]))
    this.#looking = this.#turn()
  }

  state(): FolderState {
    const { shots, twins } = this.#told()
    const refused = [...this.#found.values()].flatMap((found) => (isShot(found) ? [] : [{ shotId: found.shotId, name: shownName(found.name), reason: found.refusal }]))
    const notMoved = [...this.#notMoved].map(([shotId, { name }]) => ({ shotId, name: shownName(name), reason: 'not_moved' as const }))
    return { isBeginning: this.#isBeginning, trouble: this.#trouble, shots, moreCount: this.#moreCount, writingCount: this.#writingCount, refused: [...twins, ...refused, ...notMoved] }
  }

  shot(shotId: string): FolderShot | null { return this.#told().shots.find((shot) => shot.shotId === shotId) ?? null }

  fileOf(shotId: string): FileMark | null { return this.#foundBy(shotId) ?? this.#notMoved.get(shotId) ?? null }

  settle(shotIds: readonly string[], outcome: Parameters<PhotoFolder['settle']>[1]): void {
    for (const shotId of shotIds) {
      this.#notMoved.delete(shotId)
      const found = this.#foundBy(shotId)
      if (found === null) continue
      this.#found.delete(found.name)
      this.#known.set(found.name, found)
      if (outcome !== 'skipped' && isShot(found)) this.#taken.add(found.sha256)
      if (outcome === 'taken_and_moved') void moveAside(this.#order.path, found.name).then((isDone) => { if (!isDone) this.#notMoved.set(shotId, found) })
    }
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    if (this.#timer !== null) clearTimeout(this.#timer)
    // A drive that hangs does not hold the end of the program.
    await Promise.race([this.#looking, new Promise((resolve) => { setTimeout(resolve, STOP_WAITS_MS).unref() })])
  }

  #foundBy(shotId: string): Found | null { return [...this.#found.values()].find((found) => found.shotId === shotId) ?? null }

  /** Each content is offered once, however many names it has. */
  #told(): { readonly shots: FolderShot[]; readonly twins: FolderState['refused'] } {
    const shots: FolderShot[] = []
    const twins: { shotId: string; name: string; reason: FolderFileRefusal }[] = []
    const digests = new Set<string>()
    for (const found of [...this.#found.values()].filter(isShot).sort(byNewest)) {
      const name = shownName(found.name)
      if (this.#taken.has(found.sha256)) twins.push({ shotId: found.shotId, name, reason: 'already_taken' })
      else if (digests.has(found.sha256)) twins.push({ shotId: found.shotId, name, reason: 'twice' })
      else shots.push({ ...found, title: name })
      digests.add(found.sha256)
    }
    return { shots, twins }
  }

  /** One look and the rest after it; a stopped watch ends with the look it is at. */
  async #turn(): Promise<void> {
    const listedMs = await this.#look()
    if (this.#isStopped) return
    const restMs = Math.max(this.#options.everyMs, this.#options.restPerListing * listedMs)
    this.#timer = setTimeout(() => { this.#looking = this.#turn() }, restMs).unref()
  }

  /** Answers how long the listing took. */
  async #look(): Promise<number> {
    this.#lookNo += 1
    const startedMs = performance.now()
    const files = await listFolder(this.#order.path, this.#options.filesMax)
    const listedMs = performance.now() - startedMs
    if (typeof files === 'string') {
      this.#trouble = files
      this.#seen.clear()
      this.#found.clear()
      this.#moreCount = 0
      this.#writingCount = 0
    } else {
      this.#trouble = null
      await this.#sort(files)
    }
    this.#isBeginning = false
    return listedMs
  }

  async #sort(files: readonly ListedFile[]): Promise<void> {
    const fresh = files.filter((file) => !same(this.#known.get(file.name), file))
    const whole = fresh.filter((file) => file.isLink || (file.sizeBytes > 0 && same(this.#seen.get(file.name), file))).sort(byNewest)
    this.#seen = new Map(files.map((file) => [file.name, file]))
    this.#dropChanged(new Map(whole.map((file) => [file.name, file])))
    const unread = whole.filter(({ name }) => !this.#found.has(name))
    const offeredCount = [...this.#found.values()].filter(isShot).length
    const next = unread.slice(0, Math.min(JUDGED_AT_ONCE, Math.max(0, FOLDER_SHOTS_MAX - offeredCount)))
    await this.#judge(next)
    this.#moreCount = unread.length - next.length
    this.#writingCount = fresh.length - whole.length
  }

  /** What went, or is being written again, is no longer offered. */
  #dropChanged(whole: ReadonlyMap<string, FileMark>): void {
    for (const found of this.#found.values()) {
      const isTriedAgain = !isShot(found) && found.refusal === 'unreadable' && this.#lookNo - found.atLook >= TRIED_AGAIN_AFTER
      if (isTriedAgain || !same(whole.get(found.name), found)) this.#found.delete(found.name)
    }
  }

  async #judge(files: readonly ListedFile[]): Promise<void> {
    const keep = ({ name, sizeBytes, modifiedMs }: FileMark): Omit<Found, 'refusal'> => ({ name, sizeBytes, modifiedMs, path: join(this.#order.path, name), shotId: randomUUID(), atLook: this.#lookNo })
    for (const file of files) if (file.isLink) this.#found.set(file.name, { ...keep(file), refusal: 'link' })
    const own = files.filter(({ isLink }) => !isLink).map(keep)
    if (own.length === 0) return
    const looks = await this.#order.judge(own)
    const digests = looks.flatMap((look) => ('sha256' in look ? [look.sha256] : []))
    if (this.#isStopped) return
    for (const sha256 of this.#order.takenOf(digests)) this.#taken.add(sha256)
    own.forEach((file, index) => this.#found.set(file.name, { ...file, ...(looks[index] ?? { refusal: 'unreadable' }) }))
  }
}
