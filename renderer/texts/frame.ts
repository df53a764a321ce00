import * as ru from './ru/frame.ts'
import { inLanguage } from './catalogue.ts'

export const { rolesAllowed, rolesLine, mainRole, frameTexts, languageTexts, faultTexts, startUpTexts, sheetTexts, paletteTexts } = inLanguage('frame', ru)
