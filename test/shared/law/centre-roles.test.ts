import { describe, expect, it } from 'vitest'
import { DEMANDS_BY_ROLE, OUR_ROLES, roleAnswer } from '#shared/law/centre-roles.ts'
import { DEMANDS } from '#shared/law/demands.ts'

describe('who may be asked for what', () => {
  it.each([
    ['seller', ['yes', 'yes', 'yes', 'yes', 'yes', 'yes']],
    ['authorized', ['yes', 'yes', 'yes', 'by_powers', 'by_powers', 'by_powers']],
    ['manufacturer', ['yes', 'yes', 'yes', 'no', 'no', 'yes']],
    ['importer', ['yes', 'yes', 'yes', 'no', 'no', 'yes']],
    ['contractor', ['no', 'no', 'no', 'no', 'no', 'no']],
    ['independent', ['no', 'no', 'no', 'no', 'no', 'no']],
  ] as const)('%s', (role, answers) => {
    expect(DEMANDS.map((demand) => roleAnswer(role, demand))).toEqual(answers)
  })

  it('is settled for every role and every demand', () => {
    expect(Object.keys(DEMANDS_BY_ROLE)).toEqual([...OUR_ROLES])
    for (const role of OUR_ROLES) expect(Object.keys(DEMANDS_BY_ROLE[role])).toEqual([...DEMANDS])
  })
})
