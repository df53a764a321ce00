import { areaOf, type Area } from './cell-areas.ts'
import { formulaOfCell, valueOf, type CellValue } from './cell-values.ts'
import type { SheetDocument } from './sheet-document.ts'
import { escapeXml, withAttribute, withoutAttribute } from './xml-text.ts'

/** Something this small calculator does not know: the program that opens the file counts it. */
class Unknown extends Error {}

const TOKEN = /\s*(?:(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_.(])|([A-Z]+)\(|(<=|>=|<>|[-+*/^&=<>(),%]))/giuy

type Token =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'area'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string }

function tokensOf(formula: string, sheet: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const match = TOKEN.exec(formula)
    if (match === null) throw new Unknown()
    const [, number, text, prefix, reference, call, sign] = match
    if (number !== undefined) tokens.push({ kind: 'value', value: Number(number) })
    else if (text !== undefined) tokens.push({ kind: 'value', value: text.replaceAll('""', '"') })
    else if (reference !== undefined) tokens.push({ kind: 'area', sheet: prefix === undefined ? sheet : prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'"), area: areaOf(reference) ?? fail() })
    else if (call !== undefined) tokens.push({ kind: 'call', name: call.toUpperCase() })
    else tokens.push({ kind: 'sign', sign: sign ?? '' })
  }
  return tokens
}

const fail = (): never => { throw new Unknown() }
const numberOf = (value: CellValue): number => (value === null ? 0 : typeof value === 'boolean' ? Number(value) : typeof value === 'number' ? value : fail())

type Operand = CellValue | readonly CellValue[]
const single = (operand: Operand): CellValue => (Array.isArray(operand) ? fail() : (operand as CellValue))
const numbersIn = (operands: readonly Operand[]): number[] => operands.flatMap((one) => (Array.isArray(one) ? (one as readonly CellValue[]).filter((value) => typeof value === 'number') : [numberOf(one as CellValue)]))
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

function rounded(value: number, digits: number): number {
  const scale = 10 ** digits
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + Number.EPSILON * scale)) / scale
}

const FUNCTIONS: Readonly<Record<string, (operands: readonly Operand[]) => CellValue>> = {
  SUM: (all) => sum(numbersIn(all)),
  COUNT: (all) => numbersIn(all).length,
  COUNTA: (all) => all.flatMap((one) => (Array.isArray(one) ? (one as readonly CellValue[]) : [one as CellValue])).filter((value) => value !== null && value !== '').length,
  MAX: (all) => Math.max(0, ...numbersIn(all)),
  MIN: (all) => (numbersIn(all).length === 0 ? 0 : Math.min(...numbersIn(all))),
  AVERAGE: (all) => (numbersIn(all).length === 0 ? fail() : sum(numbersIn(all)) / numbersIn(all).length),
  ROUND: ([value = 0, digits = 0]) => rounded(numberOf(single(value)), numberOf(single(digits))),
  ABS: ([value = 0]) => Math.abs(numberOf(single(value))),
  IF: ([test = false, whenTrue = true, whenFalse = false]) => (single(test) === true || numberOf(single(test)) !== 0 ? single(whenTrue) : single(whenFalse)),
}

const compare = (left: CellValue, right: CellValue, sign: string): boolean => {
  const [a, b] = typeof left === 'string' || typeof right === 'string' ? [String(left ?? '').toLowerCase(), String(right ?? '').toLowerCase()] : [numberOf(left), numberOf(right)]
  if (sign === '=') return a === b
  if (sign === '<>') return a !== b
  if (sign === '<') return a < b
  if (sign === '>') return a > b
  return sign === '<=' ? a <= b : a >= b
}

const LEVELS: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']]

function apply(sign: string, left: CellValue, right: CellValue): CellValue {
  if (LEVELS[0]?.includes(sign)) return compare(left, right, sign)
  if (sign === '&') return `${String(left ?? '')}${String(right ?? '')}`
  const [a, b] = [numberOf(left), numberOf(right)]
  if (sign === '+') return a + b
  if (sign === '-') return a - b
  if (sign === '*') return a * b
  if (sign === '^') return a ** b
  return b === 0 ? fail() : a / b
}

/** Reads one formula from left to right. */
class Reader {
  #at = 0
  readonly #tokens: readonly Token[]
  readonly #cellsOf: (sheet: string, area: Area) => readonly CellValue[]

  constructor(tokens: readonly Token[], cellsOf: (sheet: string, area: Area) => readonly CellValue[]) {
    this.#tokens = tokens
    this.#cellsOf = cellsOf
  }

