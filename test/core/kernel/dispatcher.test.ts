import { expect, test } from 'vitest'
import { ACCESS, mayCall } from '#shared/contract/access.ts'
import { PROCEDURE_NAMES } from '#shared/contract/index.ts'
import { ROLES, type Role } from '#shared/contract/roles.ts'
import { startTestCore } from '#test/kit/test-core.ts'

const person = (login: string, roles: Role[]) => ({ personId: null, login, fullName: `Человек ${login}`, position: '', qualification: '', powerOfAttorney: '', roles, isActive: true, password: 'long enough 1' })

test('every procedure has a row in the table of rights and the table has no other rows', () => {
  expect(Object.keys(ACCESS).sort()).toEqual([...PROCEDURE_NAMES].sort())
})

test('each role may call exactly what the table says, and a stranger only what is public', async () => {
  const centre = await startTestCore()
  for (const role of ROLES) await centre.call('people.save', person(role, [role]))
  for (const name of PROCEDURE_NAMES) {
    for (const role of [...ROLES, null]) {
      const failure = await centre.failure(name, { deliberately: 'wrong' }, role)
      const isAllowed = mayCall(name, role === null ? null : [role])
      // Rights are judged before the input is: whoever may call is told that the input is wrong.
      const expected = isAllowed ? 'INVALID' : 'REFUSAL'
      expect(`${name} ${String(role)} ${failure.code}`).toBe(`${name} ${String(role)} ${expected}`)
      if (!isAllowed) expect(failure.data.code).toBe(role === null ? 'auth.sign_in_needed' : 'auth.not_allowed')
    }
  }
})

test.each([
  ['an unknown procedure', 'orders.destroy', {}, 'unknown_procedure'],
  ['a name from the prototype', 'orders.constructor', {}, 'unknown_procedure'],
  ['an extra field', 'people.engineers', { extra: 1 }, 'unrecognized_keys'],
  ['a wrong type', 'orders.card', { orderId: '1' }, 'invalid_type'],
  ['a missing field', 'orders.card', {}, 'invalid_type'],
  ['a fraction for an id', 'orders.card', { orderId: 1.5 }, 'invalid_type'],
  ['a list for an object', 'orders.card', [], 'invalid_type'],
  ['control characters', 'orders.search', { text: 'a\u0000b' }, 'custom'],
])('%s is refused by the contract', async (_name, procedure, input, code) => {
  const centre = await startTestCore()
  const failure = await centre.failure(procedure as never, input)
  expect(failure.code).toBe('INVALID')
  expect(failure.data.issues?.[0]?.code).toBe(code)
})

test('a repeated command id answers the first result and does nothing', async () => {
  const centre = await startTestCore()
  const caller = { device: 'test', actAs: 'owner', session: { get: () => null, set: () => undefined }, commandId: 'b0f6b0f0-0000-4000-8000-000000000001' }
  const input = { personId: null, brand: 'Haier', categoryId: 1, name: 'HW70', sku: '', supplierId: null, supplierSku: '', nameEn: '', nameZh: '', warrantyMonths: 12, serviceLifeMonths: 84, kit: [], isTechComplex: true, purchasePriceMinor: null, purchaseCurrency: 'CNY' }
  const { personId: _ignored, ...model } = { ...input, modelId: null }
  const first = await centre.core.call('catalog.saveModel', model, caller)
  expect(await centre.core.call('catalog.saveModel', model, caller)).toEqual(first)
  expect(await centre.call('catalog.findModels', { text: 'HW70', categoryId: null, limit: 10 })).toHaveLength(1)
})

test('a new owner cannot be made twice', async () => {
  const centre = await startTestCore()
  const failure = await centre.failure('system.createOwner', { organisationName: 'Чужой', ourRole: 'seller', fullName: 'Чужой', login: 'stranger', password: 'long enough 1', utcOffsetMinutes: 180 }, null)
  expect(failure.data.code).toBe('auth.already_set_up')
})
