import Database from 'better-sqlite3'
import type { FetchMessageObject, ImapFlow } from 'imapflow'
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { batchName, type MailBatch, type RawMail, type ServerAccess } from '#shared/mail/parsed-mail.ts'
import { messageKey } from '#shared/mail/thread-keys.ts'
import type { ReportProgress } from '../serve-jobs.ts'
import { openForReading, sentFolderOf, withImap } from './imap.ts'
import { BATCH_MAX_BYTES, BATCH_MESSAGES, BEGINNING_BYTES, MESSAGE_MAX_BYTES } from './limits.ts'
import { naming } from './trouble.ts'

export interface FolderState { readonly path: string; readonly uidValidity: string; readonly lastUid: number }
export interface FetchMailInput {
  readonly server: ServerAccess
  readonly folders: readonly string[]
  readonly sentFolder: string
  readonly states: readonly FolderState[]
  /** Civil date; null: everything. */
  readonly sinceOn: string | null
  /** Where messages and batches are laid; the core takes batch after batch. */
  readonly spool: string
  readonly databaseFile: string
}

interface Listed { readonly uid: number; readonly sizeBytes: number; readonly isKnown: boolean }
interface Turn { readonly folder: string; readonly uidValidity: string; readonly uids: readonly number[] }

/** Whether a message with this id and size is stored already: it is not fetched again when the server has numbered its messages anew. */
function knownMessages(databaseFile: string): { readonly has: (key: string, sizeBytes: number) => boolean; readonly close: () => void } {
  const raw = new Database(databaseFile, { readonly: true })
  const find = raw.prepare('SELECT 1 FROM mail_messages WHERE message_key = ? AND raw_bytes = ?')
  return { has: (key, sizeBytes) => key !== '' && find.get(key, sizeBytes) !== undefined, close: () => { raw.close() } }
}

async function newUids(client: ImapFlow, from: number, sinceOn: string | null): Promise<readonly number[]> {
  const found = await client.search({ uid: `${from}:*`, ...(sinceOn === null ? {} : { since: new Date(sinceOn) }) }, { uid: true })
  // «n:*» names the last message even when its number is smaller.
  return Array.isArray(found) ? found.filter((uid) => uid >= from).sort((left, right) => left - right) : []
}

async function turnOf(client: ImapFlow, path: string, input: FetchMailInput): Promise<Turn> {
  const { uidValidity } = await openForReading(client, path)
  const known = input.states.find((state) => state.path === path)
  const from = known?.uidValidity === uidValidity ? known.lastUid + 1 : 1
  return { folder: path, uidValidity, uids: await newUids(client, from, input.sinceOn) }
}

const idOf = (message: FetchMessageObject): string => messageKey(/^message-id\s*:\s*([\s\S]*)$/im.exec(message.headers?.toString('latin1') ?? '')?.[1]?.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)[0] ?? '')

/** One fetch is going at a time, so that no message waits in memory. */
class Fetching {
  readonly #client: ImapFlow
  readonly #input: FetchMailInput
  readonly #known: ReturnType<typeof knownMessages>
  #fileNo = 0
  #batchNo = 0
  constructor(client: ImapFlow, input: FetchMailInput, known: ReturnType<typeof knownMessages>) {
    this.#client = client
    this.#input = input
    this.#known = known
  }

  async #list(uids: readonly number[]): Promise<readonly Listed[]> {
    const listed = await this.#client.fetchAll(uids.join(','), { uid: true, size: true, headers: ['message-id'] }, { uid: true })
    return listed.map((message) => ({ uid: message.uid, sizeBytes: message.size ?? 0, isKnown: this.#known.has(idOf(message), message.size ?? 0) })).sort((left, right) => left.uid - right.uid)
  }

  async #take(listed: readonly Listed[], folder: string): Promise<RawMail[]> {
    const taken: RawMail[] = []
    for (const isTooLarge of [false, true]) {
      const uids = listed.filter((one) => !one.isKnown && one.sizeBytes > MESSAGE_MAX_BYTES === isTooLarge).map(({ uid }) => uid)
      if (uids.length === 0) continue
      const source = isTooLarge ? { start: 0, maxLength: BEGINNING_BYTES } : true
      for await (const message of this.#client.fetch(uids.join(','), { uid: true, flags: true, internalDate: true, source }, { uid: true })) taken.push(this.#lay(message, folder, isTooLarge))
    }
    return taken.sort((left, right) => left.uid - right.uid)
  }

  #lay(message: FetchMessageObject, folder: string, isTooLarge: boolean): RawMail {
    this.#fileNo += 1
    const file = join(this.#input.spool, `${this.#fileNo}.eml`)
    writeFileSync(file, message.source ?? Buffer.alloc(0))
    const received = message.internalDate === undefined ? Number.NaN : new Date(message.internalDate).getTime()
    return { file, folder, uid: message.uid, receivedAt: Number.isNaN(received) ? null : new Date(received).toISOString(), isSeen: message.flags?.has('\\Seen') ?? false, bare: isTooLarge ? 'too_large' : null }
  }

  /** Appears under its name only when it is whole. */
  #hand(batch: MailBatch): void {
    const file = join(this.#input.spool, batchName(this.#batchNo))
    this.#batchNo += 1
    writeFileSync(`${file}.part`, JSON.stringify(batch))
    renameSync(`${file}.part`, file)
  }

  async folder({ folder, uidValidity, uids }: Turn, onDone: (count: number) => void): Promise<void> {
    // Opened again: the folders were looked through before the first message was fetched.
    await openForReading(this.#client, folder)
    if (uids.length === 0) this.#hand({ folder, uidValidity, lastUid: 0, knownCount: 0, messages: [] })
    for (let at = 0; at < uids.length; at += BATCH_MESSAGES) {
      const listed = await this.#list(uids.slice(at, at + BATCH_MESSAGES))
      for (const piece of piecesOf(listed)) {
        const messages = await this.#take(piece, folder)
        this.#hand({ folder, uidValidity, lastUid: piece.at(-1)?.uid ?? 0, knownCount: piece.filter(({ isKnown }) => isKnown).length, messages })
        onDone(piece.length)
      }
    }
  }
}

/** Big messages make small batches. */
function piecesOf(listed: readonly Listed[]): readonly (readonly Listed[])[] {
  const pieces: Listed[][] = [[]]
  let bytes = 0
  for (const one of listed) {
    if (bytes > 0 && bytes + one.sizeBytes > BATCH_MAX_BYTES) {
      pieces.push([])
      bytes = 0
    }
    pieces.at(-1)?.push(one)
    bytes += one.isKnown ? 0 : one.sizeBytes
  }
  return pieces.filter((piece) => piece.length > 0)
}

/** Fetches what is new in every followed folder; on the server nothing changes. */
export async function fetchMail(input: FetchMailInput, report: ReportProgress): Promise<{ readonly batchCount: number }> {
  return naming(() => withImap(input.server, async (client) => {
    const sent = await sentFolderOf(client, input.sentFolder)
    const turns: Turn[] = []
    for (const path of new Set([...input.folders, ...(sent === '' ? [] : [sent])])) turns.push(await turnOf(client, path, input))
    const total = turns.reduce((sum, { uids }) => sum + uids.length, 0)
    const known = knownMessages(input.databaseFile)
    let done = 0
    report(done, total)
    try {
      const fetching = new Fetching(client, input, known)
      for (const turn of turns) await fetching.folder(turn, (count) => { done += count; report(done, total) })
    } finally {
      known.close()
    }
    return { batchCount: total }
  }))
}
