/** Answers and forwards as mail programs of the three languages mark them. */
const PREFIX = /^\s*(?:re|fwd?|aw|wg|antw|отв|ответ|пересл|на|回复|答复|转发|回覆|轉寄)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]\s*/iu
/** The number of a claim in square brackets, as this program writes it into a subject. */
const TOKEN = /\[(SC-\d{2}-\d{5,7})\]/giu
const LONGEST_SUBJECT = 250

/** Subject without marks of answers and forwards. */
export function baseSubject(subject: string): string {
  let bare = subject
  for (let before = ''; before !== bare;) {
    before = bare
    bare = bare.replace(PREFIX, '')
  }
  return bare.replace(/\s+/gu, ' ').trim()
}

/** Tokens of the subject that say which conversation it belongs to. */
export const subjectTokens = (subject: string): readonly string[] => [...new Set([...subject.matchAll(TOKEN)].map(([, token = '']) => token.toUpperCase()))]

/** The subject with the token of the claim, put in once. */
export function withToken(subject: string, claimNumber: string): string {
  if (claimNumber === '' || subjectTokens(subject).includes(claimNumber.toUpperCase())) return subject
  return `[${claimNumber}] ${subject}`.trim()
}

export const replySubject = (subject: string): string => `Re: ${baseSubject(subject)}`.slice(0, LONGEST_SUBJECT).trim()
