import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderPdf } from '#core/documents/render-pdf.ts'
import { templatePaper } from '#core/documents/templates/template-paper.ts'
import { valueWords } from '#core/documents/templates/format-value.ts'
import { amountRu, dateRu, qtyRu } from '#core/documents/format-ru.ts'
import { renderAct } from '#jobs/render-act.ts'
import { DOCUMENT_TITLES_RU, TEMPLATE_KINDS, type TemplateKind } from '#shared/documents/kinds.ts'
import { PAPER_DEFS } from '#shared/documents/papers/index.ts'
import type { TemplatePaperModel } from '#shared/documents/papers/model.ts'
import { emptyValue, type PaperCell, type PaperRow, type PaperValues } from '#shared/documents/papers/values.ts'
import type { TemplateNode } from '#shared/documents/templates/ast.ts'
import { parseTemplate } from '#shared/documents/templates/parse.ts'
import { placeholdersOf } from '#shared/documents/templates/placeholders.ts'
import { missingInTemplatePaper } from '#shared/documents/required.ts'
import { packed, readPdf } from './read-pdf.ts'
import { samplePaper } from './sample-papers.ts'
import { temporaryFolder } from './sample-picture.ts'

const folder = temporaryFolder()

const render = async (kind: TemplateKind, model: TemplatePaperModel) => {
  const pdf = await renderPdf({ definition: templatePaper(kind, model), title: kind, createdAt: model.head.printedAt })
  return { ...pdf, text: await readPdf(pdf.bytes) }
}

/** Keys the template prints with their labels. */
const labelled = (nodes: readonly TemplateNode[]): readonly string[] =>
  nodes.flatMap((node) => (node.kind === 'facts' ? node.keys : node.kind === 'if' ? [...labelled(node.then), ...labelled(node.otherwise)] : []))

function cellWords(type: string, cell: PaperCell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return type === 'date' ? dateRu(cell) : cell
  return type === 'amount' ? amountRu(cell) : type === 'quantity' ? qtyRu(cell) : String(cell)
}

/** What of a field a reader should find on the paper. */
function wordsOfField(kind: TemplateKind, key: string, model: TemplatePaperModel): readonly string[] {
  const field = placeholdersOf(kind).get(key)
  const value = model.values[key]
  if (field === undefined || field.type === 'check') return []
  if (field.type === 'rows') return (value as readonly PaperRow[]).flatMap((row) => (field.columns ?? []).map((column) => cellWords(column.type, row[column.key])))
  if (field.type !== 'date' && field.type !== 'datetime') return valueWords(field, value).split('\n')
  return []
}

