import type { PartRow } from '#shared/contract/parts.ts'
import { callCore } from '#renderer/rpc/client.ts'

const SHOWN_PARTS = 12

const EVERYWHERE = { modelId: null, onlyInStock: false, onlyBelowMinimum: false, status: null, after: null } as const

/** Parts that answer what is typed, for a list under a field. */
export async function findParts(text: string, signal?: AbortSignal): Promise<readonly PartRow[]> {
  const { rows } = await callCore('parts.find', { ...EVERYWHERE, text, limit: SHOWN_PARTS }, { signal })
  return rows
}

/** The part a scanned code names; null when there is none, `several` when nobody can tell which. */
export async function partOfCode(code: string): Promise<PartRow | 'several' | null> {
  const resolved = await callCore('places.resolve', { code })
  if (resolved.kind === 'several') return 'several'
  if (resolved.kind !== 'part' && resolved.kind !== 'piece') return null
  return (await callCore('parts.card', { partId: resolved.partId })).row
}
