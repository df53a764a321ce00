import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { RawMail } from '#shared/mail/parsed-mail.ts'
import { storedPath } from '#core/files/file-store.ts'
import type { ReportProgress } from '../serve-jobs.ts'
import { readMessage } from './read-message.ts'

export interface ParseMailInput {
  readonly messages: readonly RawMail[]
  readonly storeFolder: string
  /** One line of JSON for each message, in their order; lines written before a kill stay good. */
  readonly outFile: string
}

/** Raw bytes go to the store under their digest as they are. */
function keepRaw(file: string, storeFolder: string, sha256: string): string {
  const target = storedPath(storeFolder, sha256)
  mkdirSync(dirname(target), { recursive: true })
  renameSync(file, target)
  return target
}

async function flush(files: readonly string[]): Promise<void> {
  await Promise.all(files.map(async (file) => {
    const handle = await open(file, 'r+')
    try { await handle.sync() } finally { await handle.close() }
  }))
}

/** Reads messages one after another and says before each which it is, so that the one that kills the worker is known. */
export async function parseMail({ messages, storeFolder, outFile }: ParseMailInput, report: ReportProgress): Promise<{ readonly count: number }> {
  const out = openSync(outFile, 'w')
  const kept: string[] = []
  try {
    for (const [index, message] of messages.entries()) {
      report(index, messages.length)
      const raw = readFileSync(message.file)
      const parsed = await readMessage(raw, message.bare)
      // Written whole before the bytes move: a killed worker leaves either both or the raw file where it was.
      writeSync(out, `${JSON.stringify(parsed)}\n`)
      kept.push(keepRaw(message.file, storeFolder, parsed.rawSha256))
    }
    await flush([...new Set(kept)])
  } finally {
    closeSync(out)
  }
  return { count: messages.length }
}
