import { SaxesParser } from 'saxes'
import { NotCommerceMl } from './commerceml-parts.ts'
import { IMPORT_LIMITS } from './import-limits.ts'
import { refuseImport } from './import-refusal.ts'

/** Values of one element by the path of names below it; elements that may repeat keep each value. */
export interface CommerceMlRecord { readonly values: ReadonlyMap<string, readonly string[]> }

export interface CommerceMlFile {
  readonly goods: CommerceMlRecord[]
  readonly offers: CommerceMlRecord[]
  readonly priceTypes: CommerceMlRecord[]
  hasCatalogue: boolean
}

const ROOT = 'КоммерческаяИнформация'
const VERSION = /^2(?:\.\d+)?$/u
const DEEPEST = 32
const CHUNK_CHARS = 64 * 1024
const RECORDS: Readonly<Record<string, 'goods' | 'offers' | 'priceTypes'>> = { 'Каталог/Товары/Товар': 'goods', 'ПакетПредложений/Предложения/Предложение': 'offers', 'ПакетПредложений/ТипыЦен/ТипЦены': 'priceTypes' }
/** Attributes that carry a value of their own. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { 'БазоваяЕдиница': ['Код'], 'Склад': ['КоличествоНаСкладе', 'Количество'] }

class Reader {
  readonly #path: string[] = []
  readonly #file: CommerceMlFile
  #values: Map<string, string[]> | null = null
  #recordDepth = 0
  #text = ''

  constructor(file: CommerceMlFile) { this.#file = file }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#path.length === 0 && name !== ROOT) throw new NotCommerceMl('no_root')
    if (this.#path.length === 0 && !VERSION.test(attributes['ВерсияСхемы'] ?? '')) throw new NotCommerceMl('version')
    this.#path.push(name)
    if (this.#path.length > DEEPEST) throw new NotCommerceMl('too_deep')
    this.#text = ''
    const below = this.#path.slice(1).join('/')
    if (below === 'Каталог') this.#file.hasCatalogue = true
    if (RECORDS[below] !== undefined) {
      this.#values = new Map()
      this.#recordDepth = this.#path.length
    }
    for (const attribute of ATTRIBUTES[name] ?? []) if (attributes[attribute] !== undefined) this.#keep(`${this.#within()}@${attribute}`, attributes[attribute])
  }

  text(piece: string): void {
    if (this.#values === null) return
    this.#text += piece
    if (this.#text.length > IMPORT_LIMITS.textChars) refuseImport('import.text_too_long', { limit: IMPORT_LIMITS.textChars, rowNumber: this.#file.goods.length + 1, columnNumber: 1 })
  }

  close(): void {
    const kind = this.#path.length === this.#recordDepth ? RECORDS[this.#path.slice(1).join('/')] : undefined
    if (kind !== undefined && this.#values !== null) {
      this.#file[kind].push({ values: this.#values })
      if (this.#file[kind].length > IMPORT_LIMITS.rows) refuseImport('import.too_many_rows', { limit: IMPORT_LIMITS.rows })
      this.#values = null
    } else if (this.#values !== null && this.#text.trim() !== '') this.#keep(this.#within(), this.#text.trim())
    this.#path.pop()
    this.#text = ''
  }

  #within(): string { return this.#path.slice(this.#recordDepth).join('/') }

  #keep(path: string, value: string): void {
    const known = this.#values?.get(path)
    if (known === undefined) this.#values?.set(path, [value])
    else known.push(value)
  }
}

/** Reads one XML file of an exchange into the same heap as the files before it, never holding more than its records. */
export function readCommerceMl(text: string, file: CommerceMlFile, onProgress: (chars: number) => void): void {
  const parser = new SaxesParser()
  const reader = new Reader(file)
  parser.on('error', () => { throw new NotCommerceMl('not_xml') })
  parser.on('doctype', () => refuseImport('import.dtd', { part: 'xml' }))
  parser.on('opentag', ({ name, attributes }) => { reader.open(name, attributes) })
  parser.on('text', (piece) => { reader.text(piece) })
  parser.on('cdata', (piece) => { reader.text(piece) })
  parser.on('closetag', () => { reader.close() })
  for (let at = 0; at < text.length; at += CHUNK_CHARS) {
    parser.write(text.slice(at, at + CHUNK_CHARS))
    onProgress(at)
  }
  parser.close()
}
