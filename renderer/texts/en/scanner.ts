import type * as ru from '../ru/scanner.ts'
import type { Translated } from './translated.ts'

export const scannerTexts: Translated<typeof ru.scannerTexts> = {
  tab: 'Scanner',
  learn: 'Set up the scanner',
  learnWhy: 'Scan three different codes: labels of orders, parts or goods. The program learns how your scanner sends a code. The setting belongs to this workstation.',
  begin: 'Start', again: 'Once more', stop: 'Stop', take: 'Remember',
  scanNow: (no, of) => `Scan code ${no} of ${of}.`,
  code: (no) => `Code ${no}`,
  problems: { short: 'The code is too short: at least four characters are needed.', slow: 'This looks typed on the keyboard. Scan a code with the scanner.' },
  differ: 'The codes end in different ways. Check the settings of the scanner itself and try again.',
  learned: (prefix, suffix, gapMs) => `Scanner recognised: ${prefix === '' ? 'no prefix' : `prefix “${prefix}”`}, ending – ${suffix}, up to ${gapMs} ms between characters.`,
  profile: 'Scanner of this workstation',
  usual: 'usual settings', learnedAt: (at) => `set up ${at}`,
  prefix: 'Prefix', prefixHint: 'Characters the scanner puts before every code.',
  suffix: 'Ending', suffixes: { enter: 'Enter', tab: 'Tab', none: 'nothing' },
  gap: 'Pause between characters', ms: (ms) => `up to ${ms} ms`,
  sound: 'Sound: code recognised or not',
  forget: 'Back to the usual settings',
  tryOut: 'Try it', tryWhy: 'Scan a code on this page to see how it is read.',
  facts: { text: 'Text', gtin: 'Goods (GTIN)', serial: 'Serial number', lot: 'Lot', aim: 'Kind of code' },
  unknown: {
    title: (code) => `Code ${code} not found`,
    why: 'No order, product, part or bin has this code. If it is the serial number of a new product, start an intake.',
    intake: 'Start an intake',
  },
  badge: 'Badge code', badgeHint: 'Scanning the badge picks the person on the sign-in screen; the password is asked all the same.', printBadge: 'Print badge', badgePrinted: (login) => `Badge ${login} sent to print`, badgeNotLatin: 'the login is not in Latin letters', badgeUnsaved: 'save first',
}
