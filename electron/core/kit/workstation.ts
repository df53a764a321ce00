import type { Language } from '#shared/kit/language.ts'
import type { FileMark, FolderFileRefusal, FolderTrouble, PictureLook } from '#shared/pictures/folder.ts'
import type { PictureRefusal } from '#shared/pictures/incoming.ts'

/** A picture that came in: its kind is decided by its content, its name is only a label. */
export interface ReceivedPicture { readonly name: string; readonly bytes: Buffer; readonly mediaType: string }

export interface PhoneOrder {
  /** What the page asks to take. */
  readonly label: string
  readonly address: string
  /** What the page speaks: as the screen that shows its code. */
  readonly language: Language
  /** Keeps one picture; throws when it cannot. */
  readonly receive: (picture: ReceivedPicture) => void
}
export interface PhoneTicket { readonly ticketId: string; readonly url: string; readonly expiresAt: string }
export interface PhoneTicketState { readonly state: 'waiting' | 'opened' | 'closed'; readonly receivedCount: number; readonly refused: readonly { readonly name: string; readonly reason: PictureRefusal }[] }

/** The page for phones, made by the host; nothing listens while no ticket lives. */
export interface PhoneDoor {
  /** Addresses of this computer in local networks. */
  addresses(): readonly string[]
  open(order: PhoneOrder): Promise<PhoneTicket>
  stateOf(ticketId: string): PhoneTicketState | null
  close(ticketId: string): Promise<void>
  /** Closes everything at once, for the end of the program. */
  stop(): Promise<void>
}

/** A file of the watched folder as it was when it was looked at. */
export interface FolderFile extends FileMark { readonly path: string }
/** A picture that may be taken. */
export interface FolderShot extends FolderFile { readonly shotId: string; readonly sha256: string; readonly mediaType: string; /** The name as people may read it. */ readonly title: string }
export interface FolderState {
  /** The first look is not over yet. */
  readonly isBeginning: boolean
  readonly trouble: FolderTrouble | null
  /** The newest first. */
  readonly shots: readonly FolderShot[]
  /** New files not looked at until there is room among the offered ones. */
  readonly moreCount: number
  /** Files that somebody is still writing. */
  readonly writingCount: number
  readonly refused: readonly { readonly shotId: string; readonly name: string; readonly reason: FolderFileRefusal }[]
}
export interface FolderOrder {
  readonly path: string
  /** Files that lay there before the watch began, and those settled since. */
  readonly known: readonly FileMark[]
  /** Looks into files apart from the core's thread; one answer for each, in their order. */
  readonly judge: (files: readonly FolderFile[]) => Promise<readonly PictureLook[]>
  /** Which of these digests the program has already. */
  readonly takenOf: (digests: readonly string[]) => ReadonlySet<string>
}

/** The folder where cameras and scanners of this desk put pictures; its files are read and, if a person chose so, moved, never changed. */
export interface PhotoFolder {
  /** Name of this computer, so that nobody takes the folder for one of their own. */
  readonly machine: string
  /** What lies in a folder now, or why that cannot be said. */
  list(path: string): Promise<readonly FileMark[] | FolderTrouble>
  /** Watches this folder and no other; null ends the watch. */
  watch(order: FolderOrder | null): void
  state(): FolderState
  /** An offered picture; null when it went or changed. */
  shot(shotId: string): FolderShot | null
  /** Whatever the list names, offered or not. */
  fileOf(shotId: string): FileMark | null
  /** These are settled and not offered again; what was taken may be moved aside. */
  settle(shotIds: readonly string[], outcome: 'skipped' | 'taken' | 'taken_and_moved'): void
  stop(): Promise<void>
}

/** What the host can do at this desk beside calls. */
export interface Workstation { readonly phone: PhoneDoor | null; readonly folder: PhotoFolder | null }

export const NO_WORKSTATION: Workstation = { phone: null, folder: null }
