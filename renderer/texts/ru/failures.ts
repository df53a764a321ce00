import type { AnyRefusal, CallFailure, FaultReason } from '#renderer/rpc/call-failure.ts'
import type { RefusalCode } from '#shared/contract/refusal-codes.ts'
import { REFUSALS } from './refusals.ts'

const FAULTS: Readonly<Record<FaultReason, string>> = {
  bug: 'В программе произошла ошибка.',
  database_busy: 'База данных занята другой работой. Повторите через несколько секунд.',
  database_full: 'На диске закончилось место, записать не удалось. Освободите место и повторите.',
  database_corrupt: 'Файл базы данных повреждён. Остановите работу и восстановите его из резервной копии.',
  database_readonly: 'Файл базы данных доступен только для чтения.',
  core_restarted: 'Программа перезапустила свою рабочую часть. Повторите действие.',
  timeout: 'Ответа не было слишком долго.',
}

function refusalText<C extends RefusalCode>(refusal: Extract<AnyRefusal, { code: C }>): string {
  const sentence = REFUSALS[refusal.code as C] as ((details: unknown) => string) | undefined
  return sentence?.(refusal.details) ?? `Отказано (${refusal.code}).`
}

/** What happened, as a sentence for the person. */
export function failureText(failure: CallFailure): string {
  switch (failure.kind) {
    case 'refusal':
      return refusalText(failure)
    case 'invalid':
      return 'Некоторые поля заполнены неверно.'
    case 'fault':
      return FAULTS[failure.reason]
    case 'host_lost':
      return 'Нет связи с программой на главном компьютере.'
  }
}

/** What was kept and what was not done. */
export function failureKept(failure: CallFailure): string {
  switch (failure.kind) {
    case 'refusal':
    case 'invalid':
      return 'Ничего не изменено, введённое сохранено на экране.'
    case 'fault':
      return 'Записанное раньше цело, это действие не выполнено.'
    case 'host_lost':
      return 'Введённое осталось на экране. Повтор не запишет дважды.'
  }
}
