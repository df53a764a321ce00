import { addressNorm, companyDomain } from '#shared/mail/addresses.ts'
import type { LinkKind, LinkReason, LinkState } from '#shared/mail/kinds.ts'
import type { ParsedMail } from '#shared/mail/parsed-mail.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

/** Addresses and domains of the suppliers' contacts, read once for many messages. */
export interface KnownContacts { readonly byAddress: ReadonlyMap<string, number>; readonly byDomain: ReadonlyMap<string, number> }

interface ContactRow { readonly supplierId: number; readonly email: string | null }

// A read model: contacts lie in the facts of suppliers.
const CONTACTS = `SELECT s.id AS supplierId, json_extract(c.value, '$.email') AS email FROM suppliers s, json_each(s.facts_json, '$.contacts') c
  UNION ALL SELECT id, json_extract(facts_json, '$.email') FROM suppliers`

export function knownContacts(db: ReadDb): KnownContacts {
  const byAddress = new Map<string, number>()
  const domains = new Map<string, number | null>()
  for (const { supplierId, email } of db.sql(CONTACTS).all() as ContactRow[]) {
    if (email === null || email === '') continue
    byAddress.set(addressNorm(email), supplierId)
    const domain = companyDomain(email)
    // A domain two suppliers share says nothing of either.
    if (domain !== '') domains.set(domain, domains.has(domain) && domains.get(domain) !== supplierId ? null : supplierId)
  }
  return { byAddress, byDomain: new Map([...domains].flatMap(([domain, supplierId]) => (supplierId === null ? [] : [[domain, supplierId] as const]))) }
}

export interface Proposal { readonly kind: LinkKind; readonly targetId: number; readonly reason: LinkReason; readonly state: LinkState }
type Numbers = ParsedMail['numbers']

function byNumbers(db: ReadDb, numbers: Numbers): Proposal[] {
  const claim = db.sql('SELECT id, supplier_id AS supplierId FROM claims WHERE number = ?')
  const order = db.sql('SELECT id FROM orders WHERE number = ?')
  return ([['subject_number', numbers.inSubject], ['text_number', numbers.inText]] as const).flatMap(([reason, found]) => [
    ...found.claims.flatMap((number) => {
      const row = claim.get(number) as { id: number; supplierId: number } | undefined
      return row === undefined ? [] : [{ kind: 'claim', targetId: row.id, reason, state: 'suggested' } as const, { kind: 'supplier', targetId: row.supplierId, reason, state: 'suggested' } as const]
    }),
    ...found.orders.flatMap((number) => {
      const row = order.get(number) as { id: number } | undefined
      return row === undefined ? [] : [{ kind: 'order', targetId: row.id, reason, state: 'suggested' } as const]
    }),
  ])
}

function byAddresses(contacts: KnownContacts, addresses: readonly string[]): Proposal[] {
  return addresses.flatMap((address): Proposal[] => {
    const exact = contacts.byAddress.get(addressNorm(address))
    if (exact !== undefined) return [{ kind: 'supplier', targetId: exact, reason: 'address', state: 'suggested' }]
    const company = contacts.byDomain.get(companyDomain(address))
    return company === undefined ? [] : [{ kind: 'supplier', targetId: company, reason: 'domain', state: 'suggested' }]
  })
}

interface LinkRow { readonly claim_id: number | null; readonly order_id: number | null; readonly supplier_id: number | null; readonly state: LinkState }

const targetOf = (row: LinkRow): { readonly kind: LinkKind; readonly targetId: number } => {
  if (row.claim_id !== null) return { kind: 'claim', targetId: row.claim_id }
  return row.order_id === null ? { kind: 'supplier', targetId: row.supplier_id ?? 0 } : { kind: 'order', targetId: row.order_id }
}

/** What persons decided about the thread holds for its new message too. */
const decided = (db: ReadDb, threadId: number): Proposal[] =>
  (db.sql("SELECT DISTINCT l.claim_id, l.order_id, l.supplier_id, l.state FROM mail_messages m JOIN mail_links l ON l.message_id = m.id WHERE m.thread_id = ? AND l.state <> 'suggested'").all(threadId) as LinkRow[])
    .map((row) => ({ ...targetOf(row), reason: 'thread', state: row.state }))

export const LINK_COLUMNS: Readonly<Record<LinkKind, 'claim_id' | 'order_id' | 'supplier_id'>> = { claim: 'claim_id', order: 'order_id', supplier: 'supplier_id' }

export function addLink(tx: WriteTx, messageId: number, { kind, targetId, reason, state }: Proposal): void {
  tx.sql(`INSERT INTO mail_links (message_id, ${LINK_COLUMNS[kind]}, state, reason) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`).run(messageId, targetId, state, reason)
}

/** Proposes what the message belongs to; where a person has decided for the thread, that stands. */
export function linkMessage(tx: WriteTx, message: { readonly messageId: number; readonly threadId: number; readonly numbers: Numbers; readonly addresses: readonly string[] }, contacts: KnownContacts): void {
  for (const proposal of [...decided(tx, message.threadId), ...byNumbers(tx, message.numbers), ...byAddresses(contacts, message.addresses)]) addLink(tx, message.messageId, proposal)
}
