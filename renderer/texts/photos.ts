import * as ru from './ru/photos.ts'
import { inLanguage } from './catalogue.ts'

export const { photosTexts } = inLanguage('photos', ru)
