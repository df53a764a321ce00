import type { NamedAddress } from './addresses.ts'
import type { MessageProblem } from './kinds.ts'

export interface ParsedAttachment { readonly partNo: number; readonly name: string; readonly mediaType: string; readonly sizeBytes: number; readonly isInline: boolean; readonly contentId: string }

/** One message as a job worker read it; plain data, everything the core stores. */
export interface ParsedMail {
  readonly rawSha256: string
  readonly rawBytes: number
  readonly messageKey: string
  readonly threadKeys: readonly string[]
  /** The same in two copies of one message whatever its servers added to the headers. */
  readonly contentDigest: string
  readonly subject: string
  readonly from: NamedAddress
  readonly to: readonly NamedAddress[]
  readonly cc: readonly NamedAddress[]
  /** UTC; null: the message names no day, or an absurd one. */
  readonly sentAt: string | null
  readonly text: string
  readonly snippet: string
  /** Deflated, base64; null: no HTML. */
  readonly html: string | null
  readonly isHtmlCut: boolean
  readonly attachments: readonly ParsedAttachment[]
  readonly problems: readonly MessageProblem[]
  readonly charset: string
  /** As the index of words takes them. */
  readonly words: { readonly subject: string; readonly people: string; readonly body: string }
  readonly codes: readonly string[]
  readonly numbers: { readonly inSubject: NumbersFound; readonly inText: NumbersFound }
}

export interface NumbersFound { readonly claims: readonly string[]; readonly orders: readonly string[] }

/** How a server is reached; the password goes to the worker that talks to it and nowhere else. */
export interface ServerAccess { readonly host: string; readonly port: number; readonly security: 'tls' | 'starttls' | 'none'; readonly user: string; readonly password: string }

/** One message as it was taken from a server or a file, not read yet. */
export interface RawMail {
  readonly file: string
  readonly folder: string
  readonly uid: number
  /** Of the server; null for a file. */
  readonly receivedAt: string | null
  readonly isSeen: boolean
  /** Only its beginning was taken: the whole is larger than a message may be. */
  /** Why only its beginning is shown: it is larger than a message may be, or a worker was lost over it; null: it is read whole. */
  readonly bare: MessageProblem | null
}

/** Name of the file a piece is handed over in, within the folder of the reading. */
export const batchName = (no: number): string => `batch-${no}.json`

/** A piece of the way: messages up to this one of the folder have been looked at. */
export interface MailBatch { readonly folder: string; readonly uidValidity: string; readonly lastUid: number; readonly knownCount: number; readonly messages: readonly RawMail[] }
