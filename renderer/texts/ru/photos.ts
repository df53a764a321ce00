import { counted, type PluralForms } from '#renderer/texts/formats.ts'

const PHOTO_FORMS: PluralForms = { one: 'фото', few: 'фото', many: 'фото', other: 'фото' }

export const photosTexts = {
  number: (no: number) => `Фото ${no}`,
  counted: (count: number) => counted(count, PHOTO_FORMS),
  shrinking: 'уменьшается',
  sending: 'сохраняется',
  failed: 'не сохранено',
  retry: 'Повторить',
  notPicture: (name: string) => `«${name}» – не снимок JPEG, PNG или WebP.`,
  unreadable: (name: string) => `Снимок «${name}» не открывается: файл повреждён.`,
  viewer: {
    position: (no: number, count: number) => `${no} из ${count}`,
    previous: 'Предыдущее',
    next: 'Следующее',
    zoomIn: 'Ближе',
    zoomOut: 'Дальше',
    wholePicture: 'Целиком',
    remove: 'Убрать',
    close: 'Закрыть',
    picture: (caption: string) => `Снимок: ${caption}`,
    loading: 'Снимок загружается',
    percent: (share: number) => `${Math.round(share * 100)} %`,
  },
} as const
