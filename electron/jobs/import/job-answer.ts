import type { ImportRefusalCode, ImportRefusalDetails } from '#shared/import/refusal-codes.ts'
import { ImportRefusal } from './import-refusal.ts'

export interface FileRefusal { readonly code: ImportRefusalCode; readonly details: ImportRefusalDetails }
/** A refused file is an answer like any other, only a broken program is an error. */
export type JobAnswer<T> = { readonly refusal: FileRefusal } | { readonly done: T }
export type Report = (done: number, total: number) => void

/** What a reader of foreign files says, its refusals as data. */
export async function answered<T>(read: () => Promise<T>): Promise<JobAnswer<T>> {
  try {
    return { done: await read() }
  } catch (error) {
    if (error instanceof ImportRefusal) return { refusal: { code: error.code, details: error.details } }
    throw error
  }
}
