import type { OutputOf } from '#shared/contract/index.ts'
import type { Organisation } from '#shared/contract/system.ts'
import type { DocumentKind } from '#shared/documents/kinds.ts'
import { aPerson } from '#test/kit/builders.ts'
import type { TestCore } from '#test/kit/test-core.ts'

export const CENTRE: Organisation = {
  fullName: 'Общество с ограниченной ответственностью «Сервис-Плюс»', shortName: 'ООО «Сервис-Плюс»', ogrn: '1027700132195', inn: '7707083893', kpp: '770701001',
  legalAddress: 'Москва, ул. Вавилова, 19', actualAddress: 'Москва, ул. Вавилова, 19', workingHours: '9–20', phone: '+7 495 500-55-50', email: 'service@plus.example', bankDetails: '', ourRole: 'authorized', principal: '',
  instruments: ['Мультиметр Testo 760, № 118, поверка 12.05.2026'], storageTerms: '', nameEn: 'Service-Plus LLC', nameZh: '服务加有限公司', addressEn: '19 Vavilova st., Moscow', utcOffsetMinutes: 180, region: '',
}

/** A centre whose requisites are filled, with a receptionist who may sign its papers; answers the login to print with. */
export async function aCentreThatPrints(test: TestCore, overrides: Partial<Organisation> = {}): Promise<string> {
  await test.call('system.saveOrganisation', { ...CENTRE, ...overrides })
  return (await aPerson(test, ['receptionist'], { position: 'Приёмщик', fullName: 'Кузнецова Ольга Викторовна' })).login
}

export const printPaper = (test: TestCore, orderId: number, kind: DocumentKind, as: string): Promise<OutputOf<'documents.print'>> => test.call('documents.print', { orderId, kind }, as)

/** Bytes of a stored file. */
export async function bytesOf(test: TestCore, fileId: number): Promise<Buffer> {
  return Buffer.from((await test.call('files.read', { fileId })).base64, 'base64')
}
