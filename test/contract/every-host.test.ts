import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { HOSTS, type ContractClient, type RunningHost } from './callers.ts'

const OWNER = { organisationName: 'Сервис-Плюс', ourRole: 'authorized' as const, fullName: 'Орлова Мария', login: 'owner', password: 'correct horse battery', utcOffsetMinutes: 180 }
const MODEL = { modelId: null, brand: 'Haier', categoryId: 1, name: 'HW70-BP12959', sku: 'CEABT4E00', supplierId: null, supplierSku: '', nameEn: '', nameZh: '滚筒洗衣机', warrantyMonths: 24, serviceLifeMonths: 84, kit: ['шланг'], isTechComplex: true, purchasePriceMinor: 119_900, purchaseCurrency: 'CNY' as const }

/** As long as a test may take. */
const START_LIMIT_MS = 30_000

describe.each(HOSTS)('through %s', (_name, start) => {
  // A host starts for seconds; one of each kind serves all its tests, as it serves a day of work.
  let host: RunningHost | null = null
  let client: ContractClient
  beforeAll(async () => {
    host = await start()
    client = host.client
  }, START_LIMIT_MS)
  afterAll(() => host?.close())

  test('the first run makes the owner and signs in', async () => {
    expect(await client.system.info({})).toMatchObject({ isSetUp: false, organisationName: null })
    expect(await client.system.createOwner(OWNER)).toMatchObject({ who: { login: 'owner' } })
    expect(await client.auth.whoAmI({})).toMatchObject({ who: { fullName: 'Орлова Мария' } })
  })

  test('slow work runs beside the core and answers through the same door', async () => {
    expect(await client.journal.verify({})).toMatchObject({ isWhole: true, checkedCount: 1 })
  })

  test('signing out closes the door', async () => {
    await client.auth.signOut({})
    expect(await client.auth.whoAmI({})).toEqual({ who: null })
    await expect(client.orders.desk({ filter: 'all', after: null, limit: 50 })).rejects.toMatchObject({ code: 'REFUSAL', data: { code: 'auth.sign_in_needed' } })
  })

  describe('once somebody has signed in', () => {
    beforeEach(() => client.auth.signIn({ login: OWNER.login, password: OWNER.password }))

    test('answers keep every letter and every number', async () => {
      const { modelId } = await client.catalog.saveModel(MODEL)
      const { modelId: _new, ...sent } = MODEL
      expect(await client.catalog.model({ modelId })).toMatchObject(sent)
    })

    test('a refusal, a wrong input and an unknown name come as the same three kinds of data', async () => {
      await client.catalog.saveModel({ ...MODEL, name: 'HW80' })
      await expect(client.catalog.saveModel({ ...MODEL, name: 'HW80' })).rejects.toMatchObject({ code: 'REFUSAL', data: { code: 'catalog.model_exists', details: { name: 'HW80' } } })
      await expect(client.catalog.saveModel({ ...MODEL, warrantyMonths: -1 })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['warrantyMonths'], code: 'too_small' }] } })
      await expect((client.orders as unknown as Record<string, (input: unknown) => Promise<unknown>>)['destroy']?.({})).rejects.toThrow()
    })

    test('a file goes in and comes out byte for byte; a stranger does not get it', async () => {
      const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(2 * 1024 * 1024, 7)])
      const { fileId, mediaType } = await client.files.store({ name: 'шильдик.jpg', base64: bytes.toString('base64') })
      expect(mediaType).toBe('image/jpeg')
      const { base64 } = await client.files.read({ fileId })
      expect(Buffer.from(base64, 'base64').equals(bytes)).toBe(true)
      await client.auth.signOut({})
      await expect(client.files.read({ fileId })).rejects.toMatchObject({ data: { code: 'auth.sign_in_needed' } })
    })
  })
})
