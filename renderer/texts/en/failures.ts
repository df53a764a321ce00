import type { AnyRefusal, FaultReason } from '#renderer/rpc/call-failure.ts'
import type { RefusalCode } from '#shared/contract/refusal-codes.ts'
import type * as ru from '../ru/failures.ts'
import { REFUSALS } from './refusals.ts'
import type { Translated } from './translated.ts'

const FAULTS: Readonly<Record<FaultReason, string>> = {
  bug: 'An error occurred in the program.',
  database_busy: 'The database is busy with other work. Try again in a few seconds.',
  database_full: 'The disk is full and nothing could be written. Free some room and try again.',
  database_corrupt: 'The database file is damaged. Stop working and restore it from a backup.',
  database_readonly: 'The database file can only be read.',
  core_restarted: 'The program has restarted its working part. Try again.',
  timeout: 'There was no answer for too long.',
}

function refusalText<C extends RefusalCode>(refusal: Extract<AnyRefusal, { code: C }>): string {
  const sentence = REFUSALS[refusal.code as C] as ((details: unknown) => string) | undefined
  return sentence?.(refusal.details) ?? `Refused (${refusal.code}).`
}

export const failureText: Translated<typeof ru.failureText> = (failure) => {
  switch (failure.kind) {
    case 'refusal':
      return refusalText(failure)
    case 'invalid':
      return 'Some fields are filled in wrongly.'
    case 'fault':
      return FAULTS[failure.reason]
    case 'host_lost':
      return 'There is no connection to the program on the main computer.'
  }
}

export const failureKept: Translated<typeof ru.failureKept> = (failure) => {
  switch (failure.kind) {
    case 'refusal':
    case 'invalid':
      return 'Nothing has changed, what you typed is kept on the screen.'
    case 'fault':
      return 'What was recorded before is whole, this action was not done.'
    case 'host_lost':
      return 'What you typed stays on the screen. Trying again will not record it twice.'
  }
}
