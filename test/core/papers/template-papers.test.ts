import { describe, expect, it } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import { PAPER_KINDS, TEMPLATE_KINDS, type TemplateKind } from '#shared/documents/kinds.ts'
import { PAPER_DEFS } from '#shared/documents/papers/index.ts'
import type { TemplatePaperModel } from '#shared/documents/papers/model.ts'
import { aSignedExpertise } from '#test/core/expertise/expertise-builders.ts'
import { aCentreThatPrints, bytesOf } from '#test/core/papers/paper-builders.ts'
import { aPaidOrderInWork, aWarrantyRepairDone, anOrderInWork, decisionFacts, finishWork, labourLine, partLine } from '#test/core/work/work-builders.ts'
import { packed, readPdf } from '#test/documents/read-pdf.ts'
import { SAMPLE_VALUES } from '#test/documents/sample-values.ts'
import { anAcceptedOrder, aSale } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

type Values = NonNullable<InputOf<'documents.print'>['values']>

const frozen = (test: TestCore, documentId: number): TemplatePaperModel =>
  JSON.parse((test.core.connection.read.sql('SELECT model_json FROM documents WHERE id = ?').get(documentId) as { model_json: string }).model_json) as TemplatePaperModel

/** The sample values that a person may type: the rest comes from the order. */
function typedSample(kind: TemplateKind): Values {
  const { fields } = PAPER_DEFS[kind]
  return Object.fromEntries(Object.entries(SAMPLE_VALUES[kind]).filter(([key]) => fields[key]?.source !== 'order')) as Values
}

const LOANER: Values = { item: 'Vega 50, серийный № L-77', value: 900_000, state: 'исправен', set: 'кабель' }

/** Demanded and decided: the money is to be returned. */
async function aRefund(test: TestCore, amountMinor = 1_490_000) {
  const order = await anAcceptedOrder(test, { requestKind: 'quality_check', demand: 'refund', sale: aSale({ soldOn: '2026-11-10' }) })
  await aSignedExpertise(test, order.orderId)
  await test.call('decisions.decide', decisionFacts(order.orderId, 'refund', { amountMinor }))
  return order
}

const formOf = async (test: TestCore, orderId: number, kind: TemplateKind, as?: string, values: Values = {}) => {
  const form = await test.call('documents.form', { orderId, kind, values }, as)
  return { ...form, values: Object.fromEntries(form.fields.map((field) => [field.key, field.value])) }
}

describe('papers of a menu', () => {
  it('every kind is there with its group, and says what stands in its way', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test, { demand: 'repair' })
    await test.call('documents.print', { orderId, kind: 'DOC_TERM' }, printsAs)
    const kinds = await test.call('documents.kinds', { orderId })
    expect(kinds.map((row) => row.kind).sort()).toEqual([...PAPER_KINDS].sort())
    const byKind = new Map(kinds.map((row) => [row.kind, row]))
    expect(byKind.get('DOC_TERM')).toMatchObject({ title: 'Соглашение о сроке устранения недостатков', group: 'demand', isAvailable: true, obstacle: null, printedCount: 1 })
    expect(byKind.get('DOC_QC')).toMatchObject({ isAvailable: false, obstacle: 'expertise_unsigned', printedCount: 0 })
    expect(byKind.get('DOC_REDIRECT')).toMatchObject({ obstacle: 'demand_is_ours' })
  })
})

