import { beforeEach, describe, expect, it } from 'vitest'
import { moveOrder, getOrder } from '#core/orders/index.ts'
import { aCustomer, anAcceptedOrder, aPerson, aPhotoFile } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

let test: TestCore
beforeEach(async () => { test = await startTestCore() })

const run = (sql: string, ...values: unknown[]): void => { test.core.connection.raw.prepare(sql).run(...values) }
const card = (orderId: number) => test.call('orders.card', { orderId })
const close = (orderId: number): void => { run("UPDATE orders SET status = 'closed', closed_at = accepted_at, closed_on = accepted_on WHERE id = ?", orderId) }

/** Written straight into the tables: these features have their own tests, here the card reads them. */
function signedExpertise(orderId: number, version: number, signedAt: string | null): void {
  const named = (code: string, ru: string) => ({ code, name: { ru, en: '', zh: '' } })
  const category = { checklist: [named('s1', 'Осмотр'), named('s2', 'Сопротивление'), named('s3', 'Проба')], defects: [named('d1', 'Обрыв нагревателя')] }
  const draft = {
    results: [{ stepCode: 's1', outcome: 'ok', value: null, note: '' }, { stepCode: 's2', outcome: 'defect', value: 0.4, note: '' }],
    defectCode: 'd1', node: '', verdict: 'manufacturing_defect', causeClass: 'manufacturing', conclusion: 'Обрыв нагревателя.', grounds: [{ code: 'REF-MECH', clause: '', evidence: '', causalLink: '' }],
  }
  run(`INSERT INTO expertises (order_id, version, reason, engineer_id, category_json, draft_json, verdict, cause_class, defect_code, created_at, signed_at, signed_on) VALUES (?, ?, '', 1, ?, ?, 'manufacturing_defect', 'manufacturing', 'd1', '2026-11-20T07:30:00.000Z', ?, ?)`,
    orderId, version, JSON.stringify(category), JSON.stringify(draft), signedAt, signedAt?.slice(0, 10) ?? null)
}

describe('the card of an order', () => {
  it('of a fresh order has nothing of expertise, decision, work and claim, and says that nothing is decided', async () => {
    const { orderId } = await anAcceptedOrder(test)
    expect(await card(orderId)).toMatchObject({
      expertise: null, decision: null, workLines: [], documents: [], payments: [], claim: null, work: { fixedWords: '', testsWords: '', finishedOn: null },
      totals: { labourMinor: 0, partsMinor: 0, totalMinor: 0, paidMinor: 0, dueMinor: 0 }, handoverBlockers: ['decision_missing'],
    })
  })

  it('shows the newest version of the expertise', async () => {
    const { orderId } = await anAcceptedOrder(test)
    signedExpertise(orderId, 1, '2026-11-20T08:00:00.000Z')
    signedExpertise(orderId, 2, null)
    await test.call('orders.addPhoto', { orderId, fileId: await aPhotoFile(test), purpose: 'expertise', slotCode: '', stepCode: 's1', groundCode: '' })
    expect((await card(orderId)).expertise).toMatchObject({
      version: 2, isSigned: false, signedOn: null, engineer: 'Орлова Мария Петровна', verdict: 'manufacturing_defect', causeClass: 'manufacturing', conclusion: 'Обрыв нагревателя.',
      stepsDone: 2, stepsTotal: 3, measureCount: 1, photoCount: 1, defect: { ru: 'Обрыв нагревателя', en: '' }, groundCodes: ['REF-MECH'],
    })
  })

  it('counts a paid repair: lines, what is paid, what is still due', async () => {
    const { orderId } = await anAcceptedOrder(test, { requestKind: 'paid_repair', prepaidMinor: 50_000 })
    signedExpertise(orderId, 1, '2026-11-20T08:00:00.000Z')
    run("UPDATE orders SET status = 'ready', decision = 'paid_repair', finished_at = '2026-11-20T21:30:00.000Z' WHERE id = ?", orderId)
    run("INSERT INTO decisions (order_id, decision, reason, essential_reason, expertise_id, decided_by, decided_at, decided_on, consent, is_current) VALUES (?, 'paid_repair', 'Падение', '', 1, 1, '2026-11-20T08:10:00.000Z', '2026-11-20', 1, 1)", orderId)
    const line = "INSERT INTO work_lines (order_id, kind, code, name, qty_milli, price_minor, serial, replaced_serial, removed_at) VALUES (?, ?, '', ?, ?, ?, '', '', ?)"
    run(line, orderId, 'labour', 'Замена', 1_500, 100_000, null)
    run(line, orderId, 'part', 'Нагреватель', 1_000, 70_000, null)
    run(line, orderId, 'part', 'Лишнее', 1_000, 999_999, '2026-11-20T09:00:00.000Z')
    run("INSERT INTO payments (order_id, amount_minor, purpose, method, receipt_no, at_utc) VALUES (?, 20000, 'refund', '', '7', '2026-11-20T09:00:00.000Z')", orderId)
    const shown = await card(orderId)
    expect(shown.totals).toEqual({ labourMinor: 150_000, partsMinor: 70_000, totalMinor: 220_000, paidMinor: 50_000, dueMinor: 170_000 })
    expect(shown.workLines.map((item) => [item.name, item.totalMinor])).toEqual([['Замена', 150_000], ['Нагреватель', 70_000]])
    expect(shown.decision).toEqual({ decision: 'paid_repair', reason: 'Падение', decidedOn: '2026-11-20', person: 'Орлова Мария Петровна', amountMinor: null, isConsentGiven: true })
    expect(shown.handoverBlockers).toEqual(['works_act_missing', 'money_due'])
    expect(shown.work.finishedOn, 'half past midnight in Moscow').toBe('2026-11-21')
  })

  it('asks about the warranty on the day of the demand, however long the order lasts', async () => {
    const { orderId } = await anAcceptedOrder(test)
    test.setNow('2029-06-01T07:00:00.000Z')
    expect((await card(orderId)).unit).toMatchObject({ warrantyState: 'in_warranty', warrantyEndsOn: '2028-03-10' })
  })

  it('does not count the order itself among the earlier ones', async () => {
    const first = await anAcceptedOrder(test)
    close(first.orderId)
    const second = await anAcceptedOrder(test, { modelId: first.modelId, serial: first.intake.serial })
    expect((await card(second.orderId)).unit?.earlier.map((order) => order.orderId)).toEqual([first.orderId])
  })

  it('of an order that came by import shows what is known', async () => {
    const { orderId } = await anAcceptedOrder(test, { requestKind: 'diagnostics', demand: null })
    run("INSERT INTO files (id, sha256, size_bytes, media_type, name, created_at) VALUES (900, 'x', 1, 'text/plain', 'f', '')")
    run("INSERT INTO imports (id, file_id, file_name, file_sha256, headers_hash, mapping_json, status, counts_json, rows_path, created_at) VALUES (5, 900, 'f', 'x', '', '{}', 'committed', '{}', '', '')")
    run("UPDATE orders SET import_id = 5, unit_id = NULL, customer_id = NULL, model_id = NULL, intake_json = '{}', demand = NULL, demand_received_on = NULL WHERE id = ?", orderId)
    expect(await card(orderId)).toMatchObject({ isImported: true, unit: null, customerId: null, customerPhones: [], term: null, appearance: '', intakeFacts: { power: 'not_checked' } })
  })

  it('refuses an order that is not there', async () => {
    expect((await test.failure('orders.card', { orderId: 9_999 })).data.code).toBe('orders.not_found')
  })
})

