import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actDefinition } from '#core/documents/acts/index.ts'
import { amountRu, dateRu } from '#core/documents/format-ru.ts'
import { renderPdf } from '#core/documents/render-pdf.ts'
import { renderAct } from '#jobs/render-act.ts'
import { DOCUMENT_KINDS, DOCUMENT_TITLES_RU, type DocumentKind } from '#shared/documents/kinds.ts'
import type { DocumentModels } from '#shared/documents/models.ts'
import { packed, readPdf } from './read-pdf.ts'
import { diagSample, intakeSample, refusalSample, SAMPLES, worksSample } from './sample-models.ts'
import { samplePicture, temporaryFolder } from './sample-picture.ts'

const folder = temporaryFolder()
const picture = samplePicture(folder)

const render = async <K extends DocumentKind>(kind: K, model: DocumentModels[K]) => {
  const pdf = await renderPdf({ definition: actDefinition(kind, model), title: kind, createdAt: model.head.printedAt })
  return { ...pdf, text: await readPdf(pdf.bytes) }
}

/** Codes and marks of the model that are printed as words, as drawn boxes or not at all. */
const NOT_PRINTED_AS_TEXT: ReadonlySet<string> = new Set(['printedAt', 'jpegPath', 'value', 'price_paid', 'journalHead', 'templateVersion', 'number', 'place', 'orderNumber'])

/** Every text of the model, as a reader should find it on the paper. */
function textsOf(value: unknown, key = ''): readonly string[] {
  if (NOT_PRINTED_AS_TEXT.has(key)) return []
  if (typeof value === 'string') return value === '' ? [] : [dateRu(value)]
  if (typeof value === 'number') return key.endsWith('Minor') || ['total', 'cost'].includes(key) ? [amountRu(value)] : []
  if (Array.isArray(value)) return value.flatMap((it) => textsOf(it, key))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, it]) => textsOf(it, name))
}

describe('a printed act', () => {
  it.each(DOCUMENT_KINDS)('%s carries every value of its model in one or two pages', async (kind) => {
    const model = SAMPLES[kind]
    const { text, pages } = await render(kind, model)
    const lost = textsOf(model).filter((value) => !text.packed.includes(packed(value)))
    expect(lost).toEqual([])
    expect(pages).toBe(text.pages.length)
    expect(pages).toBeLessThanOrEqual(2)
  })

  it.each(DOCUMENT_KINDS)('%s says its number, local time, order, page, template and journal head', async (kind) => {
    const model = SAMPLES[kind]
    const { text, pages } = await render(kind, model)
    expect(text.pages[0]).toContain(`${DOCUMENT_TITLES_RU[kind]} № ${model.head.number}`)
    expect(text.packed).toContain(packed('5 ноября 2026 г., 14:32 (UTC+3) · г. Тверь · заказ 26-01482 · составлен в 2 экземплярах'))
    text.pages.forEach((page, index) => {
      expect(packed(page)).toContain(packed(`Страница ${index + 1} из ${pages} · № ${model.head.number} · шаблон вер. 1 · журнал 15f2-9ab0-77c1`))
    })
  })

  it.each(DOCUMENT_KINDS)('%s printed twice from one model is the same file byte for byte', async (kind) => {
    const [first, second] = [await render(kind, SAMPLES[kind]), await render(kind, SAMPLES[kind])]
    expect(first.bytes.equals(second.bytes)).toBe(true)
  })

  it('is the same file whatever was printed before it', async () => {
    const before = await render('DOC_WORKS', worksSample)
    for (const kind of DOCUMENT_KINDS) await render(kind, SAMPLES[kind])
    await render('DOC_INTAKE', { ...intakeSample, defect_client: 'АВЕКМНОРСТХ аеорсух ABEKMHOPCTX aeopcyx ЁЙЇ' })
    expect((await render('DOC_WORKS', worksSample)).bytes.equals(before.bytes)).toBe(true)
  })

  it('is another file when one sign of the model differs', async () => {
    const other = { ...intakeSample, defect_client: `${intakeSample.defect_client}.` }
    expect((await render('DOC_INTAKE', other)).bytes.equals((await render('DOC_INTAKE', intakeSample)).bytes)).toBe(false)
  })

  it('loses no word wherever the page happens to break', async () => {
    for (let sentences = 0; sentences <= 24; sentences += 2) {
      const filler = 'Потребитель сообщил о стуке при работе. '.repeat(sentences)
      const intake = await render('DOC_INTAKE', { ...intakeSample, defect_client: `${filler}Конец описания.` })
      for (const words of ['Конец описания.', intakeSample.data_warning, intakeSample.storage, 'Желаю присутствовать при проверке', 'Сдал', 'Свидетели']) expect(intake.text.packed).toContain(packed(words))
      const diag = await render('DOC_DIAG', { ...diagSample, found: `${filler}Конец описания.` })
      for (const words of ['Конец описания.', diagSample.concl, diagSample.engineer, 'Не согласен, требую проведения экспертизы']) expect(diag.text.packed).toContain(packed(words))
    }
  })

  it('keeps the longest texts that can be typed', async () => {
    const long = `${'Долгое описание. '.repeat(230)}Конец.`
    const lines = `${'строка\n'.repeat(200)}Конец строк.`
    const { text } = await render('DOC_REFUSAL', {
      ...refusalSample, objection: long, offer: lines, grounds: refusalSample.grounds.map((ground) => ({ ...ground, evid: long, link: lines })),
    })
    expect(text.packed.match(/Конец\./g)).toHaveLength(3)
    expect(text.packed.match(/Конецстрок\./g)).toHaveLength(3)
    expect(text.packed).toContain(packed('Не согласен, требую проведения экспертизы'))
  })

  it('leaves out labels of what is not filled', async () => {
    const { text } = await render('DOC_INTAKE', { ...intakeSample, prev: '', item: { ...intakeSample.item, color: '' } })
    expect(text.packed).not.toContain(packed('Предыдущие обращения'))
    expect(text.packed).not.toContain('Цвет')
  })

  it('never prints an access code or invents one', async () => {
    const { text } = await render('DOC_INTAKE', intakeSample)
    expect(text.packed).toContain(packed('Код доступа передан нет'))
  })

  it('takes tags, addresses and file names in a text for plain words', async () => {
    const words = '<img src=x onerror=alert(1)> http://127.0.0.1:9/x.png ../../etc/passwd {{head}}'
    const { text } = await render('DOC_INTAKE', { ...intakeSample, defect_client: words })
    expect(text.packed).toContain(packed(words))
    expect(text.imageCount).toBe(0)
  })
})

