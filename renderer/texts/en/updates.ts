import type * as ru from '../ru/updates.ts'
import type { Translated } from './translated.ts'

export const updatesTexts: Translated<typeof ru.updatesTexts> = {
  version: 'Program version', card: 'Program update', cardSub: 'The publisher signs every version; none is installed without a good signature',
  isOn: 'Look for new versions on the network', isOnHint: 'While this is off, the program contacts nobody',
  address: 'Update address', addressHint: 'https://… The publisher of the program tells it', addressNeeded: 'Enter an address that begins with https://',
  save: 'Save', saved: 'Update settings are saved', readOnly: 'The administrator is in charge of updates.',
  check: 'Check now', install: (version) => `Install version ${version}`, fromFile: 'Update from a file…',
  none: 'The latest version is installed.',
  found: (version) => `Version ${version} is out. Before it is installed, a copy of the data is made and checked; then the program closes and opens again updated.`,
  installing: (version) => `Version ${version} is being installed, the program will close.`,
  fileHint: 'Without a network: the installer, and beside it the signature file ending in .sig.',
  browser: 'In a browser the program is not updated: whoever runs it updates it.',
}

export const UPDATE_REFUSAL_TEXTS: Translated<typeof ru.UPDATE_REFUSAL_TEXTS> = {
  switched_off: 'Looking for new versions is switched off. Switch it on and save the address.',
  training_centre: 'This is the training centre. The program is updated from your own centre: a copy of its data is made first.',
  not_installed_program: 'The program does not run from an installed folder; only an installed one is updated.',
  no_publisher_key: 'This build has no publisher’s key, so no signature can be checked. Install the publisher’s version by hand.',
  unreachable: 'The update address does not answer, or not as it should. Check the address and the network.',
  unsigned: 'There is no publisher’s signature. The .sig file must lie beside the installer. Nothing was installed.',
  bad_signature: 'The signature is not the publisher’s. The file cannot be trusted, nothing was installed.',
  wrong_publisher: 'The file comes from another publisher. Nothing was installed.',
  other_system: 'This update is for another operating system or processor.',
  downgrade: 'The file is older than the installed program. Older versions are not installed: they could not read the data.',
  same_version: 'This version is installed already.',
  cut_download: 'The file did not arrive whole. Try again.',
  changed_file: 'The file is not the one that was signed. Nothing was installed.',
  backup_failed: 'The copy of the data failed or did not pass its check, so the update was not begun. Check the space on the disk.',
  installer_failed: 'The installer did not start. Data and program are unchanged.',
}