describe('notes and assignment', () => {
  it('an inner note and a note for the customer are told apart', async () => {
    const { orderId } = await anAcceptedOrder(test)
    await test.call('orders.addNote', { orderId, audience: 'internal', text: 'Проверить плату' })
    await test.call('orders.addNote', { orderId, audience: 'customer', text: 'Ждём деталь' })
    expect((await card(orderId)).timeline.slice(1).map((entry) => [entry.kind, entry.text, entry.person])).toEqual([['note', 'Проверить плату', 'Орлова Мария Петровна'], ['customer_note', 'Ждём деталь', 'Орлова Мария Петровна']])
  })

  it('a note may be added after the hand-over', async () => {
    const { orderId } = await anAcceptedOrder(test)
    close(orderId)
    await test.call('orders.addNote', { orderId, audience: 'internal', text: 'Звонил, всё работает' })
    expect((await card(orderId)).timeline.at(-1)?.text).toBe('Звонил, всё работает')
  })

  it('an order is given to an engineer and to nobody else', async () => {
    const { orderId } = await anAcceptedOrder(test)
    const engineer = await aPerson(test, ['engineer'])
    const clerk = await aPerson(test, ['clerk'])
    const gone = await aPerson(test, ['engineer'], { isActive: false })
    await test.call('orders.assign', { orderId, engineerId: engineer.personId })
    expect(await card(orderId)).toMatchObject({ engineerId: engineer.personId, engineer: 'Соколов Илья Андреевич' })
    for (const engineerId of [clerk.personId, gone.personId, 9_999]) expect((await test.failure('orders.assign', { orderId, engineerId })).data.code).toBe('people.not_an_engineer')
  })

  it('a closed order is not given to anybody', async () => {
    const { orderId } = await anAcceptedOrder(test)
    close(orderId)
    expect((await test.failure('orders.assign', { orderId, engineerId: 1 })).data.code).toBe('orders.closed')
  })
})

