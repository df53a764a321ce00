import type { Ctx } from '#core/kit/handler.ts'

/** What reading and sending need, whether a person asked or the round came by. */
export type MailWork = Pick<Ctx, 'jobs' | 'files' | 'databaseFile' | 'background'>

export const syncKey = (mailboxId: number): string => `mail:sync:${mailboxId}`
export const DELIVERY_KEY = 'mail:deliver'
export const copyKey = (outboxId: number): string => `mail:copy:${outboxId}`

/** Lets everybody else be answered before the next short transaction. */
export const breathe = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve) })

interface FailedJob { readonly code?: string; readonly message?: string; readonly refusal?: { readonly code: string; readonly details: Readonly<Record<string, unknown>> } | null }

/** A named reason the job gave; null where it was ended or broke. */
export const reasonOf = (error: unknown): { readonly code: string; readonly details: Readonly<Record<string, unknown>> } | null => (error as FailedJob).refusal ?? null
export const failureCode = (error: unknown): string => (error as FailedJob).code ?? ''
