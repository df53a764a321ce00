/** How an earlier repair ended. */
export const IMPORT_OUTCOMES = ['repaired', 'repairable', 'end_of_life', 'unknown'] as const
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number]

const WORDS: Readonly<Record<ImportOutcome, readonly string[]>> = {
  repaired: [
    'fixed', 'repaired', 'done', 'completed', 'success', 'successful', 'closed', 'отремонтировано', 'отремонтирован', 'отремонтирована', 'починено', 'починен',
    'исправлено', 'исправно', 'устранено', 'неисправность устранена', 'ремонт выполнен', 'ремонт завершен', 'выполнен', 'выполнено', 'готов', 'готово',
    'готов к выдаче', 'завершен', 'завершено', 'успешно',
  ],
  repairable: [
    'repairable', 'can be repaired', 'in progress', 'in repair', 'pending', 'ремонтопригодно', 'ремонтопригоден', 'подлежит ремонту', 'требует ремонта',
    'требуется ремонт', 'можно отремонтировать', 'ремонт возможен', 'в ремонте', 'в работе', 'ожидает запчастей', 'ожидание запчастей', 'ожидает запчасти',
  ],
  end_of_life: [
    'end of life', 'eol', 'unrepairable', 'not repairable', 'irreparable', 'beyond repair', 'scrapped', 'recycled', 'неремонтопригодно',
    'неремонтопригоден', 'неремонтопригодна', 'не подлежит ремонту', 'ремонт невозможен', 'ремонту не подлежит', 'списано', 'списан', 'утилизировано',
    'утилизация', 'на утилизацию', 'конец срока службы',
  ],
  unknown: [
    'unknown', 'n/a', 'none', 'неизвестно', 'не известно', 'нет данных', 'не указано', 'не указан', 'выдан', 'выдано', 'закрыт', 'закрыто', 'без ремонта',
    'выдан без ремонта', 'отказ', 'отказ от ремонта', 'отказ клиента', 'диагностика', 'прочее',
  ],
}

const OUTCOME_BY_KEY: ReadonlyMap<string, ImportOutcome> = new Map(
  IMPORT_OUTCOMES.flatMap((outcome) => WORDS[outcome].map((word) => [outcomeKey(word), outcome] as const)),
)

/** The form in which names of outcomes are compared. */
export function outcomeKey(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/[^\p{L}\p{N}/]+/gu, ' ').trim()
}

/**
 * Recognises how a repair ended; the user's own names come first, keyed by `outcomeKey`. Answers null for an unknown
 * name: an outcome is never guessed.
 */
export function readOutcome(text: string, ownNames: ReadonlyMap<string, ImportOutcome>): ImportOutcome | null {
  const key = outcomeKey(text)
  if (key === '') return 'unknown'
  return ownNames.get(key) ?? OUTCOME_BY_KEY.get(key) ?? null
}
