import type { StatusEntry, Talk } from '#shared/contract/claims.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import type { CommandCtx } from '#core/kit/handler.ts'

export type NewStatusEntry = Pick<StatusEntry, 'event' | 'fromStatus' | 'toStatus' | 'on' | 'note' | 'messageNo'>

const PERSON = "COALESCE((SELECT full_name FROM people WHERE id = recorded_by), '') AS person"

export const statusLog = (db: ReadDb, claimId: number): StatusEntry[] =>
  db.sql(`SELECT event, from_status AS fromStatus, to_status AS toStatus, on_date AS "on", note, message_no AS messageNo, recorded_at AS recordedAt, ${PERSON} FROM claim_status_log WHERE claim_id = ? ORDER BY id`).all(claimId) as StatusEntry[]

export function insertStatusEntry(tx: WriteTx, claimId: number, entry: NewStatusEntry, ctx: CommandCtx): void {
  tx.sql('INSERT INTO claim_status_log (claim_id, event, from_status, to_status, on_date, note, message_no, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(claimId, entry.event, entry.fromStatus, entry.toStatus, entry.on, entry.note, entry.messageNo, ctx.nowAt, ctx.who?.personId ?? null)
}

type TalkRow = Omit<Talk, 'isStepDone'> & { readonly stepDoneAt: string | null }

const TALK = `SELECT id AS talkId, on_date AS "on", who, channel, direction, said, next_step AS nextStep, next_due_on AS nextDueOn, step_done_at AS stepDoneAt, file_id AS fileId,
  COALESCE((SELECT name FROM files WHERE files.id = file_id), '') AS fileName, recorded_at AS recordedAt, ${PERSON} FROM claim_talks`
const talkOf = ({ stepDoneAt, ...row }: TalkRow): Talk => ({ ...row, isStepDone: stepDoneAt !== null })

/** What was said, the oldest first. */
export const talksOf = (db: ReadDb, claimId: number): Talk[] => (db.sql(`${TALK} WHERE claim_id = ? ORDER BY on_date, id`).all(claimId) as TalkRow[]).map(talkOf)

export function insertTalk(tx: WriteTx, claimId: number, talk: Pick<Talk, 'on' | 'who' | 'channel' | 'direction' | 'said' | 'nextStep' | 'nextDueOn' | 'fileId'>, ctx: CommandCtx): number {
  return (tx.sql('INSERT INTO claim_talks (claim_id, on_date, who, channel, direction, said, next_step, next_due_on, file_id, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id')
    .get(claimId, talk.on, talk.who, talk.channel, talk.direction, talk.said, talk.nextStep, talk.nextDueOn, talk.fileId, ctx.nowAt, ctx.who?.personId ?? null) as { id: number }).id
}

/** The claim the step belongs to; null where there is no such step left to do. */
export function finishTalkStep(tx: WriteTx, talkId: number, nowAt: string): number | null {
  return (tx.sql("UPDATE claim_talks SET step_done_at = ? WHERE id = ? AND next_step <> '' AND step_done_at IS NULL RETURNING claim_id AS claimId").get(nowAt, talkId) as { claimId: number } | undefined)?.claimId ?? null
}

/** The nearest step promised and not done. */
export function nextStepOf(db: ReadDb, claimId: number): { readonly nextStep: string; readonly nextDueOn: string | null } {
  return (db.sql("SELECT next_step AS nextStep, next_due_on AS nextDueOn FROM claim_talks WHERE claim_id = ? AND next_step <> '' AND step_done_at IS NULL ORDER BY next_due_on IS NULL, next_due_on, id LIMIT 1").get(claimId) as { nextStep: string; nextDueOn: string | null } | undefined)
    ?? { nextStep: '', nextDueOn: null }
}
