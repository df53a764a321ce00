import { z, type ZodType } from 'zod'
import { ACCESS } from './access.ts'
import { contract, PROCEDURE_NAMES, type AnyContractProcedure, type ProcedureName } from './index.ts'
import { ERRORS, type ProcedureMeta } from './procedure.ts'

type Json = { readonly [key: string]: unknown }

/** The wire of the contract carries every value under one key. */
const carried = (schema: Json): Json => ({ type: 'object', required: ['json'], properties: { json: schema } })

function schemaOf(schema: ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

function procedureOf(name: ProcedureName): AnyContractProcedure {
  const [feature = '', verb = ''] = name.split('.')
  const found = (contract as unknown as Readonly<Record<string, Readonly<Record<string, AnyContractProcedure>>>>)[feature]?.[verb]
  if (found === undefined) throw new RangeError(`no such procedure: ${name}`)
  return found
}

const WORDS: Readonly<Record<keyof typeof ERRORS, string>> = {
  REFUSAL: 'The business says no: a code and the data its sentence needs.',
  INVALID: 'The input does not fit: one issue for each field.',
  FAULT: 'The program failed: the number under which its log tells more.',
}

function failureSchema(code: keyof typeof ERRORS): Json {
  return carried({
    type: 'object', required: ['code', 'status', 'data'],
    properties: { defined: { type: 'boolean' }, code: { const: code }, status: { const: ERRORS[code].status }, message: { type: 'string' }, data: schemaOf(ERRORS[code].data, 'output') },
  })
}

const content = (schema: Json): Json => ({ 'application/json': { schema } })

function responses(output: ZodType): Json {
  const failures = (Object.keys(ERRORS) as (keyof typeof ERRORS)[]).map((code) => [String(ERRORS[code].status), { $ref: `#/components/responses/${code}` }])
  return { 200: { description: 'The answer.', content: content(carried(schemaOf(output, 'output'))) }, ...Object.fromEntries(failures) }
}

function operationOf(name: ProcedureName): Json {
  const procedure = procedureOf(name)['~orpc']
  const { kind, touches } = procedure.meta as ProcedureMeta
  const access = ACCESS[name]
  const may = access === 'public' ? 'anybody, before sign-in too' : access === 'everyone' ? 'everybody who is signed in' : access.join(', ')
  return {
    operationId: name, tags: [name.split('.')[0]], summary: `${name} (${kind})`, description: `May call: ${may}.${touches.length > 0 ? ` Changes: ${touches.join(', ')}.` : ''}`,
    ...(access === 'public' ? { security: [] } : {}),
    requestBody: { required: true, content: content(carried(schemaOf(procedure.inputSchema as ZodType, 'input'))) },
    responses: responses(procedure.outputSchema as ZodType),
  }
}

/** How the host of the program tells its own callers from foreign pages. */
export type OpenApiHost = { readonly version: string; readonly sessionCookie: string; readonly ownHeader: string }

/** The whole contract as OpenAPI 3.1, for partners who write their own caller. */
export function openApiDocument({ version, sessionCookie, ownHeader }: OpenApiHost): Json {
  const paths = Object.fromEntries(PROCEDURE_NAMES.map((name) => [`/rpc/${name.replace('.', '/')}`, { parameters: [{ $ref: '#/components/parameters/ownHeader' }, { $ref: '#/components/parameters/origin' }], post: operationOf(name) }]))
  const failures = Object.fromEntries((Object.keys(ERRORS) as (keyof typeof ERRORS)[]).map((code) => [code, { description: WORDS[code], content: content(failureSchema(code)) }]))
  return {
    openapi: '3.1.0',
    info: { title: 'Verstak', version, description: 'Every procedure the program answers. Money is whole minor units, calendar dates are YYYY-MM-DD, moments are UTC. On the same computer any of them can also be called with "npm run call -- <procedure> <json>".' },
    servers: [{ url: 'http://127.0.0.1:{port}', variables: { port: { default: '4711', description: 'The port the program names when it starts.' } } }],
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookie, description: 'Given by auth.signIn.' } },
      parameters: {
        ownHeader: { name: ownHeader, in: 'header', required: true, schema: { type: 'string' }, description: 'Any value: a page of another site cannot set it.' },
        origin: { name: 'origin', in: 'header', required: true, schema: { type: 'string' }, description: 'The address the request is sent to.' },
      },
      responses: failures,
    },
  }
}
