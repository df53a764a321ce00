import { existsSync } from 'node:fs'
import { installSystemPackage } from './system-package.mjs'

/** The IMAP server the tests of the mail start for themselves on loopback; where it cannot be had, they are reported as skipped. */
export async function findMailServer() {
  if (existsSync('/usr/lib/dovecot/imap')) return
  process.stdout.write('Looking for an IMAP server to test with…\n')
  await installSystemPackage('dovecot-imapd')
}
