import type * as ru from '../ru/training.ts'
import type { Translated } from './translated.ts'

export const trainingTexts: Translated<typeof ru.trainingTexts> = {
  ribbon: 'Training centre: the data is made up, try whatever you like. Help and a tour: F1.',
  mark: 'training centre',
  leave: 'Back to work',
  open: 'Open the training centre',
  openWhy: 'A made-up service centre to try whatever you like. It does not touch your own data.',
  synonyms: 'training centre learning demo sample practice',
  customer: 'Training centre: the data is made up',
  password: (password) => `Training centre. Everybody’s password: ${password}`,
}
