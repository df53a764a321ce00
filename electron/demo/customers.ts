import words from '#resources/demo/words.json' with { type: 'json' }
import type { Chance } from './random.ts'

export interface DemoCustomer { readonly kind: 'person' | 'organisation'; readonly fullName: string; readonly phone: string }

const ORGANISATION_SHARE = 0.04
const PHONE_DIGITS = 9
const FEMININE = [['ий', 'ая'], ['ов', 'ова'], ['ёв', 'ёва'], ['ев', 'ева'], ['ин', 'ина'], ['ын', 'ына']] as const

function feminine(surname: string): string {
  const ending = FEMININE.find(([masculine]) => surname.endsWith(masculine))
  return ending === undefined ? surname : surname.slice(0, -ending[0].length) + ending[1]
}

export function makeCustomer(chance: Chance): DemoCustomer {
  const phone = `+79${String(chance.below(10 ** PHONE_DIGITS)).padStart(PHONE_DIGITS, '0')}`
  if (chance.isLucky(ORGANISATION_SHARE)) return { kind: 'organisation', fullName: chance.pick(words.organisations), phone }
  const isWoman = chance.isLucky(0.5)
  const surname = chance.pick(words.surnames)
  const fullName = isWoman
    ? [feminine(surname), chance.pick(words.femaleNames), chance.pick(words.femalePatronymics)].join(' ')
    : [surname, chance.pick(words.maleNames), chance.pick(words.malePatronymics)].join(' ')
  return { kind: 'person', fullName, phone }
}
