import { existsSync, readFileSync } from 'node:fs'
import type { MessageProblem } from '#shared/mail/kinds.ts'
import type { ParsedMail, RawMail } from '#shared/mail/parsed-mail.ts'
import { failureCode, type MailWork } from './work.ts'

const DEADLINE_MS = 300_000
/** No honest message takes longer; the worker that hangs over one is ended. */
const SILENCE_MS = 20_000
const PART = '.jsonl'

const BY_FAILURE: Readonly<Record<string, MessageProblem>> = { job_out_of_memory: 'too_much_memory', job_cancelled: 'took_too_long', job_timeout: 'took_too_long' }

function readLines(file: string): ParsedMail[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  // A killed worker may leave its last line unfinished: only what ends with a line break counts.
  return lines.slice(0, -1).map((line) => JSON.parse(line) as ParsedMail)
}

/** Runs the worker over the messages; the first that killed it, when one did. */
async function runParser(work: MailWork, messages: readonly RawMail[], signal: AbortSignal): Promise<{ readonly parsed: ParsedMail[]; readonly killed: MessageProblem | null }> {
  const outFile = work.files.outboxPath(PART)
  const stall = new AbortController()
  const cancelled = AbortSignal.any([signal, stall.signal])
  let timer = setTimeout(() => { stall.abort() }, SILENCE_MS)
  const alive = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => { stall.abort() }, SILENCE_MS)
  }
  try {
    await work.jobs.run('parseMail', { messages, storeFolder: work.files.folder, outFile }, { deadlineMs: DEADLINE_MS, isFresh: true, signal: cancelled, onProgress: alive })
    return { parsed: readLines(outFile), killed: null }
  } catch (error) {
    if (signal.aborted) throw error
    return { parsed: readLines(outFile), killed: BY_FAILURE[failureCode(error)] ?? 'broken' }
  } finally {
    clearTimeout(timer)
  }
}

/** Every message of the batch as something that can be stored; one that kills its worker is kept with its beginning shown as text, and harms no other. */
export async function parseBatch(work: MailWork, messages: readonly RawMail[], signal: AbortSignal): Promise<readonly ParsedMail[]> {
  const parsed: ParsedMail[] = []
  let rest = messages
  while (rest.length > 0) {
    const { parsed: some, killed } = await runParser(work, rest, signal)
    parsed.push(...some)
    rest = rest.slice(some.length)
    const [culprit, ...others] = rest
    if (culprit === undefined) break
    if (culprit.bare !== null) throw new Error(`a message could not even be kept: ${culprit.file}`)
    rest = [{ ...culprit, bare: killed ?? 'broken' }, ...others]
  }
  return parsed
}
