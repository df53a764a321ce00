import type { FolderProblem } from '#shared/pictures/folder.ts'

export interface PicturesRefusals {
  /** This computer has no address in a local network. */
  'pictures.no_network': Record<string, never>
  /** The host of this program has no door for phones. */
  'pictures.no_phone_door': Record<string, never>
  'pictures.door_failed': { address: string; reason: string }
  'pictures.incoming_not_found': Record<string, never>
  /** The host of this program watches no folder. */
  'pictures.no_folder_watch': Record<string, never>
  'pictures.folder_unusable': { path: string; problem: FolderProblem }
  /** Taken, put aside, changed or gone since it was offered. */
  'pictures.shot_gone': Record<string, never>
  'pictures.not_picture': { name: string }
  'pictures.other_original': Record<string, never>
  'pictures.not_drawn': Record<string, never>
  /** A picture whose camera notes cannot be taken out stays at home. */
  'pictures.not_bare': { name: string }
}
