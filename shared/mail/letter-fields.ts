/** What a letter may name in double braces. Anything else is refused when the letter is saved. */
export const LETTER_FIELDS = [
  'claim_number', 'claim_on', 'supplier_name', 'contact_name', 'line_count', 'total', 'currency', 'answer_due_on', 'sent_on', 'overdue_days', 'lines', 'period', 'contract', 'organisation', 'sender_name', 'sender_position', 'today', 'subject', 'signature',
] as const
export type LetterField = (typeof LETTER_FIELDS)[number]
