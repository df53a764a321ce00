import type { Column, Content, ContentTable } from 'pdfmake/interfaces.js'
import type { FieldColumn } from '#shared/documents/papers/field.ts'
import { isEmptyRow, type PaperCell, type PaperRow } from '#shared/documents/papers/values.ts'
import type { Inlines, ParagraphLook, TemplateNode } from '#shared/documents/templates/ast.ts'
import type { TemplatePaperModel } from '#shared/documents/papers/model.ts'
import { amountRu, dateRu, qtyRu } from '#core/documents/format-ru.ts'
import { customerSection, itemSection, stateFacts } from '#core/documents/acts/block-facts.ts'
import { factTable, section } from '#core/documents/acts/facts.ts'
import { CONTENT_WIDTH } from '#core/documents/acts/paper-style.ts'
import { handwritingLines, tickBox } from '#core/documents/acts/signatures.ts'
import { gridTable, lineNumber, type Column as TableColumn } from '#core/documents/acts/tables.ts'
import type { PaperReader } from './paper-reader.ts'

const GAP_ABOVE = 3
const GAP_BELOW = 3
const TABLE_GAP = 4
/** Two tables one under the other share the line between them. */
const SHARED_LINE = -0.75
const CELL_PADDING = 8
const NUMBER_COLUMN = 16
/** A wider table needs every point for its own columns. */
const COLUMNS_WITH_NUMBER = 7
const SHORT_OPTION = 52
const ADDRESSEE_INDENT = 250

const NUMBERS: readonly FieldColumn['type'][] = ['amount', 'integer', 'quantity']

function cellWords(column: FieldColumn, cell: PaperCell | undefined): string {
  if (cell === undefined || cell === null) return ''
  if (typeof cell === 'string') return column.type === 'date' ? dateRu(cell) : cell
  if (column.type === 'amount') return amountRu(cell)
  return column.type === 'quantity' ? qtyRu(cell) : String(cell)
}

/** Widths of the columns: their shares of what the padding leaves; the widest takes the rest. */
function tableColumns(columns: readonly FieldColumn[]): readonly TableColumn<PaperRow>[] {
  const isNumbered = columns.length <= COLUMNS_WITH_NUMBER
  const free = CONTENT_WIDTH - CELL_PADDING * (columns.length + (isNumbered ? 1 : 0)) - (isNumbered ? NUMBER_COLUMN : 0)
  const shares = columns.reduce((sum, column) => sum + column.share, 0)
  const widest = Math.max(...columns.map((column) => column.share))
  const takesRest = columns.findIndex((column) => column.share === widest)
  const own = columns.map((column, index): TableColumn<PaperRow> => ({
    title: column.label, width: index === takesRest ? '*' : Math.floor((free * column.share) / shares), isNumber: NUMBERS.includes(column.type), text: (row) => cellWords(column, row[column.key]),
  }))
  return isNumbered ? [lineNumber<PaperRow>(), ...own] : own
}

function table(key: string, reader: PaperReader): Content {
  const rows = reader.rows(key).filter((row) => !isEmptyRow(row))
  if (rows.length === 0) return { text: 'нет', margin: [0, GAP_ABOVE, 0, GAP_BELOW] }
  return { ...(gridTable(tableColumns(reader.field(key)?.columns ?? []), rows) as ContentTable), margin: [0, TABLE_GAP, 0, TABLE_GAP] }
}

function options(key: string, reader: PaperReader): Content {
  const chosen = reader.value(key)
  const boxes = (reader.field(key)?.options ?? []).filter((option) => option.isByHand !== true).map((option) => ({ label: option.label, box: tickBox(option.label, option.code === chosen) }))
  if (boxes.some(({ label }) => label.length > SHORT_OPTION)) return { stack: boxes.map(({ box }) => box), margin: [0, 0, 0, GAP_BELOW] }
  const half = Math.ceil(boxes.length / 2)
  const side = (from: number, to: number): Column => ({ width: '*', stack: boxes.slice(from, to).map(({ box }) => box) })
  return { columns: [side(0, half), side(half, boxes.length)], columnGap: 12, margin: [0, 0, 0, GAP_BELOW] }
}

function paragraph(look: ParagraphLook, lines: readonly Inlines[], reader: PaperReader): Content {
  const sentences = lines.map((line) => reader.sentence(line))
  if (look === 'addressee') return { text: sentences.join('\n'), margin: [ADDRESSEE_INDENT, 8, 0, 4] }
  const text = sentences.join(' ')
  if (look === 'small') return { text, style: 'statutory', margin: [0, GAP_ABOVE, 0, GAP_BELOW] }
  return { text, margin: [0, GAP_ABOVE, 0, GAP_BELOW], ...(look === 'bold' ? { bold: true } : { alignment: 'justify' }) }
}

function list(node: Extract<TemplateNode, { kind: 'list' }>, reader: PaperReader): Content {
  const items = node.items.map((item, index): Content => ({
    columns: [{ width: 16, text: node.isNumbered ? `${index + 1}.` : '–' }, { width: '*', text: reader.sentence(item), alignment: 'justify' }], columnGap: 2, margin: [0, 1, 0, 1],
  }))
  return { stack: items, margin: [0, 0, 0, GAP_BELOW] }
}

function facts(node: Extract<TemplateNode, { kind: 'facts' }>, reader: PaperReader, isUnderFacts: boolean): Content {
  const columns = node.columns === 1 ? 2 : node.columns
  const made = factTable(node.keys.map((key) => ({ label: reader.field(key)?.label ?? key, value: reader.words(key), isWide: node.columns === 1 })), columns)
  return isUnderFacts && !Array.isArray(made) ? { ...(made as ContentTable), margin: [0, SHARED_LINE, 0, 0] } : made
}

/** A block of the order under its own heading. */
export function blockSection(name: string, model: TemplatePaperModel): Content {
  if (name === 'customer' && model.customer !== undefined) return customerSection(model.customer)
  if (name === 'item' && model.item !== undefined) return itemSection(model.item)
  if (name === 'state' && model.state !== undefined) return section('Состояние и комплектность при приёме', factTable(stateFacts(model.state), 3))
  return []
}

/** What one node of a template looks like; headings, blocks and signatures are placed by the layout of the paper. */
export function nodeContent(node: TemplateNode, reader: PaperReader, isUnderFacts = false): Content {
  switch (node.kind) {
    case 'paragraph': return paragraph(node.look, node.lines, reader)
    case 'list': return list(node, reader)
    case 'facts': return facts(node, reader, isUnderFacts)
    case 'rows': return table(node.key, reader)
    case 'options': return options(node.key, reader)
    case 'tick': return tickBox(reader.sentence(node.inlines), node.key !== null && reader.value(node.key) === true)
    case 'lines': return handwritingLines(node.count, CONTENT_WIDTH)
    case 'page': return { text: '', pageBreak: 'after' }
    case 'heading': case 'block': case 'sign': case 'signer': case 'signers': case 'if': return []
  }
}