describe('photos of an order', () => {
  const add = async (orderId: number, binding: { stepCode?: string; groundCode?: string } = {}) => test.call('orders.addPhoto', { orderId, fileId: await aPhotoFile(test), purpose: 'expertise', slotCode: '', stepCode: '', groundCode: '', ...binding })

  it('go on with the numbers of the intake', async () => {
    const { orderId } = await anAcceptedOrder(test, { photos: [{ fileId: await aPhotoFile(test), slotCode: 'front' }] })
    expect((await add(orderId)).no).toBe(2)
  })

  it('may be bound to a step and bound anew while the expertise is written', async () => {
    const { orderId } = await anAcceptedOrder(test)
    const { photoId } = await add(orderId, { stepCode: 's1' })
    await test.call('orders.bindPhoto', { photoId, stepCode: '', groundCode: 'REF-MECH' })
    expect((await card(orderId)).photos).toMatchObject([{ photoId, stepCode: '', groundCode: 'REF-MECH' }])
  })

  it('stay where a signed expertise has them, and nothing is added to it', async () => {
    const { orderId } = await anAcceptedOrder(test)
    const cited = await add(orderId, { stepCode: 's1' })
    const loose = await add(orderId)
    signedExpertise(orderId, 1, '2026-11-20T08:00:00.000Z')
    for (const { photoId } of [cited, loose]) expect((await test.failure('orders.bindPhoto', { photoId, stepCode: 's2', groundCode: '' })).data.code).toBe('expertise.frozen')
    const late = { orderId, fileId: await aPhotoFile(test), purpose: 'expertise', slotCode: '', stepCode: 's2', groundCode: '' }
    expect((await test.failure('orders.addPhoto', late)).data.code).toBe('expertise.frozen')
  })

  it('a new version frees only the photos that the signed one does not cite', async () => {
    const { orderId } = await anAcceptedOrder(test)
    const cited = await add(orderId, { stepCode: 's1' })
    const loose = await add(orderId)
    signedExpertise(orderId, 1, '2026-11-20T08:00:00.000Z')
    signedExpertise(orderId, 2, null)
    test.setNow('2026-11-20T10:00:00.000Z')
    const fresh = await add(orderId, { stepCode: 's2' })
    expect((await test.failure('orders.bindPhoto', { photoId: cited.photoId, stepCode: 's2', groundCode: '' })).data.code).toBe('expertise.frozen')
    for (const { photoId } of [loose, fresh]) {
      await test.call('orders.bindPhoto', { photoId, stepCode: 's3', groundCode: '' })
      await test.call('orders.bindPhoto', { photoId, stepCode: 's1', groundCode: '' })
    }
    expect((await card(orderId)).photos.map((photo) => photo.stepCode)).toEqual(['s1', 's1', 's1'])
  })

  it('a photo of the hand-over may be added after signing', async () => {
    const { orderId } = await anAcceptedOrder(test)
    signedExpertise(orderId, 1, '2026-11-20T08:00:00.000Z')
    await test.call('orders.addPhoto', { orderId, fileId: await aPhotoFile(test), purpose: 'handover', slotCode: '', stepCode: '', groundCode: '' })
    expect((await card(orderId)).photos).toMatchObject([{ purpose: 'handover' }])
  })

  it('are pictures of open orders only', async () => {
    const { orderId } = await anAcceptedOrder(test)
    const { fileId } = await test.call('files.store', { name: 'table.csv', base64: Buffer.from('a;b').toString('base64') })
    const photo = { orderId, fileId, purpose: 'expertise', slotCode: '', stepCode: '', groundCode: '' }
    expect((await test.failure('orders.addPhoto', photo)).data).toEqual({ code: 'files.wrong_kind', details: { name: 'table.csv' } })
    expect((await test.failure('orders.addPhoto', { ...photo, fileId: 9_999 })).data.code).toBe('files.not_found')
    expect((await test.failure('orders.bindPhoto', { photoId: 9_999, stepCode: '', groundCode: '' })).data.code).toBe('orders.photo_not_found')
    close(orderId)
    expect((await test.failure('orders.addPhoto', { ...photo, fileId: await aPhotoFile(test) })).data.code).toBe('orders.closed')
  })
})

describe('moving an order', () => {
  it('the hand-over closes it with its moment and its day', async () => {
    const { orderId } = await anAcceptedOrder(test, { customerId: await aCustomer(test) })
    run("UPDATE orders SET status = 'ready', decision = 'no_fault' WHERE id = ?", orderId)
    const tx = test.core.connection.write
    expect(moveOrder(tx, getOrder(tx, orderId), 'hand_over', { nowAt: '2026-11-20T21:30:00.000Z', todayOn: '2026-11-21' })).toBe('closed')
    expect(getOrder(tx, orderId)).toMatchObject({ status: 'closed', closedAt: '2026-11-20T21:30:00.000Z', closedOn: '2026-11-21', decision: 'no_fault' })
  })

  it('refuses an event the stage does not know, and an order that has moved meanwhile', async () => {
    const { orderId } = await anAcceptedOrder(test)
    const tx = test.core.connection.write
    const order = getOrder(tx, orderId)
    const now = { nowAt: '2026-11-20T08:00:00.000Z', todayOn: '2026-11-20' }
    expect(() => moveOrder(tx, order, 'hand_over', now)).toThrow('orders.wrong_stage')
    expect(moveOrder(tx, order, 'start_expertise', now)).toBe('expertise')
    expect(() => moveOrder(tx, order, 'start_expertise', now)).toThrow('orders.wrong_stage')
  })
})
