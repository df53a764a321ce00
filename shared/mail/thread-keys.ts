import { subjectTokens } from './subject.ts'

const MESSAGE_ID = /<[^<>\s]{1,500}>/g
/** Somebody who writes ten thousand references into a header does not answer a conversation. */
const REFERENCES_MAX = 60

/** Message-ID in the form it is compared in; empty when the message has none. */
export function messageKey(header: string): string {
  const [bracketed] = header.match(MESSAGE_ID) ?? []
  return (bracketed ?? header.trim()).replace(/^<|>$/g, '').toLowerCase().slice(0, 500)
}

export interface ThreadMarks { readonly messageKey: string; readonly inReplyTo: string; readonly references: string; readonly subject: string }

/** What binds a message to its conversation: its own id, the ids it answers, the latest first, and tokens in its subject. */
export function threadKeys({ messageKey: own, inReplyTo, references, subject }: ThreadMarks): readonly string[] {
  const named = [...(inReplyTo.match(MESSAGE_ID) ?? []), ...(references.match(MESSAGE_ID) ?? []).reverse()].slice(0, REFERENCES_MAX)
  const ids = [own, ...named.map(messageKey)].filter((key) => key !== '')
  // A subject that names several claims belongs to none of their conversations: it would make one of them all.
  const tokens = subjectTokens(subject)
  return [...new Set([...ids.map((key) => `id:${key}`), ...(tokens.length === 1 ? tokens.map((token) => `token:${token}`) : [])])]
}
