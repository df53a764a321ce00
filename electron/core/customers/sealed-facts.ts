import type { CustomerInput } from '#shared/contract/customers.ts'
import { seal } from '#core/journal/seal.ts'

const OPEN_FACTS = ['kind', 'notifyBy'] as const satisfies readonly (keyof CustomerInput)[]
const SEALED_FACTS = ['fullName', 'inn', 'email', 'address', 'representative', 'note'] as const satisfies readonly (keyof CustomerInput)[]

/** Facts of a customer as the journal may keep them: whatever tells who it is stands under seal, and nothing stands for an empty fact. */
export function sealedFacts(salt: string, facts: CustomerInput): Readonly<Record<string, unknown>> {
  const open = OPEN_FACTS.map((key) => [key, facts[key]])
  const sealed = SEALED_FACTS.map((key) => [key, facts[key] === '' ? '' : seal(salt, facts[key])])
  return { ...Object.fromEntries([...open, ...sealed]), phones: facts.phones.map((phone) => seal(salt, phone)) }
}
