import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PROCEDURE_NAMES } from '#shared/contract/index.ts'
import { openApiDocument } from '#shared/contract/openapi.ts'

/** The whole contract as text is larger than what a child process may print unasked. */
const PRINTED_MOST_BYTES = 64 * 1024 * 1024

type Schema = { readonly type?: string; readonly properties?: Readonly<Record<string, Schema>>; readonly required?: readonly string[]; readonly enum?: readonly string[] }
type Operation = { readonly operationId: string; readonly requestBody: { readonly content: { readonly 'application/json': { readonly schema: Schema } } }; readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: { readonly 'application/json': { readonly schema: Schema } } }>> }
type Document = { readonly openapi: string; readonly paths: Readonly<Record<string, { readonly post: Operation }>>; readonly components: { readonly responses: object } }

const document = openApiDocument({ version: '1', sessionCookie: 'c', ownHeader: 'h' }) as unknown as Document
const inputOf = (name: string) => document.paths[`/rpc/${name.replace('.', '/')}`]?.post.requestBody.content['application/json'].schema.properties?.['json']
const outputOf = (name: string) => document.paths[`/rpc/${name.replace('.', '/')}`]?.post.responses['200']?.content?.['application/json'].schema.properties?.['json']

describe('the description of the contract for partners', () => {
  test('names every procedure once, with its input, its answer and the three ways it fails', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(Object.values(document.paths).map(({ post }) => post.operationId)).toEqual([...PROCEDURE_NAMES])
    for (const name of PROCEDURE_NAMES) {
      expect(inputOf(name)).toBeDefined()
      expect(outputOf(name)).toBeDefined()
    }
    for (const { post } of Object.values(document.paths)) expect(Object.keys(post.responses)).toEqual(['200', '409', '422', '500'])
    expect(Object.keys(document.components.responses)).toEqual(['REFUSAL', 'INVALID', 'FAULT'])
  })

  test('says what a partner sends and gets for a term and for a penalty', () => {
    expect(inputOf('law.computeTerm')).toMatchObject({ type: 'object', required: ['ruleId', 'eventOn'] })
    expect(inputOf('law.computeTerm')?.properties?.['ruleId']?.enum).toContain('GDS-REFUND')
    expect(Object.keys(outputOf('law.computeTerm')?.properties ?? {})).toEqual(expect.arrayContaining(['dueCalendarOn', 'dueLegalOn', 'steps', 'article', 'isUnconfirmed', 'calendarVersion', 'warnings']))
    expect(inputOf('law.exposure')?.required).toEqual(['penaltyId', 'baseMinor', 'capMinor', 'dueLegalOn', 'on'])
    expect(outputOf('law.exposure')?.properties?.['totalMinor']).toEqual({ type: 'number' })
  })

  test('holds nothing that JSON cannot carry and no reference that leads nowhere', () => {
    const text = JSON.stringify(document)
    expect(JSON.parse(text)).toEqual(document)
    const references = new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path))
    for (const path of references) expect({ path, found: path.split('/').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document) }).not.toMatchObject({ found: undefined })
  })

  test('is printed by the command line without opening any data', () => {
    const root = join(import.meta.dirname, '..', '..')
    const printed = execFileSync(process.execPath, [join(root, 'electron', 'call.ts'), '--openapi', '--data', '/nonexistent/folder'], { encoding: 'utf8', maxBuffer: PRINTED_MOST_BYTES })
    expect(Object.keys((JSON.parse(printed) as Document).paths)).toContain('/rpc/law/computeTerm')
  })
})
