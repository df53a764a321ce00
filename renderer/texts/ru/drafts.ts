import { formatShortMoment, formatTime } from '../formats.ts'

export const draftTexts = {
  restored: (at: string, isToday: boolean) => `Восстановлен черновик от ${isToday ? formatTime(at) : formatShortMoment(at)}.`,
  reset: 'Сбросить',
  saved: 'Черновик сохранён.',
  saveKey: 'Сохранить черновик',
  note: 'Есть незаконченная запись.',
  goOn: 'Продолжить',
} as const
