import { counted, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/photos.ts'
import type { Translated } from './translated.ts'

const PHOTO_FORMS: EnglishForms = ['photo', 'photos']

export const photosTexts: Translated<typeof ru.photosTexts> = {
  number: (no) => `Photo ${no}`,
  counted: (count) => counted(count, PHOTO_FORMS),
  shrinking: 'resizing',
  sending: 'saving',
  failed: 'not saved',
  retry: 'Try again',
  notPicture: (name) => `“${name}” is not a JPEG, PNG or WebP picture.`,
  unreadable: (name) => `Picture “${name}” does not open: the file is damaged.`,
  viewer: {
    position: (no, count) => `${no} of ${count}`,
    previous: 'Previous',
    next: 'Next',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholePicture: 'Whole picture',
    remove: 'Remove',
    close: 'Close',
    picture: (caption) => `Picture: ${caption}`,
    loading: 'Loading the picture',
    percent: (share) => `${Math.round(share * 100)}%`,
  },
}