describe('a paper made of a template', () => {
  it.each(TEMPLATE_KINDS)('%s carries its title, number, required labels and every value on one or two pages', async (kind) => {
    const model = samplePaper(kind)
    const { text, pages } = await render(kind, model)
    const { nodes } = parseTemplate(kind, model.template.text)
    const { fields } = PAPER_DEFS[kind]
    const labels = labelled(nodes).filter((key) => fields[key]?.isRequired === true).map((key) => fields[key]?.label ?? '')
    const words = [`${DOCUMENT_TITLES_RU[kind]} № ${model.head.number}`, ...labels, ...Object.keys(fields).flatMap((key) => wordsOfField(kind, key, model))]
    expect(words.filter((one) => !text.packed.includes(packed(one)))).toEqual([])
    expect(pages).toBeLessThanOrEqual(2)
    text.pages.forEach((page, index) => { expect(packed(page)).toContain(packed(`Страница ${index + 1} из ${pages} · № ${model.head.number} · шаблон вер. 0 · журнал`)) })
  })

  it.each(TEMPLATE_KINDS)('%s prints its dates, and nothing in braces', async (kind) => {
    const model = samplePaper(kind)
    const { text } = await render(kind, model)
    for (const [key, field] of Object.entries(PAPER_DEFS[kind].fields)) {
      if (field.type !== 'date' && field.type !== 'datetime') continue
      const plain = dateRu(String(model.values[key]).slice(0, 10))
      const placeholder = placeholdersOf(kind).get(key)
      const inWords = placeholder === undefined ? plain : valueWords(placeholder, model.values[key] ?? '', 'словами')
      expect(text.packed.includes(packed(plain)) || text.packed.includes(packed(inWords)), key).toBe(true)
    }
    expect(text.packed).not.toMatch(/[{}]|article_|\|прописью/)
  })

  it.each(TEMPLATE_KINDS)('%s is not printed without any one of its required fields', async (kind) => {
    const model = samplePaper(kind)
    for (const [key, field] of Object.entries(PAPER_DEFS[kind].fields).filter(([, one]) => one.isRequired)) {
      const lacking = { ...model, values: { ...model.values, [key]: emptyValue(field) } }
      expect(missingInTemplatePaper(kind, lacking)).toEqual([{ key, labelRu: field.label }])
    }
    expect(missingInTemplatePaper(kind, model)).toEqual([])
    const outFile = join(folder, `${kind}.pdf`)
    const [firstKey = ''] = Object.keys(PAPER_DEFS[kind].fields).filter((key) => PAPER_DEFS[kind].fields[key]?.isRequired)
    const bare = { ...model, values: { ...model.values, [firstKey]: emptyValue(PAPER_DEFS[kind].fields[firstKey] as never) } }
    await expect(renderAct({ kind, model: bare, outFile })).rejects.toThrow(firstKey)
    expect(() => readFileSync(outFile)).toThrow()
  })

  it('asks for what a choice makes necessary', () => {
    const missing = (kind: TemplateKind, values: PaperValues) => missingInTemplatePaper(kind, samplePaper(kind, { values })).map((field) => field.key)
    expect(missing('DOC_REFUND', { way: 'cash', bank: '' })).toEqual([])
    expect(missing('DOC_REFUND', { way: 'account', bank: '' })).toEqual(['bank'])
    expect(missing('DOC_TERM', { is_new: false, reason: '', earlier_on: '' })).toEqual([])
    expect(missing('DOC_TERM', { is_new: true, reason: '', earlier_on: '' })).toEqual(['earlier_on', 'reason'])
    expect(missing('DOC_PD_CONSENT', { purpose: 'transfer', third: '' })).toEqual(['third'])
  })

  it('is the same file byte for byte from one model, and another when one sign of a value or of the template differs', async () => {
    const first = await render('DOC_REPLY', samplePaper('DOC_REPLY'))
    expect((await render('DOC_REPLY', samplePaper('DOC_REPLY'))).bytes.equals(first.bytes)).toBe(true)
    expect((await render('DOC_REPLY', samplePaper('DOC_REPLY', { values: { facts: 'Иначе.' } }))).bytes.equals(first.bytes)).toBe(false)
    const { text } = samplePaper('DOC_REPLY').template
    expect((await render('DOC_REPLY', samplePaper('DOC_REPLY', { text: text.replace('# Установлено', '# Что установлено') }))).bytes.equals(first.bytes)).toBe(false)
  })

  it('prints what looks like a template, a tag or a formula as the words they are', async () => {
    const words = '{s_total} @facts basis {{x}} # Раздел [ ] <b>жирно</b> @if x =cmd() ${1+1}'
    const { text } = await render('DOC_REFUND', samplePaper('DOC_REFUND', { values: { taken: words, bank: '@page\n@sign Кто-то | Другой' } }))
    expect(text.packed).toContain(packed(words))
    expect(text.packed).toContain(packed('@page'))
    expect(text.packed).toContain(packed('@sign Кто-то | Другой'))
    expect(text.imageCount).toBe(0)
  })

  it('prints the sum in figures, in words and with its currency', async () => {
    const { text } = await render('DOC_REFUND', samplePaper('DOC_REFUND'))
    expect(text.packed).toContain(packed('Итого к возврату: 40 423,60 руб. (Сорок тысяч четыреста двадцать три рубля 60 копеек)'))
    expect(text.packed).toContain(packed('за 4 дня просрочки'))
  })

  it('shows a part only when its condition is met', async () => {
    const full = await render('DOC_TERM', samplePaper('DOC_TERM'))
    const first = await render('DOC_TERM', samplePaper('DOC_TERM', { values: { is_new: false } }))
    expect(full.text.packed).toContain(packed('Отсутствие запасных частей'))
    expect(first.text.packed).not.toContain(packed('Отсутствие запасных частей'))
    const firm = await render('DOC_ESTIMATE', samplePaper('DOC_ESTIMATE', { values: { kind: 'firm' } }))
    expect(firm.text.packed).toContain(packed('Смета твёрдая'))
    expect(firm.text.packed).not.toContain(packed('Смета приблизительная'))
  })

  it('leaves a place to write by hand where a sentence has no value', async () => {
    const { text } = await render('DOC_REPLACE', samplePaper('DOC_REPLACE', { values: { recalc: null } }))
    expect(text.packed).toContain(packed('Перерасчёт покупной цены: ____________________;'))
  })

  it('flows long texts and hundreds of rows over pages, and loses none', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({ code: `R-${index + 1}`, name: `Работа номер ${index + 1}`, qty: 1_000, price: 10_000, sum: 10_000, note: '' }))
    const { text, pages } = await render('DOC_ESTIMATE', samplePaper('DOC_ESTIMATE', { values: { rows } }))
    expect(pages).toBeGreaterThan(2)
    for (const row of rows) expect(text.packed).toContain(packed(row.name))
    text.pages.forEach((page, index) => { expect(packed(page)).toContain(packed(`Страница ${index + 1} из ${pages}`)) })
    const long = `${'Долгое исследование плат и разъёмов. '.repeat(100)}Конец исследования.`
    const expert = await render('DOC_EXPERT', samplePaper('DOC_EXPERT', { values: { research: long, answers: `${'строка\n'.repeat(150)}Последний ответ.` } }))
    for (const words of ['Конец исследования.', 'Последний ответ.', 'Эксперт независим от сторон']) expect(expert.text.packed).toContain(packed(words))
  })

  it('keeps the last words and the signatures on one page wherever the page breaks', async () => {
    for (let sentences = 0; sentences <= 30; sentences += 3) {
      const { text } = await render('DOC_LOSS', samplePaper('DOC_LOSS', { values: { story: 'Изделие упало при перемещении на стеллаж. '.repeat(sentences) + 'Конец.' } }))
      const signed = text.pages.filter((page) => packed(page).includes(packed('Свидетели (Ф. И. О., подпись)')))
      expect(signed).toHaveLength(1)
      expect(packed(signed[0] ?? '')).toContain(packed('Мнение потребителя'))
    }
  })

  it('every member of a commission gets a line to sign', async () => {
    const { text } = await render('DOC_RECL', samplePaper('DOC_RECL'))
    expect(text.packed.match(/Членкомиссии/g)).toHaveLength(3)
  })
})

