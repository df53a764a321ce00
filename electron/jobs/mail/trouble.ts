import { JobRefusal } from './job-refusal.ts'
import type { MailTrouble } from '#shared/mail/kinds.ts'

interface Failure { readonly code?: string; readonly message?: string; readonly responseText?: string; readonly response?: unknown; readonly responseCode?: number; readonly authenticationFailed?: boolean; readonly cause?: Failure; readonly command?: string }

const BY_CODE: Readonly<Record<string, MailTrouble>> = {
  ENOTFOUND: 'host_not_found', EAI_AGAIN: 'host_not_found', EDNS: 'host_not_found', ECONNREFUSED: 'connection_refused', EHOSTUNREACH: 'no_answer', ENETUNREACH: 'no_answer', ETIMEDOUT: 'no_answer', ETIMEOUT: 'no_answer',
  CONNECT_TIMEOUT: 'no_answer', GREETING_TIMEOUT: 'no_answer', UPGRADE_TIMEOUT: 'no_answer', ECONNRESET: 'connection_lost', EPIPE: 'connection_lost', ENOCONNECTION: 'connection_lost', NoConnection: 'connection_lost', EConnectionClosed: 'connection_lost', ECONNECTION: 'connection_lost',
  EAUTH: 'wrong_password', EENVELOPE: 'rejected', EMESSAGE: 'rejected', ESTARTTLS: 'no_encryption', ETLS: 'no_encryption', EPROTOCOL: 'protocol', EProtocol: 'protocol',
}
const CERTIFICATE = /certificate|CERT_|altname|self.signed|unable to verify/i
const NO_ENCRYPTION = /starttls|wrong version number|packet length too long|ssl routines|tls/i
const TIMED_OUT = /time(?:d )?\s?out/i
/** nodemailer keeps the system's own code in the words only, under a code of its own. */
const SYSTEM_CODE = /\bE[A-Z_]{4,}\b/g
const DETAIL_MAX = 200

function ofChain(failure: Failure): readonly Failure[] {
  return failure.cause === undefined ? [failure] : [failure, ...ofChain(failure.cause)]
}

function kindOf(failure: Failure): MailTrouble | null {
  const code = failure.code ?? ''
  const words = `${code} ${failure.message ?? ''}`
  if (failure.authenticationFailed === true || code === 'EAUTH') return 'wrong_password'
  if (CERTIFICATE.test(words)) return 'certificate'
  const known = [...words.matchAll(SYSTEM_CODE)].map(([found]) => BY_CODE[found]).find((kind) => kind !== undefined) ?? BY_CODE[code]
  if (known !== undefined && !(known === 'connection_lost' && TIMED_OUT.test(words))) return known
  if (TIMED_OUT.test(words)) return 'no_answer'
  return NO_ENCRYPTION.test(words) ? 'no_encryption' : null
}

/** What a failed conversation with a server means for a person. */
export function troubleOf(error: unknown): { readonly code: MailTrouble; readonly detail: string } {
  const failure = (error instanceof Error ? error : { message: String(error) }) as Failure
  const said = typeof failure.response === 'string' ? failure.response : (failure.responseText ?? failure.message ?? '')
  const detail = said.replace(/\s+/g, ' ').slice(0, DETAIL_MAX)
  const kinds = ofChain(failure).map(kindOf).filter((kind) => kind !== null)
  const code = kinds.find((kind) => kind !== 'connection_lost') ?? kinds[0] ?? (failure.responseCode === undefined ? 'protocol' : 'rejected')
  return { code, detail }
}

/** Runs a conversation with a server; its failure leaves the worker as a named trouble. */
export async function naming<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof JobRefusal) throw error
    const { code, detail } = troubleOf(error)
    throw new JobRefusal(code, { detail })
  }
}
