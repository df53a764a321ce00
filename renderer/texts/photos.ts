import * as ru from './ru/photos.ts'
import { inLanguage } from './catalogue.ts'

export const { photosTexts, PICTURE_REFUSAL_LABELS } = inLanguage('photos', ru)
