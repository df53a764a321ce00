import { expect, test } from 'vitest'
import { troubleOf } from '#jobs/mail/trouble.ts'

const failed = (message: string, more: Record<string, unknown> = {}): Error => Object.assign(new Error(message), more)

test.each([
  ['connect ECONNREFUSED 127.0.0.1:2525', { code: 'ESOCKET' }, 'connection_refused'],
  ['getaddrinfo ENOTFOUND smtp.nowhere.example', { code: 'EDNS' }, 'host_not_found'],
  ['getaddrinfo EAI_AGAIN smtp.nowhere.example', {}, 'host_not_found'],
  ['connect ECONNREFUSED 127.0.0.1:143', { code: 'ECONNREFUSED' }, 'connection_refused'],
  ['read ECONNRESET', { code: 'ECONNRESET' }, 'connection_lost'],
  ['self-signed certificate', { code: 'ESOCKET' }, 'certificate'],
  ['Invalid login', { code: 'EAUTH', responseCode: 535 }, 'wrong_password'],
  ['Greeting never received', { code: 'GREETING_TIMEOUT' }, 'no_answer'],
  ['Unexpected answer', {}, 'protocol'],
] as const)('«%s» is named to a person as what it is', (message, more, code) => {
  expect(troubleOf(failed(message, more)).code).toBe(code)
})
