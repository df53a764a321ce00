import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCore, DATABASE_FILE, type Core } from '#core/create-core.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx } from '#core/kit/handler.ts'
import type { JobRunner } from '#core/kit/jobs.ts'
import { memorySession } from '#core/kit/memory-session.ts'
import { createSecretBox, SECRET_KEY_BYTES } from '#core/kit/secret-box.ts'
import { readThreads } from '#core/mail/read-threads.ts'
import { findThread, threadRows } from '#core/mail/thread-rows.ts'
import { Dovecot, hasDovecot, MAIL_PASSWORD } from '#test/kit/dovecot.ts'
import { aLetter, mailboxFacts } from '#test/kit/mail-builders.ts'
import { CHINESE_QUERIES, fillMail, MAIL_QUERIES } from './mail-data.ts'
import { exactFigure, interleaved, limitFigure, ratioFigure, type Figure } from './measure.ts'

const MESSAGES = 60_000
const FIRST_READING = 5_000
const ROUNDS = 1_200
const PAGE = 20
const ASK_EVERY_MS = 50
const MS_PER_SECOND = 1_000
interface Place { readonly nowAt: string; readonly jobs: () => JobRunner }

function open(dataDir: string, { nowAt, jobs }: Place): Core {
  return createCore({ dataDir, jobs: jobs(), clock: { now: () => nowAt }, secrets: createSecretBox(() => Buffer.alloc(SECRET_KEY_BYTES, 1)) })
}

async function withOwner(core: Core): Promise<void> {
  await core.call('system.createOwner', { organisationName: 'Сервис-Плюс', ourRole: 'authorized', fullName: 'Орлова Мария Петровна', login: 'owner', password: 'correct horse battery', utcOffsetMinutes: 180 }, { device: 'bench', session: memorySession() })
}

/** A mailbox of years, made once and kept. */
async function openMailCentre(folder: string, place: Place): Promise<Core> {
  if (!existsSync(join(folder, DATABASE_FILE))) {
    const half = `${folder}.half`
    rmSync(half, { recursive: true, force: true })
    const core = open(half, place)
    core.connection.raw.pragma('synchronous = OFF')
    await withOwner(core)
    fillMail(core.connection.raw, MESSAGES)
    await core.close()
    renameSync(half, folder)
  }
  return open(folder, place)
}

const filterOf = (text: string, limit = PAGE) => ({ box: 'all' as const, mailboxId: null, supplierId: null, claimId: null, orderId: null, isUnreadOnly: false, text, after: null, limit })

function searchFigures(db: ReadDb): readonly Figure[] {
  const ctx = { todayOn: '2026-11-20' } as Ctx
  const queryAt = (round: number): string => MAIL_QUERIES[round % MAIL_QUERIES.length] ?? ''
  const known = MAIL_QUERIES.map((text) => readThreads(db, filterOf(text), ctx).rows.map(({ threadId }) => threadId))
  const byIds = (round: number): unknown => threadRows(db, (known[round % known.length] ?? []).flatMap((id) => findThread(db, id) ?? []), ctx.todayOn)
  const search = interleaved(ROUNDS, (round) => readThreads(db, filterOf(queryAt(round)), ctx), byIds)
  return [ratioFigure('mail search, 60,000 messages in three languages', search, 6), limitFigure('mail search, p95', search.designP95Ms, 'ms', 20), recallFigure(db, ctx)]
}

/** Chinese words of two characters against a plain look through every message. */
function recallFigure(db: ReadDb, ctx: Ctx): Figure {
  const asked = CHINESE_QUERIES.slice(-6)
  const plain = db.sql("SELECT COUNT(DISTINCT m.thread_id) AS count FROM mail_bodies b JOIN mail_messages m ON m.id = b.message_id WHERE instr(b.body_text, ?) > 0 OR instr(m.subject, ?) > 0")
  const expected = asked.reduce((sum, word) => sum + (plain.get(word, word) as { count: number }).count, 0)
  const found = asked.reduce((sum, word) => sum + countAll(db, word, ctx), 0)
  return exactFigure('mail search, threads found by Chinese words of two characters', found, expected, 'threads')
}

function countAll(db: ReadDb, text: string, ctx: Ctx): number {
  let count = 0
  let after: string | null = null
  do {
    const page: { readonly rows: readonly unknown[]; readonly next: string | null } = readThreads(db, { ...filterOf(text, 200), after }, ctx)
    count += page.rows.length
    after = page.next
  } while (after !== null)
  return count
}

/** The first reading of a mailbox through the whole program, while somebody asks how far it is. */
async function readingFigures(place: Place): Promise<readonly Figure[]> {
  const server = await Dovecot.start()
  const folder = mkdtempSync(join(tmpdir(), 'verstak-bench-mail-'))
  const core = open(folder, place)
  const caller = { device: 'bench', session: memorySession(), actAs: 'owner' }
  try {
    await withOwner(core)
    for (let no = 0; no < FIRST_READING; no += 1) server.deliver(aLetter({ subject: `Поставка ${no} 主板`, text: `Dear colleagues, unit SN${no}. `.repeat(20) }))
    const { mailboxId } = await core.call('mail.saveMailbox', { ...mailboxFacts({ imap: server.port }), mailboxId: null, password: MAIL_PASSWORD }, caller) as { mailboxId: number }
    const seen = new Set<number>()
    const waits: number[] = []
    let isOver = false
    const asking = (async () => {
      while (!isOver) {
        const startedMs = performance.now()
        const [row] = await core.call('mail.progress', {}, caller) as { doneCount: number }[]
        await new Promise((resolve) => { setTimeout(resolve, ASK_EVERY_MS) })
        waits.push(performance.now() - startedMs - ASK_EVERY_MS)
        seen.add(row?.doneCount ?? 0)
      }
    })()
    const startedMs = performance.now()
    const { newCount } = await core.call('mail.sync', { mailboxId }, caller) as { newCount: number }
    const seconds = (performance.now() - startedMs) / MS_PER_SECOND
    isOver = true
    await asking
    return [
      limitFigure('first reading of 5,000 messages over IMAP', seconds, 's', 60), exactFigure('first reading, messages stored', newCount, FIRST_READING, 'messages'),
      limitFigure('first reading, longest wait of another call', Math.max(...waits), 'ms', 250), limitFigure('first reading, messages between two signs of progress', FIRST_READING / seen.size, 'messages', 100),
    ]
  } finally {
    await core.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Figures of the mail, on a mailbox of their own; the reading needs the IMAP server of the system. */
export async function mailFigures(folder: string, place: Place): Promise<readonly Figure[]> {
  const core = await openMailCentre(folder, place)
  const figures: Figure[] = []
  try {
    figures.push(...searchFigures(core.connection.read))
  } finally {
    await core.close()
  }
  return hasDovecot ? [...figures, ...(await readingFigures(place))] : figures
}