  whole(): CellValue {
    const value = single(this.#level(0))
    return this.#at === this.#tokens.length ? value : fail()
  }

  #sign(): string | null {
    const token = this.#tokens[this.#at]
    return token?.kind === 'sign' ? token.sign : null
  }

  #level(level: number): Operand {
    const signs = LEVELS[level]
    if (signs === undefined) return this.#signed()
    let left = this.#level(level + 1)
    for (let sign = this.#sign(); sign !== null && signs.includes(sign); sign = this.#sign()) {
      this.#at += 1
      left = apply(sign, single(left), single(this.#level(level + 1)))
    }
    return left
  }

  #signed(): Operand {
    const sign = this.#sign()
    if (sign === '-' || sign === '+') {
      this.#at += 1
      const value = numberOf(single(this.#signed()))
      return sign === '-' ? -value : value
    }
    let value = this.#operand()
    for (; this.#sign() === '%'; this.#at += 1) value = numberOf(single(value)) / 100
    return value
  }

  #operand(): Operand {
    const token = this.#tokens[this.#at] ?? fail()
    this.#at += 1
    if (token.kind === 'value') return token.value
    if (token.kind === 'area') {
      const cells = this.#cellsOf(token.sheet, token.area)
      return token.area.top === token.area.bottom && token.area.left === token.area.right ? (cells[0] ?? null) : cells
    }
    if (token.kind === 'call') return (FUNCTIONS[token.name] ?? fail())(this.#operands())
    if (token.sign !== '(') return fail()
    const value = this.#level(0)
    this.#expect(')')
    return value
  }

  #operands(): Operand[] {
    const all: Operand[] = []
    if (this.#sign() === ')') { this.#at += 1; return all }
    for (;;) {
      all.push(this.#level(0))
      if (this.#sign() !== ',') break
      this.#at += 1
    }
    this.#expect(')')
    return all
  }

  #expect(sign: string): void {
    if (this.#sign() !== sign) fail()
    this.#at += 1
  }
}

const LARGEST_AREA = 20_000
const DEEPEST = 200

interface Counted { readonly name: string; readonly sheet: SheetDocument }

/** Counts what plain sums and products need, so that viewers without a calculator show true figures; what it does not know stays without a result. */
export function countResults(sheets: readonly Counted[], shared: readonly string[]): void {
  const byName = new Map(sheets.map((one) => [one.name.toLowerCase(), one]))
  const known = new Map<string, CellValue | Unknown>()
  let depth = 0
  const cellsOf = (sheet: string, area: Area): readonly CellValue[] => {
    const { sheet: found, name } = byName.get(sheet.toLowerCase()) ?? fail()
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > LARGEST_AREA) fail()
    const values: CellValue[] = []
    for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) values.push(cellOf(name, found, row, column))
    return values
  }
  const cellOf = (name: string, sheet: SheetDocument, row: number, column: number): CellValue => {
    const cell = sheet.cellAt(row, column)
    if (cell === null) return null
    const formula = formulaOfCell(cell)
    return formula === null ? valueOf(cell, shared) : resultOf(name, `${row}:${column}`, formula)
  }
  const resultOf = (name: string, place: string, formula: string): CellValue => {
    const key = `${name}!${place}`
    const before = known.get(key)
    if (before instanceof Unknown) throw before
    if (before !== undefined) return before
    // A formula that leads to itself stays unknown.
    known.set(key, new Unknown())
    depth += 1
    try {
      if (depth > DEEPEST) fail()
      const value = new Reader(tokensOf(formula, name), cellsOf).whole()
      known.set(key, value)
      return value
    } finally {
      depth -= 1
    }
  }
  for (const { name, sheet } of sheets) {
    for (const row of sheet.rows) {
      for (const cell of row.cells) {
        const formula = formulaOfCell(cell)
        if (formula === null || formula === '') continue
        try {
          const value = resultOf(name, `${row.row}:${cell.column}`, formula)
          if (value === null) continue
          cell.inner += `<v>${escapeXml(typeof value === 'boolean' ? String(Number(value)) : String(value))}</v>`
          cell.tag = typeof value === 'string' ? withAttribute(cell.tag, 't', 'str') : typeof value === 'boolean' ? withAttribute(cell.tag, 't', 'b') : withoutAttribute(cell.tag, 't')
          row.source = null
        } catch (error) {
          if (!(error instanceof Unknown)) throw error
        }
      }
    }
  }
}