describe('a consent to the processing of personal data', () => {
  it('is a sheet of its own with one purpose, and nothing is ticked for the person', async () => {
    const { text, pages } = await render('DOC_PD_CONSENT', samplePaper('DOC_PD_CONSENT'))
    expect(pages).toBe(1)
    for (const option of PAPER_DEFS.DOC_PD_CONSENT.fields['purpose']?.options ?? []) expect(text.packed.includes(packed(option.label))).toBe(option.code === 'transfer')
    const definition = JSON.stringify(templatePaper('DOC_PD_CONSENT', samplePaper('DOC_PD_CONSENT')))
    const ticks = definition.match(/"type":"line","x1":1\.5/g) ?? []
    expect(ticks).toHaveLength(0)
    expect(PAPER_DEFS.DOC_PD_CONSENT.fields['purpose']?.source).toBe('typed')
  })
})

describe('a sample', () => {
  it('has a mark and no number, and is printed whatever is missing', async () => {
    const model = samplePaper('DOC_READY', { number: '', values: { result: '' } })
    const outFile = join(folder, 'sample.pdf')
    await renderAct({ kind: 'DOC_READY', model, outFile, isSample: true })
    const text = await readPdf(readFileSync(outFile))
    expect(text.packed).toContain('ОБРАЗЕЦ')
    expect(text.packed).toContain(packed('Страница 1 из 1 · образец'))
    expect(text.packed).not.toContain(packed('Уведомление о готовности №'))
  })
})
