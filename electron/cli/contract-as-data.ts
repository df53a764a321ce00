import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

type Data = null | string | number | boolean | readonly Data[] | { readonly [key: string]: Data }

function isData(value: unknown): value is Data {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true
  if (Array.isArray(value)) return value.every(isData)
  return typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isData)
}

/** A schema or a tree of procedures: what the core checks by, and a screen never does. */
const isSchema = (value: unknown): boolean => typeof value === 'object' && !isData(value)

/**
 * Screens take only lists, limits and kinds of procedures from the contract. In the built pages its modules are those values
 * alone: the schemas and their library would be a sixth of what the desk loads. A screen that asks for a schema is not built.
 */
export function contractAsData(contractFolder: string): Plugin {
  return {
    name: 'verstak-contract-as-data',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      const path = relative(contractFolder, id)
      if (path.startsWith('..') || !path.endsWith('.ts')) return null
      const values = Object.entries(await import(pathToFileURL(id).href) as Record<string, unknown>)
      if (!values.some(([, value]) => isSchema(value))) return null
      return values.filter(([, value]) => isData(value)).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`).join('\n')
    },
  }
}
