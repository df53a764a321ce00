import type * as ru from '../ru/training.ts'
import type { Translated } from './translated.ts'

export const trainingTexts: Translated<typeof ru.trainingTexts> = {
  ribbon: 'Training centre: the data is made up, try whatever you like. Help and a tour: F1.',
  password: (password) => `Training centre. Everybody’s password: ${password}`,
}
