import type { Workstation } from '#core/kit/workstation.ts'
import { createPhoneDoor } from './phone/phone-door.ts'
import { createPhotoFolder } from './photo-folder/photo-folder.ts'

/** What this computer offers the core beside calls, the same under every host. */
export const createWorkstation = (): Workstation => ({ phone: createPhoneDoor(), folder: createPhotoFolder() })