describe('an act of works', () => {
  it('shows the sums, the total in words and no VAT where there is none', async () => {
    const { text } = await render('DOC_WORKS', worksSample)
    for (const words of ['3 600,00', '8 890,50', 'Итого: 12 490,50 руб.', 'Двенадцать тысяч четыреста девяносто рублей 50 копеек', 'Без НДС', '1,5 ч', 'чек № 000412', 'с 18.11.2026 по 18.02.2027']) {
      expect(text.packed).toContain(packed(words))
    }
  })

  it('shows the VAT when there is one', async () => {
    const { text } = await render('DOC_WORKS', { ...worksSample, vat: { rate: '22 %', amountMinor: 225239 } })
    expect(text.packed).toContain(packed('В том числе НДС (22 %): 2 252,39 руб.'))
    expect(text.packed).not.toContain(packed('Без НДС'))
  })

  it('says plainly that no parts were used', async () => {
    const { text } = await render('DOC_WORKS', { ...worksSample, parts: [], are_parts_unused: true })
    expect(text.packed).toContain(packed('Запчасти и материалы не использовались'))
  })
})

describe('the file of an act', () => {
  const photos = [1, 2, 3, 4, 5].map((no) => ({ no, captionRu: `вид ${no}`, jpegPath: picture }))

  it('holds the photos of the expertise with their numbers', async () => {
    const outFile = join(folder, 'diag.pdf')
    const rendered = await renderAct({ kind: 'DOC_DIAG', model: { ...diagSample, photos }, outFile })
    const text = await readPdf(readFileSync(outFile))
    expect(text.imageCount).toBe(5)
    for (const { no } of photos) expect(text.packed).toContain(packed(`Фото ${no} вид ${no}`))
    expect(rendered).toMatchObject({ pages: 2, sizeBytes: readFileSync(outFile).length })
    expect(text.title).toBe('Акт технического состояния № ТС-26-00087')
  })

  it('finds photos by their number where the stored model names no file', async () => {
    const outFile = join(folder, 'diag-by-number.pdf')
    const model = { ...diagSample, photos: [{ no: 7, captionRu: 'плата', jpegPath: '' }] }
    await renderAct({ kind: 'DOC_DIAG', model, photoPaths: { 7: picture }, outFile })
    expect((await readPdf(readFileSync(outFile))).imageCount).toBe(1)
  })

  it('is not written when something required is missing', async () => {
    const outFile = join(folder, 'missing.pdf')
    await expect(renderAct({ kind: 'DOC_INTAKE', model: { ...intakeSample, defect_client: '' }, outFile })).rejects.toThrow('defect_client')
    expect(() => readFileSync(outFile)).toThrow()
  })
})
