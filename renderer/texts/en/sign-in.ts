import { counted, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/sign-in.ts'
import { waitingTime } from './refusals.ts'
import type { Translated } from './translated.ts'

const CHARACTER_FORMS: EnglishForms = ['more character', 'more characters']

export const signInTexts: Translated<typeof ru.signInTexts> = {
  title: 'Sign in',
  badgeUnknown: 'This is not an employee’s badge.',
  whoTitle: 'Who is working',
  filter: 'Name or login',
  nobody: 'There is no such employee',
  nobodyWhy: 'Check the spelling of the name or ask the administrator to add you.',
  showAll: 'Show all',
  password: 'Password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  show: 'show',
  hide: 'hide',
  signIn: 'Sign in',
  another: 'Another employee',
  passwordNeeded: 'enter the password',
  wait: (seconds) => `try again in ${waitingTime(seconds)}`,
  locked: 'Workplace locked',
  lockedWhy: 'What was entered on the screen is kept. Another employee starts from their own desk.',
}

export const firstRunTexts: Translated<typeof ru.firstRunTexts> = {
  title: 'Getting started',
  why: 'A service centre and its administrator are being set up. All of it can be changed later in the settings.',
  centre: 'Service centre',
  centreName: 'Name',
  centreNameHint: 'The centre is called so in papers; its full name and details are in the settings',
  ourRole: 'What you are to the buyer',
  owner: 'Administrator',
  fullName: 'Full name',
  position: 'Position',
  positionHint: 'Stands by the signature on acts',
  /** Stands on papers, which are Russian. */
  usualPosition: 'Руководитель',
  login: 'Login',
  password: 'Password',
  passwordHint: '8 characters or more. A long phrase is safer than a mix of signs.',
  create: 'Create and sign in',
  fieldsMissing: 'Not filled in',
  strength: {
    short: (missing) => counted(missing, CHARACTER_FORMS),
    fair: 'Will do',
    good: 'Good password',
    strong: 'Strong password',
  },
  strengthLabel: 'Strength of password',
}
