/** The texts that pass between the main process and the world of the preload: JSON in which bytes keep their kind. */
interface PackedBytes { readonly __bytes: string; readonly __isBuffer: boolean }

const isPacked = (value: unknown): value is PackedBytes => value !== null && typeof value === 'object' && '__bytes' in value

export const toText = (value: unknown): string => JSON.stringify(value, (_key, item: unknown) => {
  if (item instanceof ArrayBuffer) return { __bytes: Buffer.from(item).toString('base64'), __isBuffer: true }
  return item instanceof Uint8Array ? { __bytes: Buffer.from(item.buffer, item.byteOffset, item.byteLength).toString('base64'), __isBuffer: false } : item
})

export const fromText = (text: string): unknown => JSON.parse(text, (_key, item: unknown) => {
  if (!isPacked(item)) return item
  const bytes = new Uint8Array(Buffer.from(item.__bytes, 'base64'))
  return item.__isBuffer ? bytes.buffer : bytes
})
