import { describe, expect, it } from 'vitest'
import { TEMPLATE_KINDS } from '#shared/documents/kinds.ts'
import { DEFAULT_TEMPLATES } from '#shared/documents/templates/defaults/index.ts'
import { aCentreThatPrints, bytesOf } from '#test/core/papers/paper-builders.ts'
import { packed, readPdf } from '#test/documents/read-pdf.ts'
import { anAcceptedOrder, aPerson } from '#test/kit/builders.ts'
import { startTestCore } from '#test/kit/test-core.ts'

const KIND = 'DOC_LOAN_OUT'
const EDITED = DEFAULT_TEMPLATES[KIND].replace('# Требование', '# Просьба потребителя')
const LOANER = { item: 'Vega 50, серийный № L-77', value: 900_000, state: 'исправен', set: 'кабель' }

describe('templates of papers', () => {
  it('begin with the shipped text as version 0, and name what may stand in them', async () => {
    const test = await startTestCore()
    const rows = await test.call('templates.list', {})
    expect(rows.map((row) => row.kind).sort()).toEqual([...TEMPLATE_KINDS].sort())
    expect(rows.every((row) => row.version === 0 && row.recordedAt === null)).toBe(true)
    const template = await test.call('templates.get', { kind: KIND })
    expect(template).toMatchObject({ version: 0, text: DEFAULT_TEMPLATES[KIND], defaultText: DEFAULT_TEMPLATES[KIND], versions: [], blocks: ['org', 'customer', 'item'] })
    expect(template.placeholders).toEqual(expect.arrayContaining([
      { key: 'state', label: 'Состояние подменного товара', group: 'paper', type: 'text', isRequired: true }, { key: 'cust_name', label: 'Потребитель (заказчик), Ф. И. О.', group: 'customer', type: 'line', isRequired: false },
      { key: 'article_loaner', label: 'Подменный товар', group: 'law', type: 'line', isRequired: false }, { key: 'order_no', label: 'Номер заказа', group: 'head', type: 'line', isRequired: false },
    ]))
  })

  it('an edition is a new version with its author and reason; an earlier one comes back as a newer one', async () => {
    const test = await startTestCore()
    expect(await test.call('templates.save', { kind: KIND, text: EDITED, comment: 'слово понятнее' })).toEqual({ version: 1 })
    expect(await test.call('templates.restore', { kind: KIND, version: 0 })).toEqual({ version: 2 })
    expect(await test.call('templates.restore', { kind: KIND, version: 1 })).toEqual({ version: 3 })
    const { version, text, versions } = await test.call('templates.get', { kind: KIND })
    expect({ version, text }).toEqual({ version: 3, text: EDITED })
    expect(versions).toMatchObject([{ version: 3, text: EDITED }, { version: 2, text: DEFAULT_TEMPLATES[KIND] }, { version: 1, comment: 'слово понятнее', recordedBy: 'Орлова Мария Петровна', recordedAt: '2026-11-20T07:00:00.000Z' }])
    expect((await test.call('templates.list', {})).find((row) => row.kind === KIND)).toMatchObject({ version: 3 })
    const { rows } = await test.call('journal.list', { beforeSeq: null, actor: '', action: '', entity: 'template', entityId: KIND, limit: 10 })
    expect(rows.map((row) => row.action)).toEqual(['templates.restore', 'templates.restore', 'templates.save'])
  })

  it('with mistakes, unchanged, or of an unknown version are refused', async () => {
    const test = await startTestCore()
    const text = `${EDITED}\n{nothing}`
    const { problems } = await test.call('templates.check', { kind: KIND, text })
    expect(problems).toEqual([{ line: text.split('\n').length, column: 1, code: 'unknown_field', about: 'nothing', message: 'поля «nothing» в этом документе нет' }])
    expect((await test.failure('templates.save', { kind: KIND, text, comment: 'проба' })).data).toMatchObject({ code: 'templates.wrong', details: { kind: KIND, problems: [{ message: 'поля «nothing» в этом документе нет' }] } })
    expect((await test.failure('templates.save', { kind: KIND, text: DEFAULT_TEMPLATES[KIND], comment: 'проба' })).data.code).toBe('templates.same')
    expect((await test.failure('templates.restore', { kind: KIND, version: 5 })).data).toMatchObject({ code: 'templates.version_not_found', details: { version: 5 } })
    expect((await test.call('templates.get', { kind: KIND })).versions).toEqual([])
  })

  it('are changed by an administrator only', async () => {
    const test = await startTestCore()
    const { login } = await aPerson(test, ['manager'])
    expect((await test.failure('templates.save', { kind: KIND, text: EDITED, comment: 'проба' }, login)).data.code).toBe('auth.not_allowed')
    expect((await test.failure('templates.restore', { kind: KIND, version: 0 }, login)).data.code).toBe('auth.not_allowed')
    expect(await test.call('templates.check', { kind: KIND, text: EDITED }, login)).toEqual({ problems: [] })
  })

  it('change papers printed from now on, and never one printed before', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test)
    const before = await test.call('documents.print', { orderId, kind: KIND, values: LOANER }, printsAs)
    const bytes = await bytesOf(test, before.fileId)
    const stored = () => test.core.connection.read.sql('SELECT model_json FROM documents WHERE id = ?').pluck().get(before.documentId)
    const model = stored()
    await test.call('templates.save', { kind: KIND, text: EDITED, comment: 'слово понятнее' })
    const after = await test.call('documents.print', { orderId, kind: KIND, values: LOANER }, printsAs)
    const newer = await readPdf(await bytesOf(test, after.fileId))
    expect(newer.packed).toContain(packed('Просьба потребителя'))
    expect(newer.packed).toContain(packed('шаблон вер. 1'))
    const again = await test.call('documents.reprint', { documentId: before.documentId })
    expect(again.sha256).toBe(before.sha256)
    expect((await bytesOf(test, again.fileId)).equals(bytes)).toBe(true)
    expect(stored()).toBe(model)
    expect((JSON.parse(String(model)) as { template: unknown }).template).toEqual({ version: 0, text: DEFAULT_TEMPLATES[KIND] })
    expect((await readPdf(bytes)).packed).not.toContain(packed('Просьба потребителя'))
  })
})
