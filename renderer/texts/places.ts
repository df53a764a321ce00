import * as ru from './ru/places.ts'
import { inLanguage } from './catalogue.ts'

export const { placeWords, moveTexts, unitsTexts, placesTexts, scanTexts } = inLanguage('places', ru)
