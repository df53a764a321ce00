/** Script host: calls any procedure of the contract on a data folder and prints the answer as JSON. */
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { openApiDocument } from '#shared/contract/openapi.ts'
import { createCore } from '#core/create-core.ts'
import { StartUpFailure } from '#core/db/migrator.ts'
import { memorySession } from '#core/kit/memory-session.ts'
import { APP_VERSION } from '#core/system/app-version.ts'
import { defaultDataDir } from '#host/data-dir.ts'
import { secretBoxOfHost } from '#host/key-file.ts'
import { readCallInput } from '#host/call-input.ts'
import { OWN_HEADER, SESSION_COOKIE } from '#host/guard.ts'
import { createJobPool } from '#jobs/pool.ts'
import { jobWorkerUrl } from './job-worker-url.ts'

const USAGE = "usage: npm run call -- <procedure> '<json>' --data DIR --user NAME   or   … --batch < lines.jsonl   or   … --openapi\n"

interface Answer { readonly isOk: boolean; readonly text: string }

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string' }, user: { type: 'string' }, batch: { type: 'boolean', default: false }, openapi: { type: 'boolean', default: false } } })
  const [procedure, json = '{}'] = positionals
  if (values.openapi) {
    process.stdout.write(`${JSON.stringify(openApiDocument({ version: APP_VERSION, sessionCookie: SESSION_COOKIE, ownHeader: OWN_HEADER }), null, 2)}\n`)
    return 0
  }
  if (procedure === undefined && !values.batch) {
    process.stderr.write(USAGE)
    return 2
  }
  const core = createCore({ secrets: secretBoxOfHost(null), dataDir: values.data ?? defaultDataDir(process.env, process.platform), jobs: createJobPool({ workerUrl: jobWorkerUrl(import.meta.url) }) })
  const caller = { device: 'script', session: memorySession(), ...(values.user === undefined ? {} : { actAs: values.user }) }
  const answer = async (name: string, input: () => unknown): Promise<Answer> => {
    try {
      return { isOk: true, text: JSON.stringify(await core.call(name, input(), caller)) }
    } catch (error) {
      const { code, data, message } = error as { code?: string; data?: unknown; message?: string }
      return { isOk: false, text: JSON.stringify(data === undefined ? { kind: 'invalid', data: { message } } : { kind: String(code).toLowerCase(), data }) }
    }
  }
  try {
    if (!values.batch) {
      const { isOk, text } = await answer(procedure ?? '', () => readCallInput(json))
      process.stdout.write(`${text}\n`)
      return isOk ? 0 : 1
    }
    let areAllOk = true
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() === '') continue
      const { isOk, text } = await answerLine(line, answer)
      areAllOk &&= isOk
      process.stdout.write(`${text}\n`)
    }
    return areAllOk ? 0 : 1
  } finally {
    await core.close()
  }
}

async function answerLine(line: string, answer: (name: string, input: () => unknown) => Promise<Answer>): Promise<Answer> {
  let request: { procedure?: unknown; input?: unknown }
  try {
    request = JSON.parse(line) as typeof request
  } catch {
    return { isOk: false, text: JSON.stringify({ kind: 'invalid', data: { message: 'the line is not JSON' } }) }
  }
  return answer(String(request.procedure ?? ''), () => readCallInput(JSON.stringify(request.input ?? {})))
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof StartUpFailure)) throw error
  process.stdout.write(`${JSON.stringify({ kind: 'startup', data: { code: error.code, details: error.details } })}\n`)
  process.exitCode = 1
}
