import { useSession } from '#renderer/app/session.tsx'
import { CheckedStep } from './checked-step.tsx'
import { useExchangeWork } from './exchange-work.ts'
import { MappingStep } from './mapping-step.tsx'
import { StartStep } from './start-step.tsx'

/** Price lists, opening stock and the exchange with 1C: choose, match the columns, check, bring in, take back; and files to give away. */
export function ExchangePanel(_props: { readonly rest: string }) {
  const { who } = useSession()
  const control = useExchangeWork(who.personId)
  const { step, file, table, checked } = control.work
  if (step === 'checked' && file !== null && checked !== null) return <CheckedStep control={control} file={file} checked={checked} />
  if (step === 'map' && table !== null) return <MappingStep control={control} table={table} />
  return <StartStep control={control} />
}
