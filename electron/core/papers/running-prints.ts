import type { FileStore } from '#core/files/file-store.ts'

const running = new WeakMap<FileStore, Set<number>>()

function runningOf(store: FileStore): Set<number> {
  const known = running.get(store) ?? new Set<number>()
  running.set(store, known)
  return known
}

/** Says whether this paper is being rendered right now by this core; one without bytes that is not, was left by a crash. */
export const isBeingPrinted = (store: FileStore, documentId: number): boolean => runningOf(store).has(documentId)
export const beginPrint = (store: FileStore, documentId: number): void => { runningOf(store).add(documentId) }
export const endPrint = (store: FileStore, documentId: number): void => { runningOf(store).delete(documentId) }
