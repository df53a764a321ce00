import * as ru from './ru/help.ts'
import { inLanguage } from './catalogue.ts'

export const { HELP_PLACES, helpTexts, TOUR_TEXTS, GLOSSARY, NEWS } = inLanguage('help', ru)
