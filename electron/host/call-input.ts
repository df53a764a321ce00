import { readFileSync } from 'node:fs'

/**
 * Input of a scripted call. An object `{"$file": "path"}` anywhere in it stands for the bytes of that file in base64,
 * since photos and workbooks do not fit on a command line.
 */
export function readCallInput(json: string): unknown {
  return JSON.parse(json, (_key, value: unknown) => {
    if (value === null || typeof value !== 'object' || !('$file' in value)) return value
    return readFileSync(String(value.$file)).toString('base64')
  })
}
