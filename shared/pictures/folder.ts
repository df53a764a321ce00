import type { PictureRefusal } from './incoming.ts'

/** Why a file of the watched folder is not offered. */
export const FOLDER_FILE_REFUSALS = ['not_picture', 'heic', 'too_big', 'link', 'unreadable', 'twice', 'already_taken', 'not_moved'] as const
export type FolderFileRefusal = (typeof FOLDER_FILE_REFUSALS)[number]

/** What keeps the folder itself from being looked into; the watch goes on and finds it again. */
export const FOLDER_TROUBLES = ['gone', 'no_rights', 'too_many_files', 'failed'] as const
export type FolderTrouble = (typeof FOLDER_TROUBLES)[number]

/** What is wrong with a folder that a person names. */
export const FOLDER_PROBLEMS = [...FOLDER_TROUBLES, 'not_absolute', 'own_data'] as const
export type FolderProblem = (typeof FOLDER_PROBLEMS)[number]

/** Pictures offered at once; the rest wait until these are taken or put aside. */
export const FOLDER_SHOTS_MAX = 60
/** A folder with more files is somebody's archive, not the place where a camera puts today's pictures. */
export const FOLDER_FILES_MAX = 20_000

/** A file by what a listing tells of it: another size or time is another content. */
export interface FileMark { readonly name: string; readonly sizeBytes: number; readonly modifiedMs: number }

/** What a file turned out to be; its kind is decided by its first bytes. */
export type PictureLook = { readonly sha256: string; readonly mediaType: string } | { readonly refusal: Extract<PictureRefusal, 'not_picture' | 'heic' | 'too_big'> | 'unreadable' }
