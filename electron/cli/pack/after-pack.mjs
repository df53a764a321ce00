// Hook of electron-builder, before signing: sets the fuses, reads them back from the binary, and fails the build on a mismatch.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { troublesOf } from './check-packaged.ts'
import { fuseTable } from './fuse-wire.ts'
import { PUBLISHER } from '../../shell/update/publisher.ts'

const root = join(import.meta.dirname, '..', '..', '..')

export default async function afterPack(context) {
  const { packager, appOutDir, electronPlatformName: platform } = context
  // electron-builder sets them only after this hook; setting the same ones twice changes nothing.
  await packager.addElectronFuses(context, await packager.generateFuseConfig(packager.config.electronFuses))
  const text = readFileSync(join(root, 'electron-builder.yml'), 'utf8')
  // A build for the tests of the window may turn one fuse on by the command line; that one is compared as asked for.
  const fuses = { ...fuseTable(text), ...packager.config.electronFuses }
  const digests = JSON.parse(readFileSync(join(root, 'out', 'main', 'native-digests.json'), 'utf8'))
  const names = { product: packager.appInfo.productFilename, executable: packager.executableName ?? packager.appInfo.productFilename }
  const troubles = troublesOf({ appDir: appOutDir, platform, names, fuses, digests, publisher: PUBLISHER })
  if (troubles.length > 0) throw new Error(`The packaged program is not as it must be:\n${troubles.join('\n')}`)
}
