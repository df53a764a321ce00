import * as ru from './ru/palette-rooms.ts'
import { inLanguage } from './catalogue.ts'

export const { roomTexts } = inLanguage('palette-rooms', ru)
