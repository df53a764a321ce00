import * as ru from './ru/training.ts'
import { inLanguage } from './catalogue.ts'

export const { trainingTexts } = inLanguage('training', ru)
