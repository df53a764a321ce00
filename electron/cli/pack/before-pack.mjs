// Hook of electron-builder, before the archive is made.
import { join } from 'node:path'
import { writeNativeDigests } from './native-digests.ts'

export default function beforePack() {
  writeNativeDigests(join(import.meta.dirname, '..', '..', '..'))
}