describe('the form of a paper', () => {
  it('is filled with what the order knows, and says where each value comes from', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test, { demand: 'repair', agreedDays: 30 })
    const form = await formOf(test, orderId, 'DOC_TERM', printsAs)
    expect(form.values).toMatchObject({ demand_on: '2026-11-20', term_days: 30, term_on: '2026-12-20', is_new: null, earlier_on: '' })
    expect(form.fields.find((field) => field.key === 'demand_on')).toMatchObject({ source: 'order', isRequired: true, type: 'date' })
    expect(form.fields.find((field) => field.key === 'term_days')).toMatchObject({ source: 'prefilled', min: 1, max: 45 })
    expect(form.missing).toEqual([])
    const renewed = await formOf(test, orderId, 'DOC_TERM', printsAs, { term_days: 40, is_new: true })
    expect(renewed.values).toMatchObject({ term_days: 40, term_on: '2026-12-30', earlier_on: '2026-12-21' })
    expect(renewed.missing).toEqual([{ key: 'reason', label: 'Причина согласования нового срока' }])
  })

  it('sums up a refund: the price, what is typed, and the penalty of the missed term (art. 22, 23)', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await aRefund(test)
    expect((await formOf(test, orderId, 'DOC_REFUND', printsAs)).values).toMatchObject({ basis: '20.11.2026, возврат уплаченной за товар суммы; решение от 20.11.2026', s_paid: 1_490_000, s_pen: null, pen_days: null, s_total: 1_490_000, date: '2026-11-20' })
    test.setNow('2026-12-04T09:00:00.000Z')
    expect((await formOf(test, orderId, 'DOC_REFUND', printsAs)).values, 'a penalty nobody decided to pay is not on the act').toMatchObject({ s_pen: null, pen_note: '', s_total: 1_490_000 })
    const withPenalty = await anAcceptedOrder(test, { requestKind: 'quality_check', demand: 'refund', demandReceivedOn: '2026-11-20', sale: aSale({ soldOn: '2026-11-10' }) })
    await aSignedExpertise(test, withPenalty.orderId)
    await test.call('decisions.decide', decisionFacts(withPenalty.orderId, 'refund', { amountMinor: 1_549_600 }))
    const late = await formOf(test, withPenalty.orderId, 'DOC_REFUND', printsAs, { s_diff: 10_000, s_loss: 5_000 })
    expect(late.values).toMatchObject({ pen_days: 4, pen_rate: '1 % за каждый день', pen_note: 'возврат уплаченной за товар суммы: срок истёк 30.11.2026, 4\u00a0дн. × 149,00\u00a0₽ = 596,00\u00a0₽', s_pen: 59_600, s_total: 1_564_600 })
    expect(late.missing.map((field) => field.key)).toEqual(['way', 'receipt'])
  })

  it('answers a demand with the decision, the article and the term', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await aRefund(test)
    expect((await formOf(test, orderId, 'DOC_REPLY', printsAs)).values).toMatchObject({
      claim_on: '2026-11-20', decision: 'full', article: 'ст. 22, п. 1, 3 ст. 18 Закона РФ «О защите прав потребителей»', decision_text: 'По результатам экспертизы', sum: 1_490_000, due_on: '2026-11-30', facts: 'Недостаток производственный, следов внешнего воздействия нет',
    })
    const refused = await anAcceptedOrder(test, { demand: 'repair' })
    const ground = { code: 'REF-LIQUID', clause: '', evidence: 'Окислы на разъёме X3', causalLink: 'Окислы замыкают питание платы' }
    await aSignedExpertise(test, refused.orderId, { verdict: 'customer_cause', causeClass: 'operation', grounds: [ground], conclusion: 'Внутрь попала жидкость' })
    await test.call('decisions.decide', decisionFacts(refused.orderId, 'refusal'))
    expect((await formOf(test, refused.orderId, 'DOC_REPLY', printsAs)).values).toMatchObject({ decision: 'refuse', article: 'п. 5 ст. 18 Закона РФ «О защите прав потребителей»', sum: null, fulfil: '' })
  })

  it('takes the check of quality from the signed expertise', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await aRefund(test)
    const { values } = await formOf(test, orderId, 'DOC_QC', printsAs)
    const { category } = await test.call('expertise.bench', { orderId })
    expect((values['result'] as { operation: string }[]).map((row) => row.operation)).toEqual(category.checklist.map((step) => step.name.ru))
    expect(values).toMatchObject({ program: 'Осмотр, измерение сопротивлений, пробный цикл', concl: 'before', term_till: '2026-11-30', engineer: 'Соколов Илья Андреевич, Инженер по ремонту бытовой техники, 6 разряд' })
  })

  it('counts the warranty step by step (art. 19 p. 2, art. 20 p. 3-4)', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const done = await aWarrantyRepairDone(test, printsAs, '2026-11-30T08:00:00.000Z')
    const { values } = await formOf(test, done.orderId, 'DOC_WARRANTY', printsAs)
    expect(values).toMatchObject({ start_on: '2026-03-10', months: 24, base_end_on: '2028-03-10', days_total: 10, end_on: '2028-03-20', on: '2026-11-30', state: 'гарантийный срок не истёк' })
    expect(values['steps']).toEqual([{ order: done.number, from_on: '2026-11-20', to_on: '2026-11-30', days: 10, end_on: '2028-03-20', article: 'п. 3 ст. 20 Закона РФ «О защите прав потребителей», п. 2 ст. 471 ГК РФ' }])
    expect(values['parts']).toEqual([{ name: 'Плата управления, PCB001', from_on: '2026-11-30', months: 12, to_on: '2027-11-30', article: 'п. 4 ст. 20 Закона РФ «О защите прав потребителей»' }])
  })

  it('fills an estimate with the lines of the order, and leaves the answer to the customer', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await aPaidOrderInWork(test)
    await test.call('work.addLine', labourLine(orderId))
    await test.call('work.addLine', partLine(orderId))
    const { values } = await formOf(test, orderId, 'DOC_ESTIMATE', printsAs)
    expect(values).toMatchObject({ total: 570_000, decision: 'agreed' })
    expect(values['rows']).toMatchObject([{ code: 'R-10', qty: 1_000, price: 250_000, sum: 250_000 }, { code: 'PCB-77', sum: 320_000, note: 'запчасть, гарантия 12 мес.' }])
  })

  it('warns of a sale two months after the warning is delivered (GK art. 738)', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await aPaidOrderInWork(test)
    await test.call('work.addLine', labourLine(orderId))
    await finishWork(test, orderId)
    expect((await formOf(test, orderId, 'DOC_UNCLAIMED', printsAs)).values).toMatchObject({ ready_on: '2026-11-20', debt: 250_000, delivered_on: '2026-11-20', sale_on: '2027-01-20' })
    expect((await formOf(test, orderId, 'DOC_UNCLAIMED', printsAs, { delivered_on: '2026-12-31' })).values['sale_on']).toBe('2027-03-01')
    expect((await formOf(test, orderId, 'DOC_READY', printsAs)).values).toMatchObject({ ready_on: '2026-11-20', to_pay: 250_000, sent_by: 'call', hours: '9–20' })
  })

  it('names whoever answers instead, from the requisites', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test, { ourRole: 'contractor', principal: 'ООО «Волна Импорт», г. Москва' })
    const { orderId } = await anAcceptedOrder(test)
    expect((await formOf(test, orderId, 'DOC_REDIRECT', printsAs)).values).toMatchObject({ to: 'ООО «Волна Импорт», г. Москва', demand: 'гарантийный ремонт' })
  })

  it('gives the return of a loaner what its issue was filled with', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test)
    const { number } = await test.call('documents.print', { orderId, kind: 'DOC_LOAN_OUT', values: LOANER }, printsAs)
    const { values, missing } = await formOf(test, orderId, 'DOC_LOAN_IN', printsAs)
    expect(values).toMatchObject({ out_no: `№ ${number} от 20.11.2026`, item: 'Vega 50, серийный № L-77', value: 900_000, state: 'исправен' })
    expect(missing).toEqual([{ key: 'back_state', label: 'Состояние при возврате' }])
  })

  it('chooses no purpose of a consent for the person', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test)
    const { values, missing } = await formOf(test, orderId, 'DOC_PD_CONSENT', printsAs)
    expect(values['purpose']).toBe('')
    expect(missing).toEqual([{ key: 'purpose', label: 'Цель обработки' }])
  })

  it('counts the last day of an answer about personal data by the days off the centre has entered (FZ152 art. 14, 20)', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test)
    const dueOn = async () => (await formOf(test, orderId, 'DOC_PD_REPLY', printsAs, { req_kind: 'access', req_on: '2026-11-09' })).values['due_on']
    expect(await dueOn()).toBe('2026-11-23')
    await test.call('law.saveCalendarDays', { region: '', year: 2026, days: [{ on: '2026-11-23', kind: 'off', title: 'Указ' }], isComplete: false })
    expect(await dueOn()).toBe('2026-11-24')
  })

  it('puts nothing of the customer into the act to a supplier', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await aRefund(test)
    const { documentId } = await test.call('documents.print', { orderId, kind: 'DOC_RECL', values: { supplier: 'Ningbo Vega', contract: '№ 1', demand: 'credit', evid: 'фото 1–3' } }, printsAs)
    const stored = JSON.stringify({ ...frozen(test, documentId), sign: null })
    for (const personal of ['Иванова', '555-14-20', 'Садовая']) expect(stored).not.toContain(personal)
  })
})

