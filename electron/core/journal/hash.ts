import { createHash } from 'node:crypto'

export interface ChainFields {
  readonly seq: number
  readonly atUtc: string
  readonly actor: string
  readonly device: string
  readonly action: string
  readonly entity: string
  readonly entityId: string
  readonly canonicalJson: string
  readonly prevHash: string
}

const DOMAIN_TAG = 'verstak-journal-1'

/** SHA-256 over the domain tag and every field with its byte length before it, so that no two entries can spell the same bytes. */
export function entryHash(entry: ChainFields): string {
  const hash = createHash('sha256').update(DOMAIN_TAG)
  for (const part of [String(entry.seq), entry.atUtc, entry.actor, entry.device, entry.action, entry.entity, entry.entityId, entry.canonicalJson, entry.prevHash]) {
    const bytes = Buffer.from(part, 'utf8')
    hash.update(`${bytes.length}:`).update(bytes)
  }
  return hash.digest('hex')
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** JSON with sorted keys and no undefined, the same text for the same facts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value as Json))
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => sorted(item))
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value as Record<string, Json>).filter(([, item]) => item !== undefined)
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]))
  }
  return value
}
