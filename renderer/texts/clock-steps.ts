import * as ru from './ru/clock-steps.ts'
import { inLanguage } from './catalogue.ts'

export const { termStepWords, penaltyStepWords, warrantyStepWords } = inLanguage('clock-steps', ru)