describe('printing a paper with typed values', () => {
  it('prints every kind as a paper with its number', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test, { ourRole: 'authorized' })
    const refund = await aRefund(test)
    const warranty = await anOrderInWork(test, { intake: { demand: 'repair' } })
    await test.call('work.addLine', partLine(warranty.orderId))
    const paid = await aPaidOrderInWork(test)
    await test.call('work.addLine', labourLine(paid.orderId))
    const accepted = await anAcceptedOrder(test, { demand: 'repair' })
    const other = await anAcceptedOrder(test, { requestKind: 'quality_check', demand: 'replace_other' })
    const replaced = await anAcceptedOrder(test, { requestKind: 'quality_check', demand: 'replace_same', sale: aSale({ soldOn: '2026-11-10' }) })
    await aSignedExpertise(test, replaced.orderId)
    await test.call('decisions.decide', decisionFacts(replaced.orderId, 'replacement'))
    const reduced = await anAcceptedOrder(test, { requestKind: 'quality_check', demand: 'price_reduction' })
    await aSignedExpertise(test, reduced.orderId)
    await test.call('decisions.decide', decisionFacts(reduced.orderId, 'price_reduction', { amountMinor: 100_000 }))
    const plan: Readonly<Record<TemplateKind, number>> = {
      DOC_DATA_WARN: accepted.orderId, DOC_CLAIM: accepted.orderId, DOC_TERM: accepted.orderId, DOC_REDIRECT: other.orderId, DOC_REPLY: refund.orderId, DOC_INVITE: refund.orderId, DOC_NOSHOW: refund.orderId, DOC_QC: refund.orderId, DOC_EXPERT: refund.orderId,
      DOC_WARRANTY: warranty.orderId, DOC_ESTIMATE: paid.orderId, DOC_ORDER: paid.orderId, DOC_NOREPAIR: refund.orderId, DOC_REPLACE: replaced.orderId, DOC_REFUND: refund.orderId, DOC_REDUCE: reduced.orderId, DOC_LOAN_OUT: accepted.orderId, DOC_LOAN_IN: accepted.orderId,
      DOC_PARTS_OUT: warranty.orderId, DOC_WCARD: warranty.orderId, DOC_READY: paid.orderId, DOC_UNCLAIMED: paid.orderId, DOC_SALE: paid.orderId, DOC_LOSS: accepted.orderId, DOC_PD_CONSENT: accepted.orderId, DOC_PD_REPLY: accepted.orderId, DOC_PD_DESTROY: accepted.orderId, DOC_RECL: refund.orderId,
      DOC_CAR_ACT: accepted.orderId, DOC_CAR_CLAIM: accepted.orderId, DOC_TORG2: accepted.orderId, DOC_TORG3: accepted.orderId,
    }
    await test.call('documents.print', { orderId: paid.orderId, kind: 'DOC_ESTIMATE', values: typedSample('DOC_ESTIMATE') }, printsAs)
    await finishWork(test, warranty.orderId)
    await finishWork(test, paid.orderId)
    for (const kind of TEMPLATE_KINDS) {
      const paper = await test.call('documents.print', { orderId: plan[kind], kind, values: typedSample(kind) }, printsAs)
      const pdf = await readPdf(await bytesOf(test, paper.fileId))
      expect(pdf.packed, kind).toContain(packed(`№ ${paper.number}`))
      expect(pdf.pages.length, kind).toBeLessThanOrEqual(2)
    }
  }, 120_000)

  it('is refused at the field when a value is wrong, and nothing is written', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test, { demand: 'repair' })
    const failure = await test.failure('documents.print', { orderId, kind: 'DOC_TERM', values: { term_days: 46, term_on: '2026-02-30', demand_on: '2026-01-01', secret: 'x' } }, printsAs)
    expect(failure.code).toBe('INVALID')
    expect(failure.data.issues?.map(({ path, message }) => [path, message])).toEqual([
      [['values', 'term_days'], 'out_of_range'], [['values', 'term_on'], 'no_such_date'], [['values', 'demand_on'], 'not_typed'], [['values', 'secret'], 'unknown_field'],
    ])
    expect((await test.failure('documents.print', { orderId, kind: 'DOC_INTAKE', values: { reason: 'x' } }, printsAs)).data.issues?.[0]).toMatchObject({ path: ['values', 'reason'], message: 'unknown_field' })
    expect((await test.call('orders.card', { orderId })).documents).toEqual([])
  })

  it('is refused with every empty required field, and takes no number', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test)
    const failure = await test.failure('documents.print', { orderId, kind: 'DOC_LOAN_OUT', values: { item: 'Vega 50' } }, printsAs)
    expect(failure.data).toMatchObject({ code: 'documents.fields_missing', details: { kind: 'DOC_LOAN_OUT', missing: [{ key: 'value' }, { key: 'state' }, { key: 'set' }] } })
    expect((await test.call('documents.print', { orderId, kind: 'DOC_LOAN_OUT', values: LOANER }, printsAs)).number).toBe('ПО-26-00001')
  })

  it('is refused at a wrong stage with the reason', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test)
    expect((await test.failure('documents.print', { orderId, kind: 'DOC_READY' }, printsAs)).data).toMatchObject({ code: 'documents.not_available', details: { kind: 'DOC_READY', obstacle: 'not_ready' } })
    expect((await test.failure('documents.print', { orderId, kind: 'DOC_REPLY', demandId: 7 }, printsAs)).data.code).toBe('documents.demand_not_found')
  })

  it('keeps the words with the paper and only their names in the journal', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test)
    const { documentId, fileName } = await test.call('documents.print', { orderId, kind: 'DOC_LOAN_OUT', values: LOANER }, printsAs)
    expect(fileName).toBe('Акт выдачи подменного товара ПО-26-00001.pdf')
    expect(frozen(test, documentId).values).toMatchObject(LOANER)
    const { rows } = await test.call('journal.list', { beforeSeq: null, actor: '', action: 'documents.print', entity: '', entityId: '', limit: 10 })
    expect(JSON.parse(rows[0]?.body ?? '{}')).toMatchObject({ after: { kind: 'DOC_LOAN_OUT', templateVersion: 0, typedFields: ['item', 'set', 'state', 'value'] } })
    expect(rows[0]?.body).not.toContain('Vega 50')
  })
})

