import type * as ru from '../ru/undo.ts'
import type { Translated } from './translated.ts'

export const undoTexts: Translated<typeof ru.undoTexts> = { undo: 'Undo', undone: 'Undone, everything is as it was.' }
