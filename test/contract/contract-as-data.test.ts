import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { contractAsData } from '#cli/contract-as-data.ts'
import { FILE_MAX_BYTES } from '#shared/contract/documents.ts'
import { PROCEDURES } from '#shared/contract/index.ts'

const FOLDER = resolve(import.meta.dirname, '../../shared/contract')
const load = contractAsData(FOLDER).load as (id: string) => Promise<string | null>

/** The values a page would be given. */
async function given(file: string): Promise<Record<string, unknown>> {
  const text = await load(resolve(FOLDER, file))
  return text === null ? {} : await import(`data:text/javascript,${encodeURIComponent(text)}`) as Record<string, unknown>
}

it('screens get the limits and lists of the contract, and none of its schemas', async () => {
  const documents = await given('documents.ts')
  expect(documents['FILE_MAX_BYTES']).toBe(FILE_MAX_BYTES)
  expect(documents).not.toHaveProperty('documents')
})

it('screens know of every procedure what kind it is and what it changes', async () => {
  const index = await given('index.ts')
  expect(index['PROCEDURES']).toEqual(PROCEDURES)
  expect(index).not.toHaveProperty('contract')
})

it('what holds no schema, or lies elsewhere, stays as it is written', async () => {
  expect(await load(resolve(FOLDER, 'access.ts'))).toBeNull()
  expect(await load(resolve(FOLDER, '../kit/phone.ts'))).toBeNull()
})