describe('a sample of a paper', () => {
  it('is looked at before printing: marked, without a number, and no paper of the order', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const { orderId } = await anAcceptedOrder(test)
    const sample = await test.call('documents.preview', { orderId, kind: 'DOC_LOAN_OUT', values: { item: 'Vega 50' } }, printsAs)
    const pdf = await readPdf(await bytesOf(test, sample.fileId))
    expect(pdf.packed).toContain('ОБРАЗЕЦ')
    expect(pdf.packed).toContain('Vega50')
    expect(pdf.packed).not.toContain('ПО-26-')
    expect((await test.call('orders.card', { orderId })).documents).toEqual([])
    expect((await test.call('documents.print', { orderId, kind: 'DOC_LOAN_OUT', values: LOANER }, printsAs)).number).toBe('ПО-26-00001')
  })

  it('is made of an act with a layout of its own too', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    const sample = await test.call('documents.preview', { orderId, kind: 'DOC_INTAKE' })
    expect((await readPdf(await bytesOf(test, sample.fileId))).packed).toContain('ОБРАЗЕЦ')
    expect((await test.failure('documents.preview', { orderId, kind: 'DOC_DIAG' })).data.code).toBe('documents.not_available')
  })

  it('tries a template that is not saved yet, unless it has mistakes', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    const { text } = await test.call('templates.get', { kind: 'DOC_LOAN_OUT' })
    const sample = await test.call('documents.preview', { orderId, kind: 'DOC_LOAN_OUT', templateText: text.replace('# Требование', '# Просьба потребителя') })
    expect((await readPdf(await bytesOf(test, sample.fileId))).packed).toContain(packed('Просьба потребителя'))
    expect((await test.failure('documents.preview', { orderId, kind: 'DOC_LOAN_OUT', templateText: `${text}\n{nothing}` })).data).toMatchObject({ code: 'templates.wrong', details: { problems: [{ message: 'поля «nothing» в этом документе нет' }] } })
  })
})
